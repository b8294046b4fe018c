/**
 * The root-absolute address of a page of a list, from 1. A list whose path ends in `page` has its first above that: below the page of a kind
 * stand its entries, and one may be called `2`.
 */
export const leafAddress = (path: string, number: number): string =>
  number === 1 ? `/${path.replace(/\/page$/, '')}/` : `/${path}/${number}/`;

/** So many pages are all named; of more those near by, and as many others evenly apart. */
const named = 30;

/** The numbers of the pages that the way to all of them names, from one of them. */
export function namedLeaves(pages: number, here: number): readonly number[] {
  const step = Math.ceil(pages / named);
  return Array.from({ length: pages }, (_, at) => at + 1).filter(
    (number) => number === 1 || number === pages || number % step === 0 || Math.abs(number - here) <= 3,
  );
}
