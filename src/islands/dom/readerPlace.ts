/** Whether the reader is in a part of the page: has the focus in it, or has scrolled to where it fills the middle of the window. */
export function isReading(part: Element): boolean {
  if (part.contains(document.activeElement)) return true;
  if (scrollY === 0) return false;
  const { top, bottom } = part.getBoundingClientRect();
  return top < innerHeight / 2 && bottom > innerHeight / 2;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** The row that the reader is at: it has the focus, or is the first in sight where they have scrolled. */
export function rowOfReader(rows: readonly HTMLElement[]): HTMLElement | undefined {
  const box = scrollerOf(rows[0]);
  const focused = rows.find((row) => row.contains(document.activeElement));
  // Who has not scrolled is at the beginning, whatever stands there.
  return focused ?? (box.scrollTop > 0 ? rows.find((row) => isInSight(row, box)) : undefined);
}

/**
 * Moves or hides rows as a page takes over from a reader, and leaves the reader where they were: the focus stays, and what has it,
 * or else the first row in sight, keeps its place.
 */
export function inPlace(rows: readonly HTMLElement[], move: () => void): void {
  const focused = document.activeElement === document.body ? null : document.activeElement;
  const box = scrollerOf(rows[0]);
  const row = rowOfReader(rows);
  const place = focused && !row?.contains(focused) && isInSight(focused, box) ? focused : row;
  const before = place && topOf(place);
  move();
  if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
  if (place && before !== undefined && place.getClientRects().length > 0)
    (box.contains(place) ? box : document.scrollingElement!).scrollBy({
      top: topOf(place) - before,
      behavior: 'instant',
    });
}

function isInSight(element: Element, box: Element): boolean {
  const edge = box === document.scrollingElement ? 0 : topOf(box);
  return element.getClientRects().length > 0 && topOf(element) >= edge && topOf(element) < edge + box.clientHeight;
}

/** What scrolls when the reader scrolls at a row: a box of its own, or the page. */
function scrollerOf(row: HTMLElement | undefined): Element {
  const own = row?.closest('.scroll');
  return own && own.scrollHeight > own.clientHeight + 1 ? own : document.scrollingElement!;
}

/** Prints a list anew; the focus stays at the same item (`data-path`) where that is still in the list. */
export function reprint(list: HTMLElement, items: readonly HTMLElement[]): void {
  const focused = document.activeElement;
  const path = list.contains(focused) ? focused?.closest<HTMLElement>('[data-path]')?.dataset['path'] : undefined;
  list.replaceChildren(...items);
  if (path !== undefined)
    items
      .find(({ dataset }) => dataset['path'] === path)
      ?.querySelector('a')
      ?.focus({ preventScroll: true });
}
