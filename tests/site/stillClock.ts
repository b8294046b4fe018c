import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The clock of a page that stands still: `stillClock` among its globals. */
export interface StillClock {
  letPass(milliseconds: number): Promise<void>;
}

/**
 * To be run before the scripts of a page, or later for what comes then: its clock stands still but for what it is told to pass, so that no slow machine sees
 * more of what comes when nobody types. Frames go on. Playwright's own clock does the same and has every page learn all its past anew.
 */
export function standStill(): void {
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  const soon = setTimeout.bind(globalThis);
  // Whole, so that what waits for the rest of a while does not wait for a millionth of it.
  let now = Math.round(performance.now());
  let last = 0;
  performance.now = () => now;
  const set = (run: () => void, wait = 0): number => {
    timers.set(++last, { at: now + Math.max(1, Math.ceil(wait)), run });
    return last;
  };
  const clear = (timer: number): void => void timers.delete(timer);
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  const letPass = async (milliseconds: number): Promise<void> => {
    const end = now + milliseconds;
    for (;;) {
      // What was woken may set timers of its own, after a promise or two.
      await new Promise<void>((next) => soon(next));
      const next = Math.min(...[...timers.values()].map(({ at }) => at));
      if (next > end) break;
      now = next;
      for (const [timer, { at, run }] of timers) if (at === now && timers.delete(timer)) run();
    }
    now = end;
  };
  Object.assign(globalThis, { stillClock: { letPass } satisfies StillClock });
}

/** Lets time pass on a page whose clock stands still, and whatever was to come within it. */
export const letPass = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate(
    (passing) => (globalThis as unknown as { readonly stillClock: StillClock }).stillClock.letPass(passing),
    milliseconds,
  );

/** Lets time pass, on a page whose clock stands still, until it is at such an address and has drawn what that asks for. */
export const passUntil = (page: Page, isThere: (address: URL) => boolean): Promise<void> =>
  expect
    .poll(async () => {
      await letPass(page, 100);
      return isThere(new URL(page.url())) && (await page.locator('[data-state=ready]').count()) > 0;
    })
    .toBe(true);
