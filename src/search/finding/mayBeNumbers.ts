import type { Field, UnitTerm } from '../../field/field.ts';
import { perField } from '../perField.ts';

const compared =
  /[<>=≥≤≈~]|\b(?:at least|at most|more than|less than|greater than|higher than|lower than|over|above|under|below|between|up to|exceeding|around|about|min|max)\b/i;
const withUnit =
  /\dk?\s*(?:[%°º℃µμÅ\u212b]|angstrom|percent|celsius|deg|(?:h|hours?|hrs?|min(?:ute)?s?|s|sec(?:ond)?s?|days?|weeks?|months?|years?|yrs?|n|c|cycles?|[mu]?v|[mu]?a|[mu]?ah|g|mg|kg|wh?|[mg]pa|m?ev|ms|microns?|[unmcp]m|[mu]l|mol|mt)\b)/i;

/** A rate as a fraction, a unit behind a number without a space between its parts, and words of Chinese. */
const otherwise =
  /(?<![\p{L}\p{N}])C\s?\/\s?\d|\d\s*[mµμu]?(?:Ah?|g|S)(?:cm|g)[-−⁻–^]|\d\s*[\u4e00-\u9fff]|10\s?\^?[-−⁻]/iu;

const superlative = /\b(?:highest|largest|longest|greatest|biggest|best|lowest|smallest|shortest|least)\s+\p{L}/iu;

/** Units alone, of one thing in another: `A g-1`, `mAh/cm2`. */
const unitAlone = /^\s*\(?(?:[munkµμ]?(?:Ah?|A\s?h|Wh|W\s?h|g|S|mol))\s?(?:[\s/·.*]|per\s)\s?(?:c?m|k?g|L)/iu;

/** A number with a unit of the field, however it is joined. */
const withUnitOf = perField((units: readonly UnitTerm[]): RegExp => {
  const words = units
    .flatMap(({ name, words: others, converts }) => [name, ...others, ...converts.map(({ word }) => word)])
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return words.length === 0 ? /(?!)/ : new RegExp(`\\d\\s*(?:${words.join('|')})s?(?![\\p{L}])`, 'iu');
});

/** Whether it is worth loading what reads numbers: a digit, and a comparison or a unit; or a unit alone; or a superlative. */
export const mayBeNumbers = ({ units, languages }: Pick<Field, 'units' | 'languages'>, typed: string): boolean =>
  unitAlone.test(typed) ||
  superlative.test(typed) ||
  (/\d/.test(typed) &&
    (compared.test(typed) ||
      withUnit.test(typed) ||
      withUnitOf(units).test(typed) ||
      otherwise.test(typed) ||
      // Whose words these are is known to what reads numbers.
      (languages.some(({ name }) => name !== 'english' && name !== 'chinese') && /\d\s\p{L}{3,}/u.test(typed))));
