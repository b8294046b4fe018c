import { noValueIn, notANumber, unknownUnit, wrongUnit } from '#words/searchNumbers.ts';
import type { Quantity, Unit } from '../../field/field.ts';
import { namesIn, term } from '../../field/term.ts';
import { normalise, plain } from '../normalise.ts';
import { grammarOf, type AskedField, type Grammar } from './grammar.ts';
import { bareUnit, inPlainUnits } from './inPlainUnits.ts';
import {
  conditionLabel,
  meantByUnit,
  withUnit,
  type AskedCondition,
  type Meaning,
  type NumberField,
} from './spokenQuantities.ts';
import { endOf, relationOf, symbol, type Relation } from './spokenRelations.ts';
import type { SpokenUnit } from './spokenUnits.ts';

/** One condition on numbers, as read from what was typed. */
export interface Clause {
  /** Quantities it may be about. */
  readonly quantities: readonly Quantity[];
  /** The condition of the test it is about, or may be about as well as the quantities. */
  readonly condition?: AskedCondition;
  readonly relation: Relation;
  readonly value: number;
  readonly max?: number;
  readonly unit?: Unit;
  /** The word or unit as typed, where it names nothing that is recorded. */
  readonly typed?: string;
  /** Why no value can answer it, when none can. */
  readonly refusal?: string;
  /** What else is to be said about it. */
  readonly remark?: string;
  /** Which end of the values was asked for, where no number was. */
  readonly end?: 'highest' | 'lowest' | 'best';
  /** The word behind the number, where a unit would stand and none was read. */
  readonly beside?: string;
}

/** What was typed as numbers to satisfy, and the words beside them. */
export interface NumberQuery {
  readonly clauses: readonly Clause[];
  readonly words: string;
  /** Whether a number is compared: otherwise it may as well be a part of a name or text. */
  readonly compared: boolean;
}

const comparedNext = new RegExp(`^\\s*(?:of|is|was)?\\s*(?:between|${symbol})\\s*-?\\d`, 'u');

/** Reads `efficiency >= 99.8`, `10.8 mV voltage`, `life > 1000 h at 1 mA/cm2`; undefined when no number is compared or has a unit. */
export function readNumbers(field: AskedField, typed: string): NumberQuery | undefined {
  const grammar = grammarOf(field);
  /** The one value that a text is. */
  const lone = (text: string): Clause | undefined => {
    const clauses = readPlain(grammar, text)?.clauses;
    return clauses?.length === 1 ? clauses[0] : undefined;
  };
  return (
    readPlain(grammar, inPlainUnits(field, typed, lone)) ?? readUnit(field, typed) ?? readSuperlative(grammar, typed)
  );
}

/** A unit alone asks for whatever is recorded in it: `A g-1`. */
function readUnit(field: AskedField, typed: string): NumberQuery | undefined {
  const unit = bareUnit(field, typed);
  const meaning = unit === undefined ? undefined : meantByUnit(field, unit);
  return unit === undefined || meaning === undefined
    ? undefined
    : { clauses: [{ ...meaning, relation: 'any', value: 0, unit }], words: '', compared: true };
}

/** A superlative of a quantity asks for its values, that end first: “which has the highest modulus?” */
function readSuperlative({ spoken, superlative, joints }: Grammar, typed: string): NumberQuery | undefined {
  const text = normalise(typed.slice(0, 200));
  const found = superlative.exec(text);
  const end = found ? endOf(found[1]!) : undefined;
  const { quantities: meant = [] } = found ? spoken.get(found[2]!)! : {};
  if (!found || end === undefined || meant.length === 0) return undefined;
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  const clauses: readonly Clause[] = [{ quantities: meant, relation: 'any', value: 0, end }];
  return { clauses, words: inOneLine(joints, rest.replace(/[?!]/g, ' ')), compared: true };
}

