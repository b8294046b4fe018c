import { expect, it } from 'vitest';
import { placeOf } from '../../src/compiler/placeOf.ts';

const kinds = ['materials', 'sections'];
const message = (path: string): string => {
  const found = placeOf(path, kinds);
  if (!('rule' in found)) throw new Error(`${path} is allowed`);
  return `${found.rule} ${found.message}`;
};

it('a path names a kind and an id', () => {
  expect(placeOf('materials/na-bi.md', kinds)).toEqual({ kind: 'materials', slug: 'na-bi' });
  expect(placeOf('index.md', kinds)).toEqual({ kind: 'site', slug: 'index' });
  expect(placeOf(`materials/${'a'.repeat(80)}.md`, kinds)).toMatchObject({ kind: 'materials' });
  expect(placeOf('materials/com.md', kinds)).toMatchObject({ slug: 'com' });
  expect(placeOf('materials/conx.md', kinds)).toMatchObject({ slug: 'conx' });
  expect(placeOf('materials/icon.md', kinds)).toMatchObject({ slug: 'icon' });
});

it.each([
  ['na-bi.md', 'path-is-kind-and-id an entry stands at <kind>/<id>.md; allowed kinds: materials, sections'],
  ['materials/a/b.md', 'path-is-kind-and-id an entry stands at <kind>/<id>.md; allowed kinds: materials, sections'],
  [
    'material/a.md',
    'path-is-kind-and-id unknown kind “material” (did you mean “materials”?); allowed: materials, sections; add it under “kinds” in vocabulary/',
  ],
  [
    'materials/Na–Bi alloy.md',
    'path-is-kind-and-id “Na–Bi alloy” is not an id; allowed: lower case ASCII letters, digits and single hyphens, such as first-topic (perhaps na-bi-alloy)',
  ],
  [
    'materials/_Cu₂O_.md',
    'path-is-kind-and-id “_Cu₂O_” is not an id; allowed: lower case ASCII letters, digits and single hyphens, such as first-topic (perhaps cu2o)',
  ],
  [
    'materials/枝晶.md',
    'path-is-kind-and-id “枝晶” is not an id; allowed: lower case ASCII letters, digits and single hyphens, such as first-topic',
  ],
  [
    `materials/${'a'.repeat(81)}.md`,
    'within-bounds an id has at most 80 characters, this one 81; file names and addresses are built from it; shorten it',
  ],
  ...['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'].map((name) => [
    `materials/${name}.md`,
    `id-is-portable no file can be called “${name}” on Windows; choose another id, such as ${name}-1`,
  ]),
  ...['index', '404', 'constructor'].map((name) => [
    `materials/${name}.md`,
    `id-is-portable “${name}” is taken by the site itself; choose another id, such as ${name}-1`,
  ]),
])('%s is refused', (path, says) => {
  expect(message(path)).toBe(says);
});
