import type { TestRows } from '../../exports/compareRows.ts';
import { siteAddress } from '../dom/element.ts';

/** All rows, before anything else happens; undefined where they cannot be had. Paper does not wait: a promise would be printed without what it promises. */
export function rowsAtOnce(path: string): Readonly<Record<string, TestRows>> | undefined {
  const request = new XMLHttpRequest();
  request.open('GET', siteAddress(path), false);
  try {
    request.send();
  } catch {
    return undefined;
  }
  return request.status === 200 ? (JSON.parse(request.responseText) as Readonly<Record<string, TestRows>>) : undefined;
}

/** Prints every row that is shown, on whichever page, and afterwards those of the page again. */
export function printWhole(before: () => void, after: () => void): void {
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
}