const inOneLine = (joints: RegExp, words: string): string => words.replace(joints, ' ').replace(/\s+/g, ' ').trim();

function readPlain(grammar: Grammar, typed: string): NumberQuery | undefined {
  const { field, units, number, before, after, place, joints } = grammar;
  const shown = typed.slice(0, 200).replace(/[\u212b\u00c5](?!\p{L})|A\u030a/gu, 'angstrom');
  const text = normalise(shown);
  const numbers = [...text.matchAll(number)];
  const clauses: Clause[] = [];
  const unnamed = new Set<Clause>();
  let rest = '';
  let at = 0;
  let compared = false;
  for (const match of numbers) {
    const [whole, between, sign, low, innerUnit, high, outerUnit] = match;
    const gap = text.slice(at, match.index);
    const [stood, wordBefore, unitBefore] = before.exec(gap)!;
    const comparison = sign !== undefined || between !== undefined;
    const unitTyped = outerUnit ?? innerUnit ?? (comparison ? unitBefore : undefined);
    const unit = units.get(unitTyped ?? '');
    const end = match.index + whole.length;
    const behind = after.exec(text.slice(end));
    const wordBehind =
      wordBefore === undefined && behind && isOf(grammar, behind[1]!, unit?.unit, text.slice(end + behind[0].length))
        ? behind[1]
        : undefined;
    const word = wordBefore ?? wordBehind;
    const readable =
      comparison ||
      (unit
        ? word !== undefined ||
          (/^[A-Z]$/.test(unit.unit)
            ? isLetterUnit(units, text, gap, numbers)
            : meantByUnit(field, unit.unit) !== undefined)
        : word !== undefined && unitTyped !== undefined && /[/\d]| per /.test(unitTyped));
    // A bare number is a reference or part of a name; it needs a quantity and a unit, a comparison or a unit beside it.
    if (!readable || place.test(gap)) continue;
    compared ||= comparison;
    const ends = (high === undefined ? [low!] : [low!, high])
      .map((digits) => times(toNumber(digits), unit?.times ?? 1))
      .toSorted((a, b) => a - b);
    const beside = unitTyped === undefined ? /^\s*(\p{L}+)/u.exec(text.slice(end))?.[1] : undefined;
    const clause = settled(grammar, word, asTyped(shown, unitTyped), {
      relation: high === undefined ? relationOf(sign) : 'between',
      value: ends[0]!,
      ...(high === undefined ? {} : { max: ends[1]! }),
      ...(unit === undefined ? {} : { unit: unit.unit }),
      ...(beside === undefined || wordBehind !== undefined ? {} : { beside }),
    });
    clauses.push(clause);
    if (word === undefined) unnamed.add(clause);
    const usedBefore = wordBefore !== undefined || (comparison && unitBefore !== undefined);
    rest += `${usedBefore ? gap.slice(0, gap.length - stood.length) : gap} `;
    at = end + (wordBehind === undefined ? 0 : behind![0].length);
  }
  if (clauses.length === 0) return undefined;
  const { words, read } = withoutQuantities(grammar, rest + text.slice(at), clauses, unnamed);
  return { clauses: read, words: inOneLine(joints, words), compared };
}

/** Whether the word behind a number is about it: it fits the unit, and no comparison behind the word claims it. */
function isOf({ field, spoken }: Grammar, word: string, unit: Unit | undefined, next: string): boolean {
  if (comparedNext.test(next)) return false;
  const meaning = spoken.get(word)!;
  return unit === undefined || isUnrecorded(meaning) || withUnit(field, meaning, unit) !== undefined;
}

/** A lone letter as in `5 C` is a unit when it is all that is asked, or “at” or another number with a unit stands beside it; else a panel, say. */
const isLetterUnit = (
  units: ReadonlyMap<string, SpokenUnit>,
  text: string,
  gap: string,
  numbers: readonly RegExpExecArray[],
): boolean =>
  /^[^\p{L}]*\p{L}$/u.test(text) ||
  /(?<!\p{L})(?:at|@)\s*$/u.test(gap) ||
  numbers.some(([, , , , , , unit]) => !/^[A-Z]?$/.test(units.get(unit ?? '')?.unit ?? ''));

