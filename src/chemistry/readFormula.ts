import { isAdductPoint, isAdductStar } from './adducts.ts';
import { readPrefixes } from './prefixes.ts';
import { isRefusal, refuse, shifted } from './refuse.ts';
import type { Amount, Formula, Part, Refusal, Unit } from './tree.ts';
import { readUnit } from './unit.ts';

/** Reads a text in the grammar's spelling as one formula, the whole of it; `bonds`: whether a dash on the line is a bond. */
export function readFormula(text: string, bonds = false): Formula | Refusal {
  const { value: prefixes, end: start } = readPrefixes(text, 0);
  const tail = ending.exec(text);
  const { round, curly, polymorph, state = polymorph } = tail?.groups ?? {};
  const face = round ?? curly;
  const end = tail?.index ?? text.length;
  const units: Unit[] = [];
  for (const { from, to } of split(text, start, end)) {
    const spaced = text.slice(from, to);
    const lead = /^\s*/.exec(spaced)![0].length;
    const unit = readUnit(withoutSpaces(spaced.slice(lead).trimEnd()), bonds, units.length > 0);
    if (isRefusal(unit)) return shifted(unit, from + lead);
    units.push(unit);
  }
  const wrong = whyNoFormula(units);
  if (wrong !== undefined) return refuse(start, wrong);
  return {
    kind: 'formula',
    prefixes,
    units,
    ...(face === undefined ? {} : { face }),
    ...(state === undefined ? {} : { state }),
  };
}

/** A crystal face, `(111)`, a state, `(aq)`, or the letter of a polymorph of an oxide, `TiO2(B)`, at the end. */
const ending =
  /\s?(?:\((?<round>(?:-?\d){3,4})\)|(?<![_^])\{(?<curly>(?:-?\d){3,4})\}|(?:\(|_\{\(?)(?<state>s|l|g|aq|cr|am)\)?\}?|(?<=O(?:2|_\{2\}))\((?<polymorph>[ABMR])\))$/;

/** Where units of an adduct begin and end. */
function split(text: string, start: number, end: number): readonly { readonly from: number; readonly to: number }[] {
  const bare = text.slice(start, end);
  const cuts: number[] = [];
  let depth = 0;
  for (let at = start; at < end; at++) {
    const here = text[at]!;
    if (/[([{]/.test(here)) depth++;
    else if (/[)\]}]/.test(here)) depth--;
    else if (
      depth === 0 &&
      ((here === '·' && !/^[+-]$/.test(text.slice(at + 1, end))) ||
        (here === '.' && isAdductPoint(bare, at - start)) ||
        (here === '*' && isAdductStar(text, at)))
    )
      cuts.push(at);
  }
  return [start, ...cuts.map((cut) => cut + 1)].map((from, place) => ({ from, to: cuts[place] ?? end }));
}

/** The spelling of crystallographic databases puts a space behind each element: `Na3 V2 (P O4)3`; other spaces part words. */
function withoutSpaces(unit: string): string {
  if (!unit.includes(' ')) return unit;
  const piece = '(?:[A-Z][a-z]?[\\d./]*|[)\\]][\\d./]*)';
  const open = '[(\\[]*';
  return new RegExp(`^${open}${piece}+(?: ${open}[A-Z][a-z]?[\\d./]*(?:[)\\]][\\d./]*)*)+$`).test(unit) &&
    /\d/.test(unit) &&
    !/(?:^|[ ([])[A-Z][a-z]?[\d./]*[A-Z]/.test(unit)
    ? unit.replaceAll(' ', '')
    : unit.replace(/^(\d+) (?=[A-Z([])/, '$1');
}

const isSymbolic = (amount: Amount | undefined): boolean =>
  amount?.some((term) => term.symbol !== undefined || term.sum !== undefined) ?? false;

/** Says why what was read letter by letter is hardly meant as a formula. */
function whyNoFormula(units: readonly Unit[]): string | undefined {
  const parts = units.flatMap((unit) => unit.parts).flatMap(inside);
  if (units.some((unit) => unit.parts.flatMap(inside).every(namesNothing))) return 'no element is named';
  const hasAmount = parts.some((part) => part.kind !== 'bond' && part.amount !== undefined);
  // Mⁿ⁺, M2+: an ion of any metal.
  const isAnyIon = units.some(({ charge }) => charge?.amount !== undefined);
  const stands = parts.find((part) => part.kind === 'placeholder' && part.symbol !== '□');
  if (stands?.kind === 'placeholder' && !isAnyIon && (!hasAmount || parts.length < 2))
    return `“${stands.symbol}” is no element`;
  if (units.length > 1 && parts.some((part) => part.kind === 'placeholder' && part.symbol === '*'))
    return 'a star beside an adduct is not read';
  const [only] = parts;
  const isWord =
    parts.length === 1 &&
    only!.kind === 'atom' &&
    isSymbolic(only!.amount) &&
    only!.amount!.every(({ symbol }) => symbol !== 'x');
  return isWord ? 'a word is no formula' : undefined;
}

const namesNothing = (part: Part): boolean =>
  part.kind === 'bond' || part.kind === 'group' || (part.kind === 'placeholder' && /[□*]/.test(part.symbol));

function inside(part: Part): readonly Part[] {
  switch (part.kind) {
    case 'group':
      return part.parts.length === 1 || part.amount
        ? [part, ...part.parts.flatMap(inside)]
        : part.parts.flatMap(inside);
    case 'mix':
      return part.members.flat().flatMap(inside);
    case 'atom':
    case 'placeholder':
    case 'named':
    case 'bond':
      return [part];
  }
}
