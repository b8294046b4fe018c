import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { report } from '../compiler/problem.ts';
import { goneAddresses } from '../derive/gone.ts';
import { isFile, type Published } from '../model/published.ts';
import { readArguments } from '../release/arguments.ts';
import type { Released } from '../release/edits.ts';
import { planRelease, type Plan } from '../release/plan.ts';
import { writesOf } from '../release/writes.ts';
import { readSources, shown } from '../site/content.ts';
import { failure } from '../site/failure.ts';
import { diskFiles } from '../site/files.ts';
import { lostAddresses } from '../site/lostAddresses.ts';
import { projectFolder } from '../site/projectFolder.ts';
import { removeSite } from '../site/removeSite.ts';
import { replaceAll } from '../site/replaceAll.ts';
import { build } from './build.ts';
import { contentGiven } from './contentGiven.ts';
import { readOptions, settingsIn, withoutNote, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/**
 * `npm run release -- VERSION`: the one command that publishes a version. Checks the content, builds the site and asks it for every
 * address, then writes version, date and change, and last the manifest that promises the addresses for ever.
 */
async function release(wanted: Released, options: Options, signal: AbortSignal): Promise<void> {
  const content = contentGiven({ content: options.content, words: [] });
  const plan = planRelease(readSources(content), wanted);
  if ('refused' in plan) {
    const problems = plan.problems.length > 0 ? `${report(plan.problems, shown(content))}\n` : '';
    throw new Error(`${problems}Not released: ${plan.refused}.`);
  }
  await prove(plan, options, signal);
  try {
    write(plan, content);
  } catch (error) {
    throw new Error(`${failure(error)}\nThe release was interrupted; the same command brings it to its end.`, {
      cause: error,
    });
  }
  console.log(summary(plan));
}

/** Throws when the site, as it is built, does not keep what the release would promise. */
async function prove({ released: { version }, addresses }: Plan, options: Options, signal: AbortSignal): Promise<void> {
  console.log(`Building the site to see that it answers at all ${addresses.length} addresses …`);
  const out = join(projectFolder, '.build', 'release');
  await build({ ...options, out, keep: [] }, signal);
  const promised = addresses.map((address) => ({ address, path: '', line: 0, version }));
  const lost = lostAddresses(out, promised);
  removeSite(diskFiles, out, out);
  if (lost.length > 0)
    throw new Error(
      `${lost.slice(0, 20).join('\n')}\nNot released: the site that was built does not answer at ${lost.length} addresses.`,
    );
}

function write(plan: Plan, content: string): void {
  const root = dirname(content);
  const read = (name: string): string | undefined =>
    existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : undefined;
  replaceAll(diskFiles, root, writesOf(plan, basename(content), read), (path) => console.log(`  ${shown(path)}`));
}

/** What was released, in numbers. */
function summary({ released, addresses, graph }: Plan): string {
  const count = (fits: (address: Published) => boolean): number => addresses.filter(fits).length;
  const places = count((address) => address.includes('#'));
  const files = count((address) => isFile(address) && !address.includes('#'));
  const gone = goneAddresses(graph).pages.length;
  return `Version ${released.version} of ${released.date}: ${addresses.length - places - files} pages, ${files} files and ${places} places on pages, all for ever; ${gone} earlier pages moved or withdrawn. Now “npm run build”, and publish.`;
}

/** The command, as it was called. */
export function main(): Promise<void> {
  const { settings, others } = settingsIn(['content', 'site'], process.argv.slice(2));
  const wanted = readArguments(others, new Date().toISOString().slice(0, 10));
  const options = typeof wanted === 'string' ? wanted : readOptions(['content', 'site'], 'no words', settings);
  return runCommand(withoutNote(options), (given, signal) => release(wanted as Released, given, signal));
}

if (import.meta.main) await main();
