import { readFileSync } from 'node:fs';
import { sharedWording } from '../derive/sharedWording.ts';
import { contentFolder, isOwn, readSources, shown } from '../site/content.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error(
    'usage: npm run check:wording -- FILE (a text that our entries must not share ten words in a row with)',
  );
  process.exit(1);
}
let source: string;
try {
  source = readFileSync(path, 'utf8');
} catch {
  console.error(`${path} cannot be read`);
  process.exit(1);
}
const folder = contentFolder();
const sources = readSources(folder);
// What stands in a bibliography is a citation, not our wording.
const own = sources.filter(isOwn).map(({ path: file, text }) => ({
  file,
  text: text.replace(/^(as-printed|article-title|title):.*$/gm, ''),
}));
const found = own.flatMap(({ file, text }) => sharedWording(text, source).map((run) => ({ file, ...run })));
for (const { file, line, words, count } of found)
  console.error(`${shown(folder)}/${file}:${line} ${count} words in a row: ${words}`);
console.log(`${own.length} files compared with ${path}: ${found.length} shared runs of ten words or more.`);
if (found.length > 0) process.exitCode = 1;
