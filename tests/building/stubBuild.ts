import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readOptions } from '../../src/commands/options.ts';
import { runCommand } from '../../src/commands/runCommand.ts';
import { buildSite } from '../../src/site/buildSite.ts';
import { thisMachine } from '../../src/site/machine.ts';
import type { Looks } from '../../src/site/walk.ts';

/** That the input of this process ended, or that it is to end. */
const released = (signal: AbortSignal): Promise<unknown> => {
  process.stdin.resume();
  return once(process.stdin, 'end', { signal });
};

/**
 * A build as a process of its own, of a site that needs no Astro: `stubBuild.ts TEXT [held] --content … --out …`, in the project. One
 * that is `held` comes no further than its first page before its input ends.
 */
await runCommand(readOptions(['content', 'out'], 'words'), async ({ content, out, words }, signal) => {
  const project = process.cwd();
  const render = async (folder: string): Promise<Looks> => {
    mkdirSync(folder);
    console.log('rendering');
    for (let page = 0; page < 20; page += 1) {
      writeFileSync(join(folder, `${page}.html`), words[0]!);
      if (page === 0 && words[1] === 'held') await released(signal);
      await setTimeout(5, undefined, { signal });
    }
    return new Map();
  };
  const guarded = { project, content, home: '/home/nobody', current: project };
  await buildSite(thisMachine(), { out, keep: [], guarded, render }, signal);
});
