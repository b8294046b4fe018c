import type { Graph } from '../model/graph.ts';
import { bibliography, citationFormats } from './bibliography.ts';
import type { TextFile } from './checksums.ts';
import { claimsJson } from './claimsJson.ts';
import { citer } from './citation.ts';
import { cx2 } from './cx2.ts';
import { datapackage } from './datapackage.ts';
import { graphJson } from './graphJson.ts';
import { graphJsonld } from './graphJsonld.ts';
import { graphml } from './graphml.ts';
import { answersJson } from './linkedData/answers.ts';
import { graphNquads } from './linkedData/graphNquads.ts';
import { nanopublications } from './linkedData/nanopublications.ts';
import { oncePerSite } from './once.ts';
import { tables } from './tables.ts';

/** Every file of the data folder that is a text, but for what describes the folder; `site` is the absolute address of the site. Written once. */
export const dataFiles = oncePerSite(writeFiles);

function writeFiles(graph: Graph, site: string): readonly TextFile[] {
  const documented = tables(graph);
  const works = bibliography(graph);
  return [
    { name: 'graph.json', text: graphJson(graph) },
    { name: 'graph.graphml', text: graphml(graph) },
    { name: 'graph.cx2', text: cx2(graph, site) },
    { name: 'graph.jsonld', text: graphJsonld(graph, site) },
    { name: 'graph.nq', text: graphNquads(graph, site) },
    { name: 'nanopublications.trig', text: nanopublications(graph, site) },
    ...(graph.queries.length === 0 ? [] : [{ name: 'answers.json', text: answersJson(graph, site) }]),
    ...documented.map(({ name, text }) => ({ name: `${name}.csv`, text })),
    { name: 'claims.json', text: claimsJson(graph) },
    ...Object.entries(citationFormats).map(([extension, write]) => ({
      name: `references.${extension}`,
      text: write(works),
    })),
    ...Object.entries(citationFormats).map(([extension, write]) => ({
      name: `citation.${extension}`,
      text: write([citer(graph, site).whole]),
    })),
    { name: 'datapackage.json', text: datapackage(graph, documented, site) },
  ];
}
