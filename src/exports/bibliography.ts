import type { Graph } from '../model/graph.ts';
import { bibtex } from './bibtex.ts';
import { referenceCitation, type Citation } from './citation.ts';
import { csl } from './csl.ts';
import { json } from './json.ts';
import { ris } from './ris.ts';

/** The three formats in which citations are offered, by file extension; each takes any number of citations. */
export const citationFormats = {
  bib: (citations: readonly Citation[]) => citations.map(bibtex).join('\n'),
  ris: (citations: readonly Citation[]) => citations.map(ris).join('\r\n'),
  json: (citations: readonly Citation[]) => json(citations.map(csl)),
} as const;
export type CitationFormat = keyof typeof citationFormats;

/** All works of the list, the review first, in the order of their numbers. */
export const bibliography = ({ nodes }: Graph): readonly Citation[] =>
  nodes
    .filter((node) => node.bibliography)
    .sort((a, b) => a.bibliography!.number - b.bibliography!.number)
    .map(referenceCitation);
