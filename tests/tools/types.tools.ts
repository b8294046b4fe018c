import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';

/** What Astro’s own checker says with these settings, and each fault as `file:line rule`. */
function astroCheck(tsconfig: string): { readonly status: number | null; readonly faults: readonly string[] } {
  const onlyErrors = ['--minimumFailingSeverity', 'error', '--minimumSeverity', 'error'];
  const { status, stdout } = spawnSync(
    'node_modules/.bin/astro',
    ['check', '--noSync', '--tsconfig', tsconfig, ...onlyErrors],
    { encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  const plain = stripVTControlCharacters(stdout);
  const faults = [...plain.matchAll(/^(\S+\.astro):(\d+):\d+ - error ts\((\d+)\)/gm)];
  return { status, faults: faults.map(([, file, line, rule]) => `${file}:${line} TS${rule}`) };
}

it('the checker of Astro, which takes five times the work, says the same of pages of faults and nothing of ours', () => {
  const folder = 'tests/types/faults';
  mkdirSync('.build', { recursive: true });
  const settings = { extends: '../tsconfig.json', include: [`../${folder}/*.astro`, '../src/**/*.d.ts'], exclude: [] };
  writeFileSync('.build/faults.tsconfig.json', JSON.stringify(settings));
  const known = [...readFileSync(`${folder}/said.txt`, 'utf8').matchAll(/^(\S+):(\d+):\d+ (TS\d+)/gm)];
  const { faults } = astroCheck(resolve('.build/faults.tsconfig.json'));
  expect([...faults].sort()).toEqual(known.map(([, file, line, rule]) => `${folder}/${file}:${line} ${rule}`).sort());
  expect(astroCheck('tsconfig.pages.json')).toEqual({ status: 0, faults: [] });
});
