import { buildPart } from '../site/parts/buildPart.ts';
import { renderSite } from '../site/renderSite.ts';
import { buildWith } from './buildWith.ts';
import { readOptions, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/**
 * `npm run build [-- --part 3/8] [--report]`: builds the site of the content folder, or a part of it, and puts it in the place of
 * the one before.
 */
export async function build(options: Options, signal: AbortSignal): Promise<void> {
  const { part, out } = options;
  if (!part) return buildWith(options, 'site', signal, (order, folder) => renderSite(order, folder, signal));
  const own = `${out}-part-${part.number}-of-${part.of}`;
  return buildWith({ ...options, out: own }, `part ${part.number} of ${part.of}`, signal, (order, folder) =>
    buildPart(order, part, folder, signal),
  );
}

/** The command, as it was called. */
export const main = (): Promise<void> =>
  runCommand(readOptions(['content', 'out', 'keep', 'site', 'part', 'report']), build);

if (import.meta.main) await main();
