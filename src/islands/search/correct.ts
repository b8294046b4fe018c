import * as words from '#words/searchCorrected.ts';
import { correct, type Correction } from '../../search/finding/correction.ts';
import type { NameIndex } from '../../search/finding/nameIndex.ts';
import { pieces } from '../../words/pieces.ts';
import { element, siteAddress } from '../dom/element.ts';
import { wordsFor } from './asked.ts';

/** What is searched for in place of a query with slips, and the line that says so; without a query the line only offers one. */
export interface Corrected {
  readonly query?: string;
  readonly line: readonly (Node | string)[];
}

/** Puts slips of the finger right; undefined when there are none, or one that cannot be. */
export async function correctedFor(index: NameIndex, typed: string): Promise<Corrected | undefined> {
  const correction = correct(index, await wordsFor(typed), typed);
  if (!correction) return undefined;
  return { ...(correction.isOffered ? {} : { query: correction.query }), line: inWords(correction) };
}

const inWords = ({ query, slips, isOffered }: Correction): Corrected['line'] =>
  pieces(isOffered ? words.offered : words.corrected, {
    query: isOffered
      ? element('a', { href: siteAddress(`search/?q=${encodeURIComponent(query)}`) }, query)
      : element('strong', {}, query),
    unknown: words.unknown(slips.map(({ typed }) => typed)),
  });
