import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lackingIn } from '../../src/site/language/lacking.ts';
import { languageOf, wordsIn } from '../../src/site/language/wordsFolder.ts';
import { call } from '../commands/call.ts';
import { writePseudo } from './pseudo.ts';

const work = mkdtempSync(join(tmpdir(), 'language-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const languages = join(work, 'words');
beforeAll(async () => {
  mkdirSync(join(languages, 'de'), { recursive: true });
  await writePseudo(join(languages, 'nn'));
});

const content = (front: string): string => {
  const folder = mkdtempSync(join(work, 'content-'));
  writeFileSync(join(folder, 'index.md'), `---\ntitle: A\n${front}\n---\nlanguage: fr\n`);
  return folder;
};

describe('the language of a site', () => {
  it('is that of its index.md, however it is written there', () => {
    expect(languageOf(content('language: de'))).toBe('de');
    expect(languageOf(content("language: 'zh-Hans' # as printed"))).toBe('zh-Hans');
    expect(languageOf(content('version: 1.0.0'))).toBeUndefined();
    expect(languageOf(join(work, 'none'))).toBeUndefined();
  });

  it('is spoken where it has a folder of words, a form of it like the whole', () => {
    expect(wordsIn('de', languages)).toBe(join(languages, 'de'));
    expect(wordsIn('de-AT', languages)).toBe(join(languages, 'de'));
    expect(wordsIn('fr', languages)).toBeUndefined();
  });

  it('is said by npm run check to be none of the program, where it has no words', async () => {
    const { printed } = await call('check', ['--content', content('language: fr')]);
    expect(printed).toContain('The entries are in “fr”; what the program itself says will be in English');
  });

  it('is whole, or what it lacks is said', async () => {
    const own = join(languages, 'nn');
    expect(await lackingIn(own)).toEqual([]);
    const short = join(languages, 'short');
    await writePseudo(short);
    rmSync(join(short, 'measure.ts'));
    writeFileSync(join(short, 'gaps.ts'), "export const entry = 'Oppslag';\nexport const noneReported = 3;\n");
    writeFileSync(
      join(short, 'matrix.ts'),
      `export * from '${join(own, 'matrix.ts')}';\nexport const nearestOf = 'Nærmast';\n`,
    );
    const lacking = await lackingIn(short);
    expect(lacking).toContain('measure.ts: upTo');
    expect(lacking).toContain('gaps.ts: noneReported');
    expect(lacking).not.toContain('gaps.ts: entry');
    expect(lacking.filter((line) => line.startsWith('matrix.ts'))).toEqual(['matrix.ts: nearestOf']);
  });
});
