import { readEntries } from '../compiler/readEntries.ts';
import type { Field } from '../field/field.ts';
import type { Source } from '../source/source.ts';
import type { Known } from './schemaParts.ts';

/** The entries of a content folder as an editor offers them, in the order of their ids; those with problems are left out. */
export const knownIn = (sources: readonly Source[], field: Field): readonly Known[] =>
  readEntries(sources, field)
    .entries.map(({ kind, slug, fields }) => ({
      kind,
      slug,
      classes: fields.class ?? [],
      title: fields.title,
      ...(typeof fields.number === 'number' ? { number: fields.number } : {}),
    }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
