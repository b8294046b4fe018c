import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { tinySources } from './tiny.ts';

const folders = readdirSync('src/pages', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
  .map(({ name }) => name);

it.each(folders)('refuses a kind called “%s”, whose entries would stand where pages of the site do', (name) => {
  const text = `kinds:\n  ${name}: { singular: Thing, plural: Things, says: Of that name. }\n`;
  const { problems } = compile([...tinySources, { path: 'vocabulary/more.yaml', text }]);
  expect(problems.map(({ message }) => message)).toContainEqual(
    expect.stringContaining(`“${name}” has a meaning of its own`),
  );
});
