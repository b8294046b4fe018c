import { readAs } from '#words/searchCorrected.ts';
import { inFormulas } from '../../search/finding/inFormulas.ts';
import type { NameIndex } from '../../search/finding/nameIndex.ts';
import { typeset } from '../dom/element.ts';
import type { Corrected } from './correct.ts';

/** What is searched for in place of names of compounds that no entry has but by formula, and the line that says so. */
export function readCompounds(index: NameIndex, typed: string): Corrected | undefined {
  const found = inFormulas(index, typed);
  return found && { query: found.query, line: typeset(readAs(found.read)) };
}
