import { term as termOf } from '../../field/term.ts';
import { quantityNames, type Quantity } from '../../vocabulary/quantities.ts';
import { units, type Unit } from '../../vocabulary/units.ts';
import { normalise, plain } from '../normalise.ts';
import { bareUnit, inPlainUnits } from './inPlainUnits.ts';
import { listed } from './listed.ts';
import {
  conditionNames,
  meantByUnit,
  onlyBesideNumbers,
  spoken,
  withUnit,
  type Condition,
  type Meaning,
} from './spokenQuantities.ts';
import { endOf, extreme, relationOf, symbol, type Relation } from './spokenRelations.ts';
import { atom, unitWords, unknownUnit } from './spokenUnits.ts';

/** One condition on numbers, as read from what was typed. */
export interface Clause {
  /** Quantities it may be about. */
  readonly quantities: readonly Quantity[];
  /** The condition of the test it is about, or may be about as well as the quantities. */
  readonly condition?: Condition;
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

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const alternatives = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/** `10,000`, `10 000`, `99.8`, `99,8`: a comma before just three digits parts thousands, unless a nought stands before it. */
const figure =
  '(-?(?:0,\\d+|\\d{1,3}(?: \\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+|,(?:\\d{4,}|\\d{1,2})(?!\\d))?))';
const wordEnd = '(?![\\p{L}\\p{N}])';
const unitWord = `((?:${alternatives(unitWords.keys())})${wordEnd}(?!\\s?/\\s?${atom}\\d?${wordEnd}| per ${atom}\\d?${wordEnd}|[ .]?${atom}-\\d)|${unknownUnit}${wordEnd})`;
const quantityWord = `(?<![\\p{L}\\p{N}])(${alternatives(spoken.keys())})(?![\\p{L}\\p{N}]|(?<=current)\\s*collector)`;
const number = new RegExp(
  `(?:(?<!\\p{L})(between)\\s*)?${symbol}?\\s*(?<![\\p{L}\\p{N}.])${figure}(?:(?:\\s*${unitWord})?\\s*(?:-|to|(?<=between[^<>=]{1,40})and)\\s*${figure})?(?:\\s*${unitWord})?`,
  'gu',
);
const before = new RegExp(
  `(?:${quantityWord}\\s*)?(?:(?:in\\s+)?\\(?(?<![\\p{L}\\p{N}])${unitWord}\\)?|\\(.{0,12}?\\))?\\s*(?:of|is|was|:)?\\s*$`,
  'u',
);
const after = new RegExp(`^\\s*(?:of\\s+)?(?:(?:an?|the)\\s+)?${quantityWord}`, 'u');
const comparedNext = new RegExp(`^\\s*(?:of|is|was)?\\s*(?:between|${symbol})\\s*-?\\d`, 'u');
const anyQuantity = new RegExp(quantityWord, 'gu');
const place = /(?<!\p{L})(?:figs?|figures?|tables?|refs?|references?|sections?|panels?)\.?\s*$/u;
const joints =
  /(?<=^|\s)(?:and|with|at|after|during|&|@|,|;|in|of|where|when|on|for|a|an|the|from|is|are|has|have|which|what|values?|(?:current )?collectors?)(?=\s|$)|[,;]/g;

/** Reads `CE >= 99.8`, `10.8 mV overpotential`, `life > 1000 h at 1 mA/cm2`; undefined when no number is compared or has a unit. */
export function readNumbers(typed: string): NumberQuery | undefined {
  return readPlain(inPlainUnits(typed, lone)) ?? readUnit(typed) ?? readSuperlative(typed);
}

/** The one value that a text is. */
function lone(text: string): Clause | undefined {
  const clauses = readPlain(text)?.clauses;
  return clauses?.length === 1 ? clauses[0] : undefined;
}

/** A unit alone asks for whatever is recorded in it: `A g-1`. */
function readUnit(typed: string): NumberQuery | undefined {
  const unit = bareUnit(typed);
  const meaning = unit === undefined ? undefined : meantByUnit(unit);
  return unit === undefined || meaning === undefined
    ? undefined
    : { clauses: [{ ...meaning, relation: 'any', value: 0, unit }], words: '', compared: true };
}

const superlative = new RegExp(`${extreme}\\s+(?:average\\s+|reported\\s+)?${quantityWord}`, 'u');

/** A superlative of a quantity asks for its values, that end first: “which collector has the highest Coulombic efficiency?” */
function readSuperlative(typed: string): NumberQuery | undefined {
  const text = normalise(typed.slice(0, 200));
  const found = superlative.exec(text);
  const end = found ? endOf(found[1]!) : undefined;
  const { quantities: meant = [] } = found ? spoken.get(found[2]!)! : {};
  if (!found || end === undefined || meant.length === 0) return undefined;
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  const clauses: readonly Clause[] = [{ quantities: meant, relation: 'any', value: 0, end }];
  return { clauses, words: inOneLine(rest.replace(/[?!]/g, ' ')), compared: true };
}

const inOneLine = (words: string): string => words.replace(joints, ' ').replace(/\s+/g, ' ').trim();

function readPlain(typed: string): NumberQuery | undefined {
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
    const unit = unitWords.get(unitTyped ?? '');
    const end = match.index + whole.length;
    const behind = after.exec(text.slice(end));
    const wordBehind =
      wordBefore === undefined && behind && isOf(behind[1]!, unit?.unit, text.slice(end + behind[0].length))
        ? behind[1]
        : undefined;
    const word = wordBefore ?? wordBehind;
    const readable =
      comparison ||
      (unit
        ? word !== undefined || (unit.unit === 'C' ? isRate(text, gap, numbers) : meantByUnit(unit.unit) !== undefined)
        : word !== undefined && unitTyped !== undefined && /[/\d]| per /.test(unitTyped));
    // A bare number is a reference or part of a name; it needs a quantity and a unit, a comparison or a unit beside it.
    if (!readable || place.test(gap)) continue;
    compared ||= comparison;
    const ends = (high === undefined ? [low!] : [low!, high])
      .map((digits) => times(toNumber(digits), unit?.times ?? 1))
      .toSorted((a, b) => a - b);
    const beside = unitTyped === undefined ? /^\s*(\p{L}+)/u.exec(text.slice(end))?.[1] : undefined;
    const clause = settled(word, asTyped(shown, unitTyped), {
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
  const { words, read } = withoutQuantities(rest + text.slice(at), clauses, unnamed);
  return { clauses: read, words: inOneLine(words), compared };
}

/** Whether the word behind a number is about it: it fits the unit, and no comparison behind the word claims it. */
function isOf(word: string, unit: Unit | undefined, next: string): boolean {
  if (comparedNext.test(next)) return false;
  const meaning = spoken.get(word)!;
  return unit === undefined || isUnrecorded(meaning) || withUnit(meaning, unit) !== undefined;
}

/** A bare `5 C` is a rate when it is all that is asked, or “at” or another number with a unit stands beside it; else a panel, say. */
const isRate = (text: string, gap: string, numbers: readonly RegExpExecArray[]): boolean =>
  /^[^\p{L}]*c$/u.test(text) ||
  /(?<!\p{L})(?:at|@)\s*$/u.test(gap) ||
  numbers.some(([, , , , , , unit]) => unit !== undefined && unitWords.has(unit) && unitWords.get(unit)!.unit !== 'C');

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
      refusal: `the review’s ${word} is not recorded as a number`,
    };
  const wide: Meaning = meaning ?? { quantities: quantityNames };
  if (read.unit === undefined)
    return unitTyped === undefined
      ? { ...read, ...wide }
      : { ...read, ...wide, typed: unitTyped, refusal: `“${unitTyped}” is no unit of the values recorded` };
  const fitting = meaning ? withUnit(meaning, read.unit) : meantByUnit(read.unit);
  if (fitting) return { ...read, ...fitting };
  const { display } = termOf(units, read.unit);
  return {
    ...read,
    ...wide,
    refusal: meaning ? `${display} is no unit of ${inWords(meaning)}` : `no value is recorded in ${display}`,
  };
}

const inWords = ({ quantities, condition }: Meaning): string =>
  listed([...quantities, ...(condition ? [conditionNames[condition]] : [])]);

/**
 * Takes the names of quantities out of the words beside the numbers: “Bi-CNs@Cu CE > 99.8”. Such a word says what a number
 * without one is about, or else what further the test must report; it is never what the values are about.
 */
function withoutQuantities(
  rest: string,
  clauses: readonly Clause[],
  unnamed: ReadonlySet<Clause>,
): { readonly words: string; readonly read: readonly Clause[] } {
  const read = [...clauses];
  const free = new Set(clauses.flatMap((clause, place) => (unnamed.has(clause) ? [place] : [])));
  const words = rest.replace(anyQuantity, (whole: string, word: string) => {
    if (onlyBesideNumbers.has(word)) return whole;
    const meaning = spoken.get(word)!;
    const mine = [...free].find(
      (place) => !read[place]!.refusal && (!read[place]!.unit || withUnit(meaning, read[place]!.unit)),
    );
    if (mine !== undefined) {
      free.delete(mine);
      const { quantities: _all, condition: _none, ...kept } = read[mine]!;
      read[mine] = { ...kept, ...(kept.unit ? withUnit(meaning, kept.unit)! : meaning) };
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
