import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { asIndexed, textLanguage } from '../src/search/fullText.ts';
import { readIndex } from '../src/search/indexing/pagefindFiles.ts';

/**
 * Tries whether the index that another version of Pagefind writes is still read: `node bench/pagefind.ts 1.6.0`. The version is
 * installed into a temporary folder, so neither the lock file nor the project’s own copy changes. Exits 1 where it is not.
 */
const version = process.argv[2];
if (version === undefined || !/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) {
  console.error('Say which version: node bench/pagefind.ts 1.6.0');
  process.exit(2);
}

const texts = [
  'sodium plated on bare copper foil grows dendrites, and sodium dies',
  'tin and bismuth alloy with sodium; Na15Sn4 and Na3Bi form',
  'an interphase of Na2O lowers the overpotential (10.8 mV)',
];

const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
try {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', `pagefind@${version}`], {
    cwd: folder,
    stdio: 'inherit',
  });
  const home = pathToFileURL(join(folder, 'node_modules/pagefind/lib/index.js')).href;
  const { createIndex, close } = (await import(home)) as typeof import('pagefind');
  const { index } = await createIndex({ includeCharacters: '+', forceLanguage: textLanguage });
  for (const [at, text] of texts.entries())
    await index!.addHTMLFile({
      url: `/${at}/`,
      content: `<html><body><main data-pagefind-body><p>${text}</p></main></body></html>`,
    });
  const { files } = await index!.getFiles();
  await close();
  const { pages, words } = readIndex(files);
  const lost = texts.flatMap((text) =>
    text.split(/\s+/).filter((word, place) => {
      const found = words.get(asIndexed(word));
      return found === undefined || ![...found.values()].some((places) => places.includes(place));
    }),
  );
  console.log(
    lost.length === 0
      ? `The index of Pagefind ${version} is read: ${pages.length} pages, each word in its place.`
      : `The index of Pagefind ${version} is read otherwise than it is meant; not found in their places: ${lost.join(', ')}`,
  );
  process.exitCode = lost.length === 0 ? 0 : 1;
} catch (reason) {
  console.error(
    `The index of Pagefind ${version} cannot be read: ${reason instanceof Error ? reason.message : String(reason)}`,
  );
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
