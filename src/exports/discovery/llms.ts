import type { Graph } from '../../model/graph.ts';
import { absolute } from '../address.ts';
import { licenceTitle } from '../licence.ts';

/** What a language model, or who feeds one, should know of the site: what it is, how it is cited, and where the whole is as data. */
export function llms(graph: Graph, site: string, files: readonly { readonly name: string }[]): string {
  const { title, tagline, version, date, source } = graph.site;
  const review = graph.nodes.find(({ id }) => id === source)?.bibliography;
  const link = (name: string, path: string, says: string): string => `- [${name}](${absolute(site, path)}): ${says}`;
  const rights = licenceTitle(graph.site);
  const tables = files
    .filter(({ name }) => name.endsWith('.csv'))
    .map(({ name }) => link(name, `data/${name}`, 'table'));
  return `${[
    `# ${title}`,
    '',
    `> ${tagline}. Version ${version} of ${date}.`,
    '',
    `The site retells one work, statement by statement: ${review?.asPrinted ?? 'a review'}`,
    'Each claim has a page with its place in that work, the works it cites, how it was found and how sure our reading is. A value is',
    'what was reported under the conditions given with it, never a property as such; a comparator (up to, >, ≈) belongs to it.',
    'Inferred facts are marked as such. Findings of the audit say where the work contradicts itself.',
    `Cite the page of the claim, with its version, and the primary works it names.${rights === undefined ? '' : ` Licence: ${rights}.`}`,
    '',
    '## Data',
    '',
    link('graph.json', 'data/graph.json', 'entries and relations with their evidence'),
    link('graph.jsonld', 'data/graph.jsonld', 'the same as linked data'),
    link('datapackage.json', 'data/datapackage.json', 'what each column of each table means'),
    ...tables,
    '',
    '## Pages',
    '',
    link('Contents', 'browse/', 'all entries by kind'),
    link('Claims', 'claims/', 'all claims'),
    link('Audit', 'audit/', 'what does not fit in the work retold'),
    link('About', 'about/', 'how it was made, and what changed'),
    '',
    'Beside each entry lie its files: the address without the last slash, with .jsonld, .json (CSL), .bib or .ris. The page of a claim links or holds the same.',
  ].join('\n')}\n`;
}
