import { unitNames, type Unit } from '../../vocabulary/units.ts';
import { normalise } from '../normalise.ts';

/** What a word for a unit says: a unit of the vocabulary, and how many of it. */
export interface SpokenUnit {
  readonly unit: Unit;
  readonly times: number;
}

/** `ma h/cm2` as people write it: with a slash, a point, a space, “per” or a negative power. */
function writings(unit: string): readonly string[] {
  const [above, below] = unit.split('/') as [string, string?];
  const tops = /^[mu]?[aw]h$/.test(above) ? [above, above.replace(/h$/, ' h'), above.replace(/h$/, '.h')] : [above];
  if (below === undefined) return tops;
  const [, name, power] = /^(\D+)(\d?)$/.exec(below)!;
  return tops.flatMap((top) => [
    ...['/', ' / ', ' per '].map((joint) => `${top}${joint}${below}`),
    ...[' ', '.', ' . ', ''].map((joint) => `${top}${joint}${name}-${power || 1}`),
  ]);
}

/** Units that nothing is recorded in but that convert into one that is; a month is a twelfth of a year. */
const converted: Readonly<Record<string, readonly [times: number, unit: Unit]>> = {
  s: [1 / 3600, 'h'],
  day: [24, 'h'],
  week: [168, 'h'],
  month: [730, 'h'],
  year: [8760, 'h'],
  yr: [8760, 'h'],
  uv: [0.001, 'mV'],
  'ua/cm2': [0.001, 'mA/cm2'],
  'a/cm2': [1000, 'mA/cm2'],
  'a/m2': [0.1, 'mA/cm2'],
  'uah/cm2': [0.001, 'mAh/cm2'],
  'ah/cm2': [1000, 'mAh/cm2'],
  'g/cm2': [1000, 'mg/cm2'],
  'ah/g': [1000, 'mAh/g'],
  'ah/kg': [1, 'mAh/g'],
  'ma/g': [0.001, 'A/g'],
  'wh/g': [1000, 'Wh/kg'],
  mpa: [0.001, 'GPa'],
  mev: [0.001, 'eV'],
  's/m': [0.01, 'S/cm'],
  'ms/cm': [0.001, 'S/cm'],
  pm: [1e-6, 'um'],
  cm: [10000, 'um'],
  ml: [1000, 'uL'],
  'kg/m3': [0.001, 'g/cm3'],
};

/** Other words for units. */
const words: Readonly<Record<string, string>> = {
  hour: 'h',
  hr: 'h',
  minute: 'min',
  second: 's',
  sec: 's',
  cycle: 'cycles',
  n: 'cycles',
  percent: '%',
  micron: 'um',
  celsius: 'degc',
  degree: 'deg',
};

const plural = new Set([...Object.keys(words), 'day', 'week', 'month', 'year', 'yr', 'min']);
plural.delete('n');

const known: ReadonlyMap<string, SpokenUnit> = new Map([
  ...unitNames
    .filter((unit) => unit !== '1')
    .map((unit) => [normalise(unit), { unit: unit as Unit, times: 1 }] as const),
  ...Object.entries(converted).map(([word, [times, unit]]) => [word, { unit, times }] as const),
]);

/** Words people use for units, in normal form. */
export const unitWords: ReadonlyMap<string, SpokenUnit> = new Map([
  ...[...known].flatMap(([word, meant]) => writings(word).map((written) => [written, meant] as const)),
  ...Object.entries(words).map(([word, unit]) => [word, known.get(unit)!] as const),
  ...[...plural].map((word) => [`${word}s`, known.get(words[word] ?? word)!] as const),
]);

/** One unit among those that are multiplied or divided, as a part of a regular expression. */
export const atom =
  '(?:(?:[kmunpg](?=\\p{L}))?(?:j|ev|cal|ah|wh|a|w|v|g|mol|m|l|pa|hz|ohm|ω|s|h|k|c|f|t|bar)|kg|min|%|cycles?|hours?|years?)';
const alone =
  'kj|mj|j|kcal|cal|k|pa|kpa|ohms?|kohm|ω|hz|khz|mhz|w|kw|mw|ma|ua|ah|mah|wh|kwh|g|mg|ug|kg|l|m|mol|mmol|mm|ppm|wt%|at%|vol%|wt|tesla|bar|psi|atm|torr';

/** What looks like a unit though no word says which, as a part of a regular expression: `kj/mol`, `mv s-1`, `ppm`. */
export const unknownUnit = `(?:${atom}(?:\\s?/\\s?${atom}\\d?| per ${atom}\\d?|[ .]?${atom}-\\d)+|${alone})`;
