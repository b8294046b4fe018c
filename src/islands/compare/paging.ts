import type { CompareState } from './state.ts';

/** Rows of a test on the page at most: some screens full, laid out at once on a phone. */
const most = 25;

/** Which of its rows a table shows: from the first up to the last, which is not shown any more. */
export interface Paging {
  readonly pages: number;
  /** From 1. */
  readonly here: number;
  readonly from: number;
  readonly to: number;
}

/** Divides so many rows into pages of about the same size; a page beyond the last is the last. */
export function pagingOf(rows: number, wanted: number): Paging {
  const pages = Math.max(1, Math.ceil(rows / most));
  const here = Math.min(Math.max(1, wanted), pages);
  const size = Math.ceil(rows / pages);
  return { pages, here, from: (here - 1) * size, to: Math.min(here * size, rows) };
}

/** The page that has a row, by its place from 0. */
export const pageWith = (rows: number, place: number): number => {
  const { pages } = pagingOf(rows, 1);
  return Math.floor(place / Math.ceil(rows / pages)) + 1;
};

/** The page of a test that an address asks for (`page=bakes.2`). */
export function pageIn(state: CompareState, test: string): number {
  const asked = (state['page'] ?? []).find((value) => value.startsWith(`${test}.`));
  const number = Number(asked?.slice(test.length + 1));
  return Number.isInteger(number) && number > 0 ? number : 1;
}

/** The state with another page of a test; the first is not said. */
export const withPage = (state: CompareState, test: string, number: number): CompareState => ({
  ...state,
  page: [
    ...(state['page'] ?? []).filter((value) => !value.startsWith(`${test}.`)),
    ...(number > 1 ? [`${test}.${number}`] : []),
  ],
});
