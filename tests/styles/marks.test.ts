import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { markNames, marks } from '../../src/field/marks.ts';

it('draws the mark of a link in the shape that drawings have', () => {
  const css = readFileSync('src/styles/kinds.css', 'utf8');
  const drawn = [...css.matchAll(/^\.mark\.([a-z-]+) \{\n\s+mask-image: url\("[^"]*%3Cpath d='([^']+)'/gm)];
  expect(Object.fromEntries(drawn.map(([, name, path]) => [name, path]))).toEqual(marks);
  expect(drawn).toHaveLength(markNames.length);
});
