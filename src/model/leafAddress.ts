/**
 * The root-absolute address of a page of a list, from 1. A list whose path ends in `page` has its first above that: below the page of a kind
 * stand its entries, and one may be called `2`.
 */
export const leafAddress = (path: string, number: number): string =>
  number === 1 ? `/${path.replace(/\/page$/, '')}/` : `/${path}/${number}/`;
