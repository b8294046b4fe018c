import type { Unit, UnitTerm } from '../../field/field.ts';
import { normalise } from '../normalise.ts';

/** What a word for a unit says: a unit of the vocabulary, and how many of it. */
export interface SpokenUnit {
  readonly unit: Unit;
  readonly times: number;
}

/** `ma h/cm2` as people write it: with a slash, a point, a space, “per” or a negative power. */
function writings(unit: string): readonly string[] {
  const [above, below, ...more] = unit.split('/') as [string, string?, ...string[]];
  const tops = /^[mu]?[aw]h$/.test(above) ? [above, above.replace(/h$/, ' h'), above.replace(/h$/, '.h')] : [above];
  if (below === undefined) return tops;
  const [, name, power] = /^(\D+)(\d?)$/.exec(below) ?? [];
  if (name === undefined || more.length > 0) return [unit];
  return tops.flatMap((top) => [
    ...['/', ' / ', ' per '].map((joint) => `${top}${joint}${below}`),
    ...[' ', '.', ' . ', ''].map((joint) => `${top}${joint}${name}-${power || 1}`),
  ]);
}

/** Words people use for the units of a field, in normal form. */
export function unitWordsOf(units: readonly UnitTerm[]): ReadonlyMap<string, SpokenUnit> {
  const known = new Map<string, SpokenUnit>(
    units
      .filter(({ name }) => name !== '1')
      .flatMap(({ name, converts }) => [
        [normalise(name), { unit: name, times: 1 }] as const,
        ...converts.map(({ word, times }) => [normalise(word), { unit: name, times }] as const),
      ]),
  );
  const others = units.flatMap(({ name, words }) =>
    words.map((word) => [normalise(word), { unit: name, times: 1 }] as const),
  );
  const plurals = [...known, ...others].filter(([word]) => /^\p{L}{2,}(?<!s)$/u.test(word));
  return new Map([
    ...plurals.map(([word, meant]) => [`${word}s`, meant] as const),
    ...[...known].flatMap(([word, meant]) => writings(word).map((written) => [written, meant] as const)),
    ...others,
  ]);
}

/** One unit among those that are multiplied or divided, as a part of a regular expression. */
export const atom =
  '(?:(?:[kmunpg](?=\\p{L}))?(?:j|ev|cal|ah|wh|a|w|v|g|mol|m|l|pa|hz|ohm|ω|s|h|k|c|f|t|bar)|kg|min|%|cycles?|hours?|years?)';
const alone =
  'kj|mj|j|kcal|cal|k|pa|kpa|ohms?|kohm|ω|hz|khz|mhz|w|kw|mw|ma|ua|ah|mah|wh|kwh|g|mg|ug|kg|l|m|mol|mmol|mm|ppm|wt%|at%|vol%|wt|tesla|bar|psi|atm|torr';

/** What looks like a unit though no word says which, as a part of a regular expression: `kj/mol`, `mv s-1`, `ppm`. */
export const unknownUnit = `(?:${atom}(?:\\s?/\\s?${atom}\\d?| per ${atom}\\d?|[ .]?${atom}-\\d)+|${alone})`;
