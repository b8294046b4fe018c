import { describe, expect, it } from 'vitest';
import { proseForms, saying } from '../../../src/compiler/prose/forms.ts';
import type { Form } from '../../../src/source/form.ts';
import { compiled, content, edited } from '../fixture.ts';
import { said } from './prose.ts';

const forms: readonly (readonly [string, Form])[] = Object.entries(proseForms).filter(
  ([, { example }]) => example !== '',
);

describe('every form of prose', () => {
  it('has an example, but for what nobody can foresee', () => {
    expect(Object.entries(proseForms).flatMap(([form, { example }]) => (example === '' ? [form] : []))).toEqual([
      'unknown',
    ]);
  });

  it('has a name of its own, by which a message calls it', () => {
    const names = Object.values(proseForms).map(({ name }) => name);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('that is refused says what to write instead, in words of its own', () => {
    const instead = forms.flatMap(([, form]) => (form.instead === undefined ? [] : [form.instead]));
    expect(instead.length).toBeGreaterThan(40);
    for (const says of instead) expect(says).toMatch(/^\S+ \S/u);
  });

  it('that is refused is called by its name, or by what was found', () => {
    expect(saying('emptyLink')).toBe('a link without words: write [words](target)');
    expect(saying('cells', 'a row of 2 cells below a head of 3')).toMatch(
      /^a row of 2 cells below a head of 3: cells would/,
    );
  });

  it.each(forms.filter(([, { instead }]) => instead === undefined))('is read: %s', (_, { example }) => {
    expect(said(example)).toEqual([]);
  });

  it.each(forms.filter(([, { instead }]) => instead !== undefined))(
    'or refused once, saying what to write: %s',
    (_, { example, instead }) => {
      expect(said(example)).toEqual([expect.stringContaining(instead!)]);
    },
  );
});

it.each([
  '| Metal |\n|---|',
  '| Metal |\n|---|\n| Cu |',
  '- foil',
  '1. cut',
  '## Head',
  'Thin.[^1]\n\n[^1]: Note.',
  '[f]\n\n[f]: cu-foil',
  'A `b`',
])('may be the last of a file that ends without a line end: %j', (body) => {
  const changed = edited('materials/sn-cu.md', 'Tin on copper [@1].', body);
  const text = changed['materials/sn-cu.md']!.trimEnd();
  expect(compiled(content({ 'materials/sn-cu.md': text })).problems).toEqual([]);
});
