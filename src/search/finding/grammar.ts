import type { BrowserField } from '../../field/browserField.ts';
import type { Field } from '../../field/field.ts';
import { normalise } from '../normalise.ts';
import { perField } from '../perField.ts';
import { spokenIn, undefinedHeads, type Meaning, type NumberField } from './spokenQuantities.ts';
import { extreme, symbol } from './spokenRelations.ts';
import { atom, unitWordsOf, unknownUnit, type SpokenUnit } from './spokenUnits.ts';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const alternatives = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
/** None of no words. */
const anyOf = (words: Iterable<string>): string => alternatives(words) || '(?!)';

/** `10,000`, `10 000`, `99.8`, `99,8`: a comma before just three digits parts thousands, unless a nought stands before it. */
const figure =
  '(-?(?:0,\\d+|\\d{1,3}(?: \\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+|,(?:\\d{4,}|\\d{1,2})(?!\\d))?))';
const wordEnd = '(?![\\p{L}\\p{N}])';

/** How a field is asked for numbers: its words, and the patterns made of them. */
export interface Grammar {
  readonly field: NumberField;
  readonly spoken: ReadonlyMap<string, Meaning>;
  readonly units: ReadonlyMap<string, SpokenUnit>;
  /** Words that name a quantity only beside a number; elsewhere they are a part of other names or of a sentence. */
  readonly onlyBeside: ReadonlySet<string>;
  readonly number: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly anyQuantity: RegExp;
  readonly superlative: RegExp;
  readonly place: RegExp;
  readonly joints: RegExp;
}

/** Words that the vocabulary marks so, and last words of longer names that nobody has defined. */
const onlyBesideNumbers = (field: NumberField): ReadonlySet<string> =>
  new Set([
    ...field.spoken.filter(({ beside }) => beside).map(({ name }) => normalise(name)),
    ...undefinedHeads(field),
  ]);

/** What of a field the grammar is made of. */
export type AskedField = NumberField & Pick<Field, 'locators'> & Pick<BrowserField, 'views'>;

/** The grammar of a field, made once. */
export const grammarOf = perField((field: AskedField): Grammar => {
  const spoken = spokenIn(field);
  const units = unitWordsOf(field.units);
  const longer = new Map(field.spoken.map(({ name, unless }) => [normalise(name), unless.map(normalise)]));
  const quantity = [...spoken.keys()]
    .map((word) => {
      const rest = longer.get(word)?.flatMap((phrase) => (phrase.startsWith(word) ? [phrase.slice(word.length)] : []));
      return rest && rest.length > 0 ? `${escaped(word)}(?!${anyOf(rest)})` : escaped(word);
    })
    .join('|');
  const quantityWord = `(?<![\\p{L}\\p{N}])(${quantity || '(?!)'})${wordEnd}`;
  const unitWord = `((?:${anyOf(units.keys())})${wordEnd}(?!\\s?/\\s?${atom}\\d?${wordEnd}| per ${atom}\\d?${wordEnd}|[ .]?${atom}-\\d)|${unknownUnit}${wordEnd})`;
  const subject = field.views.comparison?.subject ?? [];
  const phrases = [...longer.values()].flat().filter((phrase) => subject.some((word) => phrase.endsWith(word)));
  const labels = field.locators.flatMap(({ prefix, words }) => [prefix, ...words]).map(normalise);
  const placeWords = labels.map((word) => word.replace(/\.$/, '')).filter((word) => /^\p{L}+$/u.test(word));
  return {
    field,
    spoken,
    units,
    onlyBeside: onlyBesideNumbers(field),
    number: new RegExp(
      `(?:(?<!\\p{L})(between)\\s*)?${symbol}?\\s*(?<![\\p{L}\\p{N}.])${figure}(?:(?:\\s*${unitWord})?\\s*(?:-|to|(?<=between[^<>=]{1,40})and)\\s*${figure})?(?:\\s*${unitWord})?`,
      'gu',
    ),
    before: new RegExp(
      `(?:${quantityWord}\\s*)?(?:(?:in\\s+)?\\(?(?<![\\p{L}\\p{N}])${unitWord}\\)?|\\(.{0,12}?\\))?\\s*(?:of|is|was|:)?\\s*$`,
      'u',
    ),
    after: new RegExp(`^\\s*(?:of\\s+)?(?:(?:an?|the)\\s+)?${quantityWord}`, 'u'),
    anyQuantity: new RegExp(quantityWord, 'gu'),
    superlative: new RegExp(`${extreme}\\s+(?:average\\s+|reported\\s+)?${quantityWord}`, 'u'),
    place: new RegExp(
      `(?<!\\p{L})(?:figs?|figures?|tables?|refs?|references?|panels?|(?:${anyOf(placeWords)})s?)\\.?\\s*$`,
      'u',
    ),
    joints: new RegExp(
      `(?<=^|\\s)(?:and|with|at|after|during|&|@|,|;|in|of|where|when|on|for|a|an|the|from|is|are|has|have|which|what|values?|${anyOf([...phrases, ...subject.map(normalise)])})(?=\\s|$)|[,;]`,
      'g',
    ),
  };
});