const isUnrecorded = ({ quantities, condition }: Meaning): boolean =>
  quantities.length === 0 && condition === undefined;

/** A converted value, without what the conversion rounds off. */
const times = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(12));

function toNumber(digits: string): number {
  const joined = digits.replaceAll(' ', '');
  return Number(
    /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(joined) ? joined.replaceAll(',', '') : joined.replace(',', '.'),
  );
}

/** A unit in the letters in which it was typed: `kJ/mol`, not `kj/mol`. */
function asTyped(typed: string, unit: string | undefined): string | undefined {
  if (unit === undefined) return undefined;
  const line = plain(typed);
  const start = line.toLowerCase().indexOf(unit);
  return start < 0 ? unit : line.slice(start, start + unit.length);
}

/** Settles what a clause is about: the unit decides between readings, and names the quantity when no word does. */
function settled(
  { field, spoken }: Grammar,
  word: string | undefined,
  unitTyped: string | undefined,
  read: Omit<Clause, 'quantities' | 'condition'>,
): Clause {
  const meaning = word === undefined ? undefined : spoken.get(word)!;
  if (meaning && isUnrecorded(meaning))
    return {
      ...read,
      quantities: [],
      typed: word!,
      refusal: notANumber(word!),
    };
  const wide: Meaning = meaning ?? { quantities: namesIn(field.quantities) };
  if (read.unit === undefined)
    return unitTyped === undefined
      ? { ...read, ...wide }
      : { ...read, ...wide, typed: unitTyped, refusal: unknownUnit(unitTyped) };
  const fitting = meaning ? withUnit(field, meaning, read.unit) : meantByUnit(field, read.unit);
  if (fitting) return { ...read, ...fitting };
  const { display } = term(field.units, read.unit);
  return {
    ...read,
    ...wide,
    refusal: meaning ? wrongUnit(display, namesOf(field, meaning)) : noValueIn(display),
  };
}

const namesOf = (field: NumberField, { quantities, condition }: Meaning): readonly string[] => [
  ...quantities,
  ...(condition ? [conditionLabel(field, condition, quantities)] : []),
];

/**
 * Takes the names of quantities out of the words beside the numbers: “foil A modulus > 5”. Such a word says what a number
 * without one is about, or else what further the test must report; it is never what the values are about.
 */
function withoutQuantities(
  { field, spoken, onlyBeside, anyQuantity }: Grammar,
  rest: string,
  clauses: readonly Clause[],
  unnamed: ReadonlySet<Clause>,
): { readonly words: string; readonly read: readonly Clause[] } {
  const read = [...clauses];
  const free = new Set(clauses.flatMap((clause, place) => (unnamed.has(clause) ? [place] : [])));
  const words = rest.replace(anyQuantity, (whole: string, word: string) => {
    if (onlyBeside.has(word)) return whole;
    const meaning = spoken.get(word)!;
    const mine = [...free].find(
      (place) => !read[place]!.refusal && (!read[place]!.unit || withUnit(field, meaning, read[place]!.unit)),
    );
    if (mine !== undefined) {
      free.delete(mine);
      const { quantities: _all, condition: _none, ...kept } = read[mine]!;
      read[mine] = { ...kept, ...(kept.unit ? withUnit(field, meaning, kept.unit)! : meaning) };
    } else if (
      meaning.quantities.length > 0 &&
      !read.some(
        ({ quantities }) => quantities.length < 9 && quantities.some((name) => meaning.quantities.includes(name)),
      )
    )
      read.push({ quantities: meaning.quantities, relation: 'any', value: 0 });
    return ' ';
  });
  return { words, read };
}
