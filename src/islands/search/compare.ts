import * as words from '#words/searchCompare.ts';
import { askComparison } from '../../search/facts/askComparison.ts';
import { asksForBest, asksForGaps } from '../../search/facts/comparing.ts';
import type { ComparisonFile } from '../../search/facts/comparisonFile.ts';
import type { NumberAnswer } from '../../search/finding/answer.ts';
import type { NameIndex } from '../../search/finding/nameIndex.ts';
import { element, siteAddress, typeset } from '../dom/element.ts';
import { json, once } from '../dom/load.ts';

/** What a question can open the comparison with; fetched once. */
const loadComparison = once(() => json<ComparisonFile>('search/compare.json'));

/** Comparisons offered at most. */
const most = 8;

/** What is printed for a question, and whether no single fact is asked for. */
export interface Compared {
  readonly printed: readonly HTMLElement[];
  readonly isMany: boolean;
}

/** Where a question for the best, for one against another, or for what is missing is answered; nothing where it is none of these. */
export async function printComparison(index: NameIndex, typed: string, numbers?: NumberAnswer): Promise<Compared> {
  const wantsGaps = asksForGaps(typed);
  const file = await loadComparison();
  const answer = askComparison(index, file, typed, numbers);
  const link = (address: string, says: string): HTMLElement =>
    element('li', {}, element('a', { href: siteAddress(address) }, ...typeset(says)));
  const links = [
    ...(wantsGaps && file.hasGaps ? [link('gaps/', words.gaps)] : []),
    ...(answer?.links.slice(0, most) ?? []).map(({ address, says }) => link(address, says)),
  ];
  const printed = [
    element('h2', {}, answer ? words.compare : words.missing),
    ...(answer?.isOpen ? [element('p', {}, words.byWhat)] : []),
    element('ul', {}, ...links),
  ];
  return links.length === 0 ? { printed: [], isMany: asksForBest(typed) } : { printed, isMany: true };
}
