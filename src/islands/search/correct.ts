import * as words from '#words/searchCorrected.ts';
import { correct, type Correction } from '../../search/finding/correction.ts';
import type { NameIndex } from '../../search/finding/nameIndex.ts';
import { pieces } from '../../words/pieces.ts';
import { element } from '../dom/element.ts';
import { loadWords } from './data.ts';

/** What is searched for in place of a query with slips, and the line that says so. */
export interface Corrected {
  readonly query: string;
  readonly line: readonly (Node | string)[];
}

/** Puts slips of the finger right; undefined when there are none, or one that cannot be. */
export async function correctedFor(index: NameIndex, typed: string): Promise<Corrected | undefined> {
  const correction = correct(index, await loadWords(), typed);
  return correction && { query: correction.query, line: inWords(correction) };
}

const inWords = ({ query, slips }: Correction): Corrected['line'] =>
  pieces(words.corrected, {
    query: element('strong', {}, query),
    unknown: words.unknown(slips.map(({ typed }) => typed)),
  });
