import type { Around } from '../around.ts';
import { leavesOf, type ListName } from './lists.ts';

/** What Astro makes of a list: its first page at the address of the list, the others below it by their numbers. */
export const leafPaths = (around: Pick<Around, 'atlas' | 'site'>, name: ListName) =>
  leavesOf(around, name).map(({ number }) => ({
    params: { leaf: number === 1 ? undefined : String(number) },
    props: { number },
  }));
