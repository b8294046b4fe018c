import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import type { Notes } from '../../src/site/reuse/noted.ts';
import type { SiteNotes } from '../../src/site/reuse/state.ts';

const work = mkdtempSync(join(tmpdir(), 'notes-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true, force: true });
});

it('what is known of a site is known again by the program that wrote it, while the site stands as it did, and by no other', async () => {
  vi.stubEnv('SODIOGRAPH_CACHE', work);
  vi.resetModules();
  const { keepSiteNotes, siteNotesOf } = await import('../../src/site/reuse/state.ts');
  const { writeSealed } = await import('../../src/site/kept/sealed.ts');
  const { keptFolder } = await import('../../src/site/kept/folder.ts');
  const { digest } = await import('../../src/site/kept/engine.ts');
  expect(keptFolder.startsWith(work)).toBe(true);
  const shares: Notes = {
    noted: [{ facts: Uint32Array.of(1), uses: [], answers: [] }],
    answers: [],
    all: 0,
    groups: [{ name: 'pages', asked: 0, files: [['index.html', 0]] }],
  };
  const notes: SiteNotes = {
    world: 'world',
    stand: { fields: [], wholes: new Map() },
    frames: '',
    told: '',
    shares: { data: shares, pages: shares, written: shares },
    text: { pages: [], words: new Map(), from: new Map(), files: [] },
  };
  keepSiteNotes('/web/site', 'standing', 'program', notes);
  expect(siteNotesOf('/web/site', 'standing', 'program')).toStrictEqual(notes);
  expect(siteNotesOf('/web/site', 'otherwise', 'program')).toBeUndefined();
  expect(siteNotesOf('/web/site', 'standing', 'another')).toBeUndefined();
  // As a program of yesterday kept them.
  writeSealed(join(keptFolder, 'reuse', digest('/web/site').slice(0, 32)), { standing: 'standing', notes });
  expect(siteNotesOf('/web/site', 'standing', 'program')).toBeUndefined();
});
