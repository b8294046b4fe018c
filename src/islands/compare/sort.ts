/** The column and direction of a sort key such as `-hours`. */
export const readSort = (sort: string): { readonly key: string; readonly descending: boolean } => ({
  key: sort.replace(/^-/, ''),
  descending: sort.startsWith('-'),
});

/** What a click on a column leads to: its own first direction, then the other one. */
export function nextSort(sort: string, key: string, first: string): string {
  const now = readSort(sort);
  const descending = now.key === key ? !now.descending : first === 'descending';
  return descending ? `-${key}` : key;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Values in order; what is missing stands last in both directions, equals keep their order. */
export function compareValues(a: string | undefined, b: string | undefined, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const [one, other] = [Number(a), Number(b)];
  const order = Number.isNaN(one) || Number.isNaN(other) ? collator.compare(a, b) : one - other;
  return descending ? -order : order;
}
