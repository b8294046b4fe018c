import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { takeTurn } from './buildLock.ts';
import { compile } from './compiler/compile.ts';
import { report } from './compiler/problem.ts';
import { contentFolder, readSources, shown } from './read.ts';
import { indexSite } from './search/indexSite.ts';
import { siteAddress } from './siteAddress.ts';
import { relativise } from './relativise.ts';

/**
 * Builds the site beside the old one and swaps at the end, so that a failed build leaves what is served as it was.
 * Content folder: SODIOGRAPH_CONTENT; result: SODIOGRAPH_OUT (default dist).
 */
const out = resolve(process.env['SODIOGRAPH_OUT'] ?? 'dist');
const next = `${out}.next`;
const previous = `${out}.previous`;

async function build(): Promise<boolean> {
  const folder = contentFolder();
  const { problems } = compile(readSources(folder));
  if (problems.length > 0) {
    console.error(report(problems, shown(folder)));
    console.error(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content; ${existsSync(out) ? 'the site stays as it was' : 'nothing was built'}.`,
    );
    return false;
  }
  rmSync(next, { recursive: true, force: true });
  const astro = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, SODIOGRAPH_OUT: next, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const printed = `${astro.stdout}${astro.stderr}`;
  // Astro logs some failures without failing.
  if (astro.status !== 0 || printed.includes('[ERROR]')) {
    console.error(printed);
    console.error('Astro could not build the site; it stays as it was.');
    return false;
  }
  const pages = await indexSite(next);
  relativise(next, new URL(siteAddress).pathname.replace(/\/?$/, '/'));
  swap();
  console.log(`Built ${pages} pages in ${shown(out)}.`);
  return true;
}

function swap(): void {
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, previous);
  renameSync(next, out);
  rmSync(previous, { recursive: true, force: true });
}

const giveBack = await takeTurn();
try {
  if (!(await build())) process.exitCode = 1;
} finally {
  rmSync(next, { recursive: true, force: true });
  giveBack();
}
