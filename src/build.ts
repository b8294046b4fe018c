import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { takeTurn } from './buildLock.ts';
import { promisedIn } from './compiler/addresses/promised.ts';
import { compile } from './compiler/compile.ts';
import { report } from './compiler/problem.ts';
import { contentFolder, readSources, shown } from './site/content.ts';
import { lostAddresses } from './site/lostAddresses.ts';
import { indexSite } from './search/indexing/indexSite.ts';
import { siteAddress } from './site/siteAddress.ts';
import { relativise } from './site/relativise.ts';

/**
 * Builds the site beside the old one and swaps at the end, so that a failed build leaves what is served as it was.
 * Content folder: SODIOGRAPH_CONTENT; result: SODIOGRAPH_OUT (default dist).
 */
const out = resolve(process.env['SODIOGRAPH_OUT'] ?? 'dist');
/** Astro builds inside the project: it mistakes a folder beside it with a like name for one within. */
const built = resolve('.build/next');
const next = `${out}.next`;
const previous = `${out}.previous`;

async function build(): Promise<boolean> {
  const folder = contentFolder();
  const sources = readSources(folder);
  const { problems } = compile(sources);
  if (problems.length > 0) {
    console.error(report(problems, shown(folder)));
    console.error(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content; ${existsSync(out) ? 'the site stays as it was' : 'nothing was built'}.`,
    );
    return false;
  }
  rmSync(built, { recursive: true, force: true });
  const astro = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, SODIOGRAPH_OUT: built, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const printed = `${astro.stdout}${astro.stderr}`;
  // Astro logs some failures without failing.
  if (astro.status !== 0 || printed.includes('[ERROR]')) {
    console.error(printed);
    console.error('Astro could not build the site; it stays as it was.');
    return false;
  }
  const searchable = await indexSite(built);
  const pages = relativise(built, new URL(siteAddress).pathname.replace(/\/?$/, '/'));
  const lost = lostAddresses(built, promisedIn(sources));
  if (lost.length > 0) {
    console.error(
      `${lost.slice(0, 20).join('\n')}\n${lost.length} published addresses are not answered by the site that was built; it stays as it was.`,
    );
    return false;
  }
  swap();
  console.log(
    `Built ${pages} pages in ${shown(out)}; the full text of ${searchable} of them can be searched, claims through their entries.`,
  );
  return true;
}

/** First beside the old site, which may take a while when it is on another disk; then the exchange, which does not. */
function swap(): void {
  rmSync(next, { recursive: true, force: true });
  mkdirSync(dirname(next), { recursive: true });
  move(built, next);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(next, out);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, out);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

const giveBack = await takeTurn();
try {
  if (!(await build())) process.exitCode = 1;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nThe site stays as it was.`);
  process.exitCode = 1;
} finally {
  for (const rest of [built, next]) rmSync(rest, { recursive: true, force: true });
  giveBack();
}
