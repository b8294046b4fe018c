import type { Step } from './amount.ts';
import { withAmount } from './behind.ts';
import { isOxidation } from './charge.ts';
import { isElement } from './elements.ts';
import { namedAt } from './namedGroups.ts';
import { isRefusal, refuse } from './refuse.ts';
import type { Atom, Bond, Group, Mix, Part, Refusal } from './tree.ts';

/** What parts are read in: how deep in brackets, and whether a dash on the line is a bond. */
export interface Surroundings {
  readonly depth: number;
  readonly bonds: boolean;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const deepest = 12;
const placeholders = ['Ln', 'RE', 'TM', 'M', 'A', 'X', 'R', 'L', '*', '□'];

type Read<Value> = Step<Value> | Refusal | undefined;

/** Reads parts from a place up to where no further one begins. */
export function readParts(text: string, start: number, within: Surroundings): Step<readonly Part[]> | Refusal {
  const value: Part[] = [];
  let end = start;
  for (;;) {
    const read = readPart(text, end, within, value.length === 0);
    if (isRefusal(read)) return read;
    if (!read) return { value, end };
    value.push(read.value);
    end = read.end;
  }
}

function readPart(text: string, at: number, within: Surroundings, isFirst: boolean): Read<Part> {
  const here = text[at];
  if (here === undefined) return undefined;
  if (/[=≡-]/.test(here)) return isFirst && within.depth === 0 ? undefined : readBond(text, at, within);
  if (text.startsWith('[]', at)) return withAmount({ kind: 'placeholder', symbol: '□' } as const, text, at + 2);
  const bracket = closing[here] === undefined ? undefined : (here as Group['bracket']);
  if (bracket !== undefined)
    return /^[({](?:-?\d){3,4}[)}]|^\((?:s|l|g|aq|cr|am|\d*[+-]+)\)/.test(text.slice(at))
      ? undefined
      : readGroup(text, at, bracket, within);
  const named = namedAt(text, at, within.depth > 0 && /[([{]/.test(text[at - 1] ?? ''));
  if (named !== undefined && !(at === 0 && isElement(named)))
    return withAmount({ kind: 'named', symbol: named } as const, text, at + named.length);
  return readAtom(text, at) ?? readPlaceholder(text, at);
}

function readBond(text: string, at: number, within: Surroundings): Read<Bond> {
  const order = text[at] as Bond['order'];
  if (order === '-' && !within.bonds && within.depth === 0) return undefined;
  const isSign = order === '-' && /^-+(?:$|[^A-Z([\])}])/.test(text.slice(at));
  return isSign ? undefined : { value: { kind: 'bond', order }, end: at + 1 };
}

function readGroup(text: string, at: number, bracket: Group['bracket'], within: Surroundings): Read<Group | Mix> {
  if (within.depth >= deepest) return refuse(at, `brackets are nested more than ${deepest} deep`);
  const members: (readonly Part[])[] = [];
  let end = at + 1;
  for (;;) {
    const read = readParts(text, end, { ...within, depth: within.depth + 1 });
    if (isRefusal(read)) return read;
    const parts = trimBonds(read.value);
    if (parts.length === 0 && text[read.end] === closing[bracket]) return refuse(at, 'the brackets are empty');
    if (parts.length === 0)
      return refuse(read.end, text[read.end] === undefined ? `“${bracket}” is not closed` : unread(text, read.end));
    members.push(parts);
    end = read.end;
    const comma = /^,\s*/.exec(text.slice(end))?.[0];
    if (comma === undefined) break;
    end += comma.length;
  }
  if (text[end] === undefined) return refuse(at, `“${bracket}” is not closed`);
  if (text[end] !== closing[bracket]) return refuse(end, unread(text, end));
  return members.length > 1
    ? withAmount({ kind: 'mix', members } as const, text, end + 1)
    : withAmount({ kind: 'group', bracket, parts: members[0]! } as const, text, end + 1);
}

/** The open ends of a chain are no bonds to anything: `[-CH2-CF2-]n`. */
const trimBonds = (parts: readonly Part[]): readonly Part[] => {
  const first = parts.findIndex(({ kind }) => kind !== 'bond');
  return first < 0 ? [] : parts.slice(first, parts.findLastIndex(({ kind }) => kind !== 'bond') + 1);
};

function readAtom(text: string, start: number): Read<Atom> {
  const mass = /^\^\{(\d{1,3})\}/.exec(text.slice(start, start + 8));
  const at = start + (mass?.[0].length ?? 0);
  const element = elementAt(text, at);
  if (element === undefined) return mass ? refuse(at, 'no element follows the mass number') : undefined;
  let end = at + element.length;
  const numeral =
    /^\((0|[IV]+)\)|^\^\{([IV]+|0)\}/.exec(text.slice(end)) ??
    // Behind iodine and vanadium, whose symbols are numerals, only brackets tell.
    (/^[IV]$/.test(element) ? null : /^(VIII|VII|VI|IV|III|II)(?=$|[A-HJ-UW-Z([)\]+·^□-])/.exec(text.slice(end)));
  const state = numeral?.[1] ?? numeral?.[2];
  const oxidation = state !== undefined && isOxidation(state) ? state : undefined;
  if (oxidation !== undefined) end += numeral![0].length;
  const atom: Atom = {
    kind: 'atom',
    element,
    ...(mass ? { isotope: mass[1]! } : {}),
    ...(oxidation === undefined ? {} : { oxidation }),
  };
  return withAmount(atom, text, end);
}

/** The symbol at a place, two letters before one. `Cn` is C with n behind it, for nobody writes of copernicium's compounds. */
function elementAt(text: string, at: number): string | undefined {
  const two = text.slice(at, at + 2);
  if (isElement(two) && two.length === 2 && two !== 'Cn') return two;
  const one = text[at] ?? '';
  if (one === 'D' && !/^D[a-z]/.test(two)) return one;
  if (one === 'T' && /^(?:D|H)?T(?:\d|_\{\d+\})?(?:O|$)/.test(text.slice(Math.max(0, at - 1)))) return one;
  return isElement(one) ? one : undefined;
}

function readPlaceholder(text: string, at: number): Read<Part> {
  // The ending of MXenes is T with x of it; a capital X is a slip.
  const ending = /^T(?:x|X|_\{x\})(?![a-z])/.exec(text.slice(at))?.[0];
  if (ending !== undefined)
    return {
      value: { kind: 'placeholder', symbol: 'T', amount: [{ sign: '+', symbol: 'x' }] },
      end: at + ending.length,
    };
  // A star behind something joins an adduct.
  const symbol = placeholders.find(
    (name) => text.startsWith(name, at) && (name !== '*' || /^$|[*([{]/.test(text[at - 1] ?? '')),
  );
  return symbol === undefined
    ? undefined
    : withAmount({ kind: 'placeholder', symbol } as const, text, at + symbol.length);
}

/** What to say of a place where nothing could be read. */
export function unread(text: string, at: number): string {
  const rest = text.slice(at);
  const word = /^[A-Z]?[a-z]+|^[A-Z]/.exec(rest)?.[0];
  if (word !== undefined) return `“${word}” is no element`;
  if (/^[)\]}]/.test(rest)) return `“${rest[0]}” closes no bracket`;
  if (rest.startsWith(' ')) return 'a space parts words, and together they are no formula';
  return rest === ''
    ? 'the formula ends too early'
    : `“${String.fromCodePoint(rest.codePointAt(0)!)}” has no place here`;
}
