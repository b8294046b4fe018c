/** Whether the reader is in a part of the page: has the focus in it, or has scrolled to where it fills the middle of the window. */
export function isReading(part: Element): boolean {
  if (part.contains(document.activeElement)) return true;
  if (scrollY === 0) return false;
  const { top, bottom } = part.getBoundingClientRect();
  return top < innerHeight / 2 && bottom > innerHeight / 2;
}

/** Moves or hides rows and leaves the reader where they were: the focus stays, and so does the first row in sight. */
export function inPlace(rows: readonly HTMLElement[], move: () => void): void {
  const focused = document.activeElement;
  const seen = rows.find((row) => row.getClientRects().length > 0 && row.getBoundingClientRect().top >= 0);
  const box = seen && scrolledBox(seen);
  const before = seen?.getBoundingClientRect().top ?? 0;
  move();
  if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
  if (box && seen.getClientRects().length > 0)
    box.scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: 'instant' });
}

/** The box around a row that has been scrolled, if any: what was never scrolled begins at its beginning. */
function scrolledBox(row: HTMLElement): Element | undefined {
  const own = row.closest('.scroll');
  return [own, document.scrollingElement].find((box) => box !== null && box.scrollTop > 0) ?? undefined;
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
