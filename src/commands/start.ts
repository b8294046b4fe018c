import { build } from './build.ts';
import { readOptions } from './options.ts';
import { runCommand } from './runCommand.ts';
import { serve } from './serve.ts';

/** `npm start`: builds the site and serves it. */
export const main = (): Promise<void> =>
  runCommand(readOptions(['content', 'out', 'keep', 'site', 'port', 'host']), async (options, signal) => {
    await build(options, signal);
    await serve(options, signal);
  });

if (import.meta.main) await main();
