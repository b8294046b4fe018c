import type { Graph } from '../model/graph.ts';
import { bibliography, citationFormats } from './bibliography.ts';
import { claimsJson } from './claimsJson.ts';
import { citer } from './citation.ts';
import { cx2 } from './cx2.ts';
import { answersName, nquadsName, packageName } from './dataNames.ts';
import { datapackage } from './datapackage.ts';
import { graphJson } from './graphJson.ts';
import { graphJsonld } from './graphJsonld.ts';
import { graphml } from './graphml.ts';
import { answersJson } from './linkedData/answers.ts';
import { graphNquads } from './linkedData/graphNquads.ts';
import { nanopublications } from './linkedData/nanopublications.ts';
import { oncePerSite } from './once.ts';
import { wholeText, type DataFile } from './pieces.ts';
import { tables } from './tables.ts';

/** Every file of the data folder that is a text, but for what describes the folder; `site` is the absolute address of the site. */
export const dataFiles = oncePerSite(listFiles);

function listFiles(graph: Graph, site: string): readonly DataFile[] {
  const documented = tables(graph);
  const works = bibliography(graph);
  return [
    { name: 'graph.json', pieces: () => graphJson(graph) },
    { name: 'graph.graphml', pieces: () => graphml(graph) },
    { name: 'graph.cx2', pieces: () => cx2(graph, site) },
    { name: 'graph.jsonld', pieces: () => graphJsonld(graph, site) },
    { name: nquadsName, pieces: () => graphNquads(graph, site) },
    { name: 'nanopublications.trig', pieces: () => nanopublications(graph, site) },
    ...(graph.queries.length === 0 ? [] : [wholeText(answersName, () => answersJson(graph, site))]),
    ...documented.map(({ file }) => file),
    { name: 'claims.json', pieces: () => claimsJson(graph) },
    ...Object.entries(citationFormats).map(([extension, write]) =>
      wholeText(`references.${extension}`, () => write(works)),
    ),
    ...Object.entries(citationFormats).map(([extension, write]) =>
      wholeText(`citation.${extension}`, () => write([citer(graph, site).whole])),
    ),
    wholeText(packageName, () => datapackage(graph, documented, site)),
  ];
}
