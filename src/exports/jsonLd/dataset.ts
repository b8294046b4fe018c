import { term as termOf } from '../../field/term.ts';
import { tests } from '../../vocabulary/tests.ts';
import { absolute } from '../address.ts';
import { sha256 } from '../checksums.ts';
import { mediaTypeOf } from '../mediaTypes.ts';
import { authorThings } from './people.ts';
import { licence, names, refer, type Indexed, type Thing } from './thing.ts';

/** A file on offer in the data folder; `text` gives its checksum. */
export interface Download {
  readonly name: string;
  readonly text?: string;
}

/** The whole of the data, with every file in which it can be had. */
export function datasetThing({ graph }: Indexed, site: string, files: readonly Download[]): Thing {
  const { title, tagline, version, date, editors, source } = graph.site;
  const { nodes, edges, measured, statements } = graph;
  const relations = edges.filter(({ derived }) => !derived).length;
  return {
    '@type': 'Dataset',
    '@id': names.dataset(site),
    name: title,
    description:
      `${tagline}. ${nodes.length} entries, ${relations} relations, ${measured.length} measured values and ` +
      `${statements.length} statements, each with its place in the review, the works cited and its basis.`,
    url: absolute(site, 'data/'),
    inLanguage: 'en',
    creator: authorThings(editors),
    version,
    datePublished: date,
    license: licence,
    isAccessibleForFree: true,
    isBasedOn: refer(names.entry(site, source)),
    variableMeasured: [...new Set(measured.map(({ quantity }) => quantity))].sort(),
    measurementTechnique: [...new Set(measured.map(({ test }) => termOf(tests, test).label))].sort(),
    distribution: files.map(({ name, text }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: absolute(site, `data/${name}`),
      encodingFormat: mediaTypeOf(name).split(';')[0],
      sha256: text === undefined ? undefined : sha256(text),
    })),
  };
}
