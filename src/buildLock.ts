import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const lock = '.astro/building';

/**
 * Waits until no other build of this checkout runs (Astro's intermediate files have one fixed place), then takes the lock;
 * call the result to give it back. A lock whose process is gone is taken over.
 */
export async function takeTurn(): Promise<() => void> {
  mkdirSync('.astro', { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch {
      if (!isHeld()) rmSync(lock, { force: true });
      await setTimeout(500);
    }
  }
}

function isHeld(): boolean {
  try {
    const pid = readFileSync(lock, 'utf8');
    // Just created and not yet written.
    if (pid === '') return true;
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}
