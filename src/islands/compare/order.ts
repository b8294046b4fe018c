import { compareValues, readSort } from './sort.ts';
import { headsOf, type CompareSection, type ShownRow } from './section.ts';

/** Rows in the order of a column that the section has, else as they came; those that only possibly belong there after the others. */
export function inOrder(section: CompareSection, shown: readonly ShownRow[], sort: string): readonly ShownRow[] {
  const { key, descending } = readSort(sort);
  const at = headsOf(section).findIndex((head) => head.dataset['key'] === key);
  const ordered =
    at < 0 ? shown : shown.toSorted((a, b) => compareValues(a.cell(at).dataset, b.cell(at).dataset, descending));
  return [
    ...ordered.filter(({ certainty }) => certainty === 'certain'),
    ...ordered.filter(({ certainty }) => certainty !== 'certain'),
  ];
}
