import type { Scope } from '../../field/field.ts';
import { normalise } from '../normalise.ts';
import { perField } from '../perField.ts';

/** A phrase as a pattern: `*` stands for the rest of a word, a space for a hyphen too; letters of other scripts stand without spaces. */
function patternOf(phrase: string): RegExp {
  const said = phrase
    .split('*')
    .map((part) => normalise(part).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('[\\p{L}\\p{N}]*')
    .replaceAll(' ', '[- ]');
  return /\p{Lo}/u.test(phrase)
    ? new RegExp(said, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}])${said}(?![\\p{L}\\p{N}])`, 'gu');
}

/** The patterns of what a source leaves out: every question is held against all of them. */
const patternsOf = perField(({ without }: Scope) =>
  without.map(({ about, words, unless }) => ({ about, words: words.map(patternOf), unless: unless.map(patternOf) })),
);

/** Subjects asked for that the source leaves out; takes a normalised query. */
export const notCovered = (scope: Scope, query: string): readonly string[] =>
  patternsOf(scope).flatMap(({ about, words, unless }) => {
    const rest = unless.reduce((left, phrase) => left.replace(phrase, '\u0000'), query);
    return words.some((phrase) => rest.search(phrase) >= 0) ? [about] : [];
  });
