import { correct, type Correction } from '../../search/finding/correction.ts';
import { listed } from '../../search/finding/listed.ts';
import type { NameIndex } from '../../search/finding/nameIndex.ts';
import { loadWords } from './data.ts';
import { element } from '../dom/element.ts';

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

const inWords = ({ query, slips }: Correction): Corrected['line'] => [
  'Showing results for ',
  element('strong', {}, query),
  `; ${listed(
    slips.map(({ typed }) => `“${typed}”`),
    'and',
  )} ${slips.length === 1 ? 'stands' : 'stand'} nowhere on this site.`,
];
