import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { breath, frame } from '../../src/islands/dom/breath.ts';

let frames = 0;
let now = 0;
beforeEach(() => {
  // Whatever was done before was long ago. The timers stay those of the process, which others use too.
  now = performance.now() + 1000;
  frames = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    frames += 1;
    now += 10;
    queueMicrotask(run);
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  // By the clock of all: who comes next has not breathed in the future.
  await frame();
  vi.unstubAllGlobals();
});

/** Does so many pieces of work, each of so many ms, and breathes after each. */
async function work(pieces: number, milliseconds: number): Promise<void> {
  for (let piece = 0; piece < pieces; piece++) {
    now += milliseconds;
    await breath();
  }
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
