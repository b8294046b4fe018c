import { term } from '../../field/term.ts';
import { absolute } from '../address.ts';
import { mediaTypeOf } from '../mediaTypes.ts';
import { readAuthors } from '../../people/readAuthor.ts';
import { authorThings } from './people.ts';
import { licenceAddress } from '../licence.ts';
import { names, refer, type Indexed, type Thing } from './thing.ts';

/** A file on offer in the data folder, with its checksum where that is known. */
export interface Download {
  readonly name: string;
  readonly sha256?: string;
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
    inLanguage: graph.site.language,
    creator: authorThings(readAuthors(editors)),
    version,
    datePublished: date,
    license: licenceAddress(graph.site),
    isAccessibleForFree: true,
    isBasedOn: refer(names.entry(graph.field, site, source)),
    variableMeasured: [...new Set(measured.map(({ quantity }) => quantity))].sort(),
    measurementTechnique: [...new Set(measured.map(({ test }) => term(graph.field.tests, test).label))].sort(),
    distribution: files.map(({ name, sha256 }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: absolute(site, `data/${name}`),
      encodingFormat: mediaTypeOf(name).split(';')[0],
      sha256,
    })),
  };
}
