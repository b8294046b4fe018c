import type { Scope } from '../../field/field.ts';
import { normalise } from '../normalise.ts';

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

/** Subjects asked for that the source leaves out; takes a normalised query. */
export const notCovered = ({ without }: Scope, query: string): readonly string[] =>
  without.flatMap(({ about, words, unless }) => {
    const rest = unless.map(patternOf).reduce((left, phrase) => left.replace(phrase, '\u0000'), query);
    return words.map(patternOf).some((phrase) => phrase.test(rest)) ? [about] : [];
  });
