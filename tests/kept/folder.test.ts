import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keepYoungest, sayPlace } from '../../src/site/kept/folder.ts';

const home = mkdtempSync(join(tmpdir(), 'sodiograph-home-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('deletes nothing of a folder that a variable names, though it has what ours are called', () => {
  const most = { code: 8_001, pictures: 40, sites: 40 };
  for (const [folder, files] of Object.entries(most)) {
    mkdirSync(join(home, folder));
    writeFileSync(join(home, folder, 'mine-0'), '');
    // One file under many names: to make thousands takes a machine longer than all else here.
    for (let n = 1; n < files; n++) linkSync(join(home, folder, 'mine-0'), join(home, folder, `mine-${n}`));
  }
  const script = `
    const { tidyCode } = await import('./src/site/kept/folder.ts');
    const { tidyPictures } = await import('./src/site/kept/pictures.ts');
    tidyCode();
    tidyPictures();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, SODIOGRAPH_CACHE: home },
  });
  expect(`${stderr}${status}`).toBe('0');
  for (const [folder, files] of Object.entries(most)) expect(readdirSync(join(home, folder))).toHaveLength(files);
});

it('lets go first of what is of places that are gone, then of what changed longest ago', () => {
  const [folder, own] = [join(home, 'notes-of-sites'), join(home, 'own-site')];
  for (const path of [folder, own]) mkdirSync(path);
  const note = (name: string, place: string, changed: number): void => {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), changed, changed);
    sayPlace(join(folder, name), place);
  };
  note('of-an-author', own, 1_000);
  note('unsaid', own, 2_000);
  rmSync(join(folder, 'unsaid.place'));
  note('cut-off', own, 2_500);
  writeFileSync(join(folder, 'cut-off.place'), '');
  for (const trial of [1, 2, 3]) note(`of-trial-${trial}`, join(home, `trial-${trial}`), 3_000 + trial);
  keepYoungest(folder, '', 6);
  expect(readdirSync(folder)).toHaveLength(11);
  keepYoungest(folder, '', 4);
  const left = readdirSync(folder).filter((name) => !name.endsWith('.place'));
  expect(left).toHaveLength(4);
  expect(left).toEqual(expect.arrayContaining(['of-an-author', 'unsaid', 'cut-off']));
  expect(readdirSync(folder)).toHaveLength(7);
  keepYoungest(folder, '', 2);
  expect(readdirSync(folder)).toEqual(['cut-off', 'cut-off.place', 'unsaid']);
});

it('writes what a program used where nothing is, and over no file', async () => {
  const run = (usage: string): Promise<unknown> =>
    once(
      spawn(process.execPath, ['--import', './src/site/endWithParent.ts', '-e', ''], {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        env: { ...process.env, SODIOGRAPH_USAGE: usage },
      }),
      'close',
    );
  const notes = join(home, 'notes.txt');
  writeFileSync(notes, 'mine');
  await run(notes);
  expect(readFileSync(notes, 'utf8')).toBe('mine');
  await run(join(home, 'new.json'));
  expect(readFileSync(join(home, 'new.json'), 'utf8')).toContain('processor');
});

it.each(['SODIOGRAPH_DATA', 'SODIOGRAPH_NOTES'])(
  'what writes the data folder leaves a file alone that %s names',
  (variable) => {
    const thesis = join(home, `${variable}.txt`);
    writeFileSync(thesis, 'mine');
    const { stderr } = spawnSync(
      process.execPath,
      ['--import', './src/site/gathered/take.ts', './src/site/data/run.ts'],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          SITE_URL: 'https://host.example/',
          SODIOGRAPH_CONTENT: 'tests/site/small-content',
          SODIOGRAPH_FOLDER: join(home, `data-${variable}`),
          SODIOGRAPH_DATA: join(home, `told-${variable}.json`),
          [variable]: thesis,
        },
      },
    );
    // It came so far as to write there.
    expect(readdirSync(join(home, `data-${variable}`))).toContain('graph.json');
    expect(stderr).toContain('EEXIST');
    expect(readFileSync(thesis, 'utf8')).toBe('mine');
  },
);
