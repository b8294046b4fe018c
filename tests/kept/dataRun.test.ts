import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSealed } from '../../src/site/kept/sealed.ts';
import type { Made } from '../../src/site/reuse/plan.ts';

const work = mkdtempSync(join(tmpdir(), 'data-run-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

it('who writes the data folder notes its own files, and none that others put there meanwhile', () => {
  const [folder, notes] = [join(work, 'data'), join(work, 'notes')];
  mkdirSync(folder);
  writeFileSync(join(folder, 'cards.json'), 'of a page');
  const { status, stderr } = spawnSync(process.execPath, ['src/site/data/run.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      SITE_URL: 'https://host.example/',
      SODIOGRAPH_CONTENT: 'tests/site/small-content',
      SODIOGRAPH_FOLDER: folder,
      SODIOGRAPH_DATA: join(work, 'told.json'),
      SODIOGRAPH_NOTES: notes,
    },
  });
  expect([status, stderr]).toEqual([0, '']);
  const noted = (readSealed(notes) as Made).notes.groups.flatMap(({ files }) => files.map(([path]) => path));
  const written = readdirSync(folder).filter((name) => name !== 'cards.json');
  expect(written.length).toBeGreaterThan(20);
  expect([...noted].sort()).toEqual(written.map((name) => `data/${name}`).sort());
});
