import * as words from '#words/compare.ts';
import { headsOf, type CompareSection, type ShownRow } from './section.ts';

/** How many reports are shown, and on how many subjects: two places of the source may tell of one test in two rows. */
export function countPhrase(
  shown: readonly ShownRow[],
  all: number,
  subject: readonly [one: string, many: string],
): string {
  const subjects = new Set(shown.map((row) => row.subject)).size;
  const possible = shown.filter(({ certainty }) => certainty === 'possible').length;
  return words.countPhrase(shown.length, possible, all, subjects, subject);
}

/** Says once what the rows shown do not state. */
export function tellUnstated(section: CompareSection, shown: readonly ShownRow[]): void {
  const told = headsOf(section).flatMap((head, at) => {
    if (!head.classList.contains('is-condition')) return [];
    const count = shown.filter((row) => row.cell(at).dataset['value'] === undefined).length;
    const label = head.querySelector('.name')!.textContent.trim();
    return count === 0 ? [] : [{ label: label.charAt(0).toLowerCase() + label.slice(1), count }];
  });
  section.unstated.textContent = told.length === 0 ? '' : words.unstated(told, shown.length);
}
