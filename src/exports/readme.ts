import type { Graph } from '../model/graph.ts';
import { absolute } from './address.ts';
import type { TextFile } from './checksums.ts';
import { licenceAddress, licenceTitle } from './licence.ts';
import { openings } from './opening.ts';
import { tables } from './tables.ts';

/** What the archive of all data is, for whoever finds it years later. */
export function readme(graph: Graph, site: string): TextFile {
  const { title, tagline, version, date, source } = graph.site;
  const review = graph.nodes.find(({ id }) => id === source)?.bibliography;
  const lines = [
    `# ${title}, version ${version} (${date})`,
    '',
    `${tagline}.`,
    '',
    ...(review ? [`Retells ${review.asPrinted}`, ''] : []),
    `Address: ${absolute(site, 'data/')}`,
    'How to cite: citation.bib, citation.ris, citation.json. Licence: LICENSE.txt. Checksums: SHA256SUMS (sha256sum -c).',
    '',
    '## Tables',
    '',
    'As CSV (UTF-8), as Parquet, and together in tables.xlsx. What each column means, with keys and allowed values, stands in',
    'datapackage.json. Units are plain ASCII; lists in a cell are joined by “;”; an empty cell means that the source does not say.',
    'A value is what was reported under the conditions given with it; the comparator (up to, >, ≈) belongs to it.',
    '',
    ...tables(graph).map(({ name, says }) => `- ${name}: ${says}`),
    '',
    '## Opened where they lie',
    '',
    ...openings(site, 'claims').flatMap(({ program, line }) => [`- ${program}: \`${line}\``]),
    '',
    '## The graph',
    '',
    '- graph.json: entries and relations with their evidence',
    '- graph.graphml: Gephi, yEd, NetworkX, igraph',
    '- graph.cx2: Cytoscape, NDEx',
    '- graph.jsonld, graph.nq: linked data, for triple stores',
    '- nanopublications.trig: each claim with where it is said and who published it',
    '',
  ];
  return { name: 'README.md', text: lines.join('\n') };
}

/** Under which terms the data may be used. */
export function licenceFile({ site: about }: Graph, site: string): TextFile {
  const title = licenceTitle(about);
  const address = licenceAddress(about);
  const lines = [
    `${about.title} by ${about.editors.join(', ')}, ${absolute(site, '')}`,
    '',
    title === undefined
      ? 'No licence is stated: ask the editors before you publish more than a quotation.'
      : `Licence: ${title}${address === undefined ? '' : `, ${address}`}`,
    '',
    'Facts come from the works that each record names; those works have licences of their own.',
    '',
  ];
  return { name: 'LICENSE.txt', text: lines.join('\n') };
}
