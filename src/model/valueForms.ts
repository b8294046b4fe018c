import { comparators } from '../field/evidence.ts';
import { quote } from '../source/bounds.ts';

type Form = readonly [RegExp, (found: RegExpExecArray) => string];

/** Numbers as people write them that are not read, each with the way that is. */
const numbers: readonly Form[] = [
  [
    /^(\D*?)(\d{1,3}(?:,\d{3})+)(?!\d)(.*)$/u,
    ([, before, digits, rest]) => `write ${before}${digits!.replaceAll(',', '')}${rest}, without commas`,
  ],
  [
    /^(\D*?)(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+)(?!\d)(.*)$/u,
    ([, before, digits, rest]) => `write ${before}${digits!.replace(/\s/g, '')}${rest}, without spaces`,
  ],
  [
    /^(\D*?)(\d{1,3}(?:['’]\d{3})+)(?!\d)(.*)$/u,
    ([, before, digits, rest]) => `write ${before}${digits!.replace(/['’]/g, '')}${rest}, without apostrophes`,
  ],
  [
    /^(\D*?)(\d+(?:\.\d+)?)\s?\+(?![/\d-])\s*(.*)$/u,
    ([whole, , number, rest]) => `write > ${number} ${rest}, and “${whole}” under as-printed or note`,
  ],
  [
    /^(\D*?)(\d+(?:\.\d+)?)\(\d+\)\s*(.*)$/u,
    ([whole, before, number, rest]) => `write ${before}${number} ${rest}, and “${whole}” under as-printed or note`,
  ],
  [/^\D*?\d+\/\d+(?:\s*\D.*)?$/u, () => 'write a fraction as a decimal number, such as 0.5'],
  [
    /^\D*?\d+(?:\.\d+)?(?:\s*\D*?)?\s(?:and|or|&)\s\d.*$/u,
    () => 'it holds several; write an item or an outcome for each',
  ],
  [/^(.*\d),(\d.*)$/u, ([, before, after]) => `write ${before}.${after}, with a point`],
  [
    /^(.*?)(\d+(?:\.\d+)?)\s*(?:±|\+\/-|\+-)\s*\d+(?:\.\d+)?(.*)$/u,
    ([whole, before, number, rest]) => `write ${before}${number}${rest}, and “${whole}” under as-printed or note`,
  ],
  [
    /^(.*?\d+(?:\.\d+)?)\s?[x*·×]\s?10\s?\^?\s?([-−]?\d+)(.*)$/u,
    ([, number, power, rest]) => `write ${number}e${power!.replace('−', '-')}${rest}`,
  ],
  [
    /^(.*?)(\d+(?:\.\d+)?)\s*(?:-|—|−|~|\.\.\.?|…)\s*(\d+(?:\.\d+)?)(\D.*)?$/u,
    ([, before, from, to, rest = '']) => `write ${before}${from}–${to}${rest}, with an en dash or “to”`,
  ],
  [
    /^(.*?)(\d+(?:\.\d+)?)\s*(\D+?)\s*(?:-|–|—|to)\s*(\d+(?:\.\d+)?)\s*\3$/u,
    ([, before, from, unit, to]) => `write ${before}${from}–${to} ${unit!.trim()}`,
  ],
];

/** Words and signs before a number, and what is no number at all. */
const words: readonly Form[] = [
  [
    /^(?:n\/?a|n\.a\.|none|unknown|not (?:given|reported|stated)|[-–—?]+)$/i,
    () => 'leave the field out where the source gives no value',
  ],
  [
    /^(?:≥|>=|⩾|at least|no less than)\s*(.+)$/iu,
    ([whole, rest]) => `write > ${rest}, and “${whole}” under as-printed or note`,
  ],
  [/^(?:≤|<=|⩽|at most|no more than|max\.?)\s*(.+)$/iu, ([, rest]) => `write up to ${rest}`],
  [
    /^(?:~|∼|≃|≅|ca?\.?|about|around|approx\.?|approximately|nearly|almost|some)\s*(\d.*)$/iu,
    ([, rest]) => `write ≈ ${rest}`,
  ],
  [/^(?:more than|over|above|longer than|exceeding)\s*(\d.*)$/iu, ([, rest]) => `write > ${rest}`],
  [/^(?:less than|below|under)\s*(\d.*)$/iu, ([, rest]) => `write < ${rest}`],
  [/^(\D*?)(\.\d+)(.*)$/u, ([, before, digits, rest]) => `write ${before}0${digits}${rest}`],
  [/^(\D*?)(\d+)\.(\D.*)?$/u, ([, before, digits, rest = '']) => `write ${before}${digits}${rest}`],
  [/^\+\s*(\d.*)$/u, ([, rest]) => `write ${rest}`],
  [/^(.*\d.*?)\s*(?:\(.*\)|;.*|, .*)$/u, ([, first]) => `write ${first}, and the rest under note`],
  [/^[\p{L}\s-]+$/u, () => 'write [comparator] number unit, such as “≈ 7700 h”; what has no number belongs in a note'],
];

/** Says of a number written in a way that is not read how to write it; undefined where that is not what is wrong. */
export const explainNumber = (text: string): string | undefined => explain(text, numbers);

/** Says of a value that is not read how to write it. */
export const explainValue = (text: string): string =>
  explain(text, [...numbers, ...words]) ??
  `${quote(text)} is not a value; write [comparator] number unit, such as “≈ 7700 h” (comparators: ${comparators.join(', ')})`;

function explain(text: string, forms: readonly Form[]): string | undefined {
  // What is longer is no value, and not worth a search that grows with the square of its length.
  if (text.length > 200) return undefined;
  for (const [pattern, cure] of forms) {
    const found = pattern.exec(text);
    if (found) return `${quote(text)} is not a value: ${cure(found).replace(/ {2,}/g, ' ')}`;
  }
  return undefined;
}
