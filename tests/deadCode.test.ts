import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const read = (folder: string): readonly (readonly [path: string, text: string])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => /\.(ts|astro|mjs)$/.test(path))
    .map((path) => [path, readFileSync(path, 'utf8')]);
const files = [
  ...['src', 'bench', 'tests'].flatMap(read),
  ['astro.config.mjs', readFileSync('astro.config.mjs', 'utf8')] as const,
];
/** In how many files a word stands. */
const words = new Map<string, number>();
for (const [, text] of files)
  for (const word of new Set(text.match(/\w+/g))) words.set(word, (words.get(word) ?? 0) + 1);

/** Files that are run, not imported: pages by Astro (one of them while content is written), commands by package.json. */
const entry =
  /^src\/(?:pages\/.+|components\/draft\/DraftPage\.astro|commands\/[a-zA-Z]+\.(?:ts|mjs)|.+\.d\.ts|site\/endWithParent\.ts|site\/(?:data|apart)\/run\.ts)$/;
/** Rooms that are read by a pattern: the drawings of a preset. */
const isAside = (path: string): boolean => path.startsWith('src/presets/');

it('has no file in src that nothing imports', () => {
  const imported = new Set(
    files.flatMap(([, text]) =>
      [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target]) => basename(target!)),
    ),
  );
  const alone = files
    .map(([path]) => path)
    .filter((path) => path.startsWith('src/') && !entry.test(path) && !isAside(path) && !imported.has(basename(path)));
  expect(alone).toEqual([]);
});

it('exports no value that no other file names', () => {
  const unused = files
    .filter(([path]) => path.startsWith('src/') && !path.startsWith('src/pages/') && !isAside(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)]
        .map(([, name]) => name!)
        .filter((name) => words.get(name) === 1)
        .map((name) => `${path} ${name}`),
    );
  expect(unused).toEqual([]);
});
