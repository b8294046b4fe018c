import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { report } from '../compiler/problem.ts';
import { goneAddresses } from '../derive/gone.ts';
import { isFile, type Published } from '../model/published.ts';
import { readArguments } from '../release/arguments.ts';
import { planRelease, type Plan } from '../release/plan.ts';
import { writesOf } from '../release/writes.ts';
import { contentFolder, readSources, shown } from '../site/content.ts';
import { lostAddresses } from '../site/lostAddresses.ts';
import { writeWhole } from '../site/writeWhole.ts';

/**
 * `npm run release -- VERSION`: the one command that publishes a version. Checks the content, builds the site and asks it for every
 * address, then writes version, date and change, and last the manifest that promises the addresses for ever.
 */
const folder = contentFolder();
const proof = join('.build', 'release');

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}

/** Why the built site does not keep what the release would promise; undefined when it does. */
function prove({ released, addresses }: Plan): string | undefined {
  console.log(`Building the site to see that it answers all ${addresses.length} addresses …`);
  const { status } = spawnSync(process.execPath, ['src/build.ts'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SODIOGRAPH_CONTENT: folder, SODIOGRAPH_OUT: proof },
  });
  if (status !== 0) return `The site does not build; version ${released.version} is not released.`;
  const { version } = released;
  const lost = lostAddresses(
    proof,
    addresses.map((address) => ({ address, path: '', line: 0, version })),
  );
  if (lost.length === 0) return undefined;
  return `${lost.slice(0, 20).join('\n')}\nThe built site does not answer ${lost.length} addresses; version ${version} is not released.`;
}

function write(plan: Plan): void {
  const root = dirname(folder);
  const read = (name: string): string | undefined =>
    existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : undefined;
  for (const { path, text } of writesOf(plan, basename(folder), read)) {
    writeWhole(join(root, path), text);
    console.log(`  ${shown(join(root, path))}`);
  }
}

/** What was released, in numbers. */
function summary({ released, addresses, graph }: Plan): string {
  const count = (fits: (address: Published) => boolean): number => addresses.filter(fits).length;
  const places = count((address) => address.includes('#'));
  const files = count((address) => isFile(address) && !address.includes('#'));
  const gone = goneAddresses(graph).pages.length;
  return `Version ${released.version} of ${released.date}: ${addresses.length - places - files} pages, ${files} files and ${places} places on pages, all for ever; ${gone} earlier pages moved or withdrawn. Now “npm run build”, and publish.`;
}

const wanted = readArguments(process.argv.slice(2), new Date().toISOString().slice(0, 10));
if (typeof wanted === 'string') fail(wanted);
else {
  const plan = planRelease(readSources(folder), wanted);
  if ('refused' in plan)
    fail(
      [
        ...(plan.problems.length > 0 ? [report(plan.problems, shown(folder))] : []),
        `Not released: ${plan.refused}.`,
      ].join('\n'),
    );
  else {
    try {
      const broken = prove(plan);
      if (broken !== undefined) fail(broken);
      else {
        write(plan);
        console.log(summary(plan));
      }
    } catch (error) {
      fail(
        `${error instanceof Error ? error.message : String(error)}\nThe release was interrupted; run the same command again to bring it to its end.`,
      );
    } finally {
      rmSync(proof, { recursive: true, force: true });
    }
  }
}
