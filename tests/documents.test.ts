import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

it.each(documents)('%s names only commands that are scripts of package.json, which bring their own Node', (path) => {
  const text = readFileSync(path, 'utf8');
  const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  expect(text.match(/\bnpx node\b|`node \S+\.ts/g) ?? []).toEqual([]);
});
