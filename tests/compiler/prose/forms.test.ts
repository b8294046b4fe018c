import { describe, expect, it } from 'vitest';
import { proseForms } from '../../../src/compiler/prose/forms.ts';
import type { Form } from '../../../src/source/form.ts';
import { said } from './prose.ts';

const forms: readonly (readonly [string, Form])[] = Object.entries(proseForms).filter(
  ([, { example }]) => example !== '',
);

describe('every form of prose', () => {
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
