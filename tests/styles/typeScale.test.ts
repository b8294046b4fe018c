import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Every size of type that styles ask for, once. */
const sizes = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:astro|css)$/.test(path) && !path.endsWith('fonts.css'))
    .flatMap((path) => [
      ...readFileSync(`src/${path}`, 'utf8').matchAll(/\bfont(?:-size)?:\s*(?:\d{3}\s+)?([^;\s/]+)/g),
    ])
    .map(([, size]) => size!)
    .filter((size) => !['inherit', '0', 'none'].includes(size)),
);

it('sets type in the steps of one scale', () => {
  const screen = [...sizes].filter((size) => size.startsWith('var('));
  expect(screen.toSorted()).toEqual([
    'var(--f-claim)',
    'var(--f-fine)',
    'var(--f-head)',
    'var(--f-large)',
    'var(--f-small)',
    'var(--f-text)',
    'var(--f-title)',
    'var(--f-ui)',
  ]);
  // The size of the page itself, from which all steps are taken.
  expect([...sizes].filter((size) => size.endsWith('rem'))).toEqual(['1.0625rem']);
  // What is smaller than the text it stands in: indices, and asides within cells.
  expect([...sizes].filter((size) => /\dem$/.test(size)).toSorted()).toEqual(['0.72em', '0.9em']);
  // Paper: text, tables, notes.
  expect([...sizes].filter((size) => size.endsWith('pt')).toSorted()).toEqual(['10pt', '7pt', '8pt']);
  // Within pictures, which reckon with the widths of their words.
  expect([...sizes].filter((size) => size.endsWith('px')).toSorted()).toEqual(['12.5px', '12px', '13px', '14.5px']);
  expect([...sizes].filter((size) => !/^var\(--f-|\d(?:rem|em|pt|px)$/.test(size))).toEqual([]);
});
