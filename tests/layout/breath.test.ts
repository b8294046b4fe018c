import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { breath } from '../../src/islands/dom/breath.ts';

let frames = 0;
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterAll(() => void vi.useRealTimers());
beforeEach(() => {
  // Whatever was done before was long ago.
  vi.advanceTimersByTime(1e9);
  frames = 0;
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    frames += 1;
    setTimeout(run, 10);
  });
});
afterEach(() => void vi.unstubAllGlobals());

/** Does so many pieces of work, each of so many ms, and breathes after each. */
async function work(pieces: number, milliseconds: number): Promise<void> {
  const all = async (): Promise<void> => {
    for (let piece = 0; piece < pieces; piece++) {
      vi.advanceTimersByTime(milliseconds);
      await breath();
    }
  };
  const done = all();
  await vi.runAllTimersAsync();
  await done;
}

it('has the browser paint after each piece of work that is long', async () => {
  await work(5, 10);
  expect(frames).toBe(5);
});

it('has the browser paint once for many pieces that are short, and never after more than half a frame of them', async () => {
  await work(25, 1);
  // After the first, and after each eight of the others.
  expect(frames).toBe(4);
});

it('goes on in a window that nobody sees, where nothing is painted', async () => {
  vi.stubGlobal('requestAnimationFrame', () => undefined);
  await work(3, 10);
});
