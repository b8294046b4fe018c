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

/** What a cell is sorted by: its number or words, and of a bound or a range what is sure, `open` where nothing is. */
export interface SortValue {
  readonly value?: string | undefined;
  readonly least?: string | undefined;
  readonly most?: string | undefined;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * Values in order of what is sure of them: the highest first by the least that each can be, the lowest first by the most. A bound
 * that leaves that side open stands after all others, what is missing last; equals keep their order.
 */
export function compareValues(a: SortValue, b: SortValue, descending: boolean): number {
  const tier = ({ value, least, most }: SortValue): number =>
    value === undefined ? 2 : (descending ? least : most) === 'open' ? 1 : 0;
  if (tier(a) !== tier(b) || tier(a) === 2) return tier(a) - tier(b);
  const [one, other] = [Number(a.value), Number(b.value)];
  if (Number.isNaN(one) || Number.isNaN(other)) return sign(descending) * collator.compare(a.value!, b.value!);
  const end = ({ value, least, most }: SortValue, wanted: 'least' | 'most'): number => {
    const told = wanted === 'least' ? least : most;
    return told === undefined
      ? Number(value)
      : told === 'open'
        ? wanted === 'least'
          ? -Infinity
          : Infinity
        : Number(told);
  };
  if (tier(a) === 1) return sign(descending) * (one - other);
  // Of two that are surely as high, the one that may be higher comes first.
  const [first, second] = descending ? (['least', 'most'] as const) : (['most', 'least'] as const);
  const by = (side: 'least' | 'most'): number => {
    const [x, y] = [end(a, side), end(b, side)];
    return x === y ? 0 : sign(descending) * (x < y ? -1 : 1);
  };
  return by(first) || by(second);
}

const sign = (descending: boolean): 1 | -1 => (descending ? -1 : 1);
