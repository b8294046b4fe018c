import { hasShape, isAbbreviation } from './abbreviations.ts';
import { isElement } from './elements.ts';
import { whyNever, whyNotInText } from './notFormulas.ts';
import { readPrefixes } from './prefixes.ts';
import { readFormula } from './readFormula.ts';
import { isRefusal, refuse, shifted } from './refuse.ts';
import { spell } from './spelling.ts';
import { splitAt, type Piece } from './joints.ts';
import type { Cell, Composite, Formula, Name, Refusal, Substance } from './tree.ts';

/** Where a text stands: in a field for formulas, or in running text and queries, where `In` is a word and `10 V` a quantity. */
export type Standing = 'formula' | 'text';

/** Several charges of an element, or of an ion in brackets, that is named once: `Mn3+/4+`, `Mn³⁺/⁴⁺`, `[Fe(CN)6]3-/4-`. */
const states = /^([A-Z][a-z]?|\[[^[\]]+\])(\d?[+-]|\^\{\d?[+-]\})((?:\/(?:\d?[+-]|\^\{\d?[+-]\}))+)$/;

/** The same with what is charged before each charge. */
function spelledOut(text: string): string {
  // Set high as a whole: `^{3+/4+}`.
  const apart = text.replace(/\^\{(\d?[+-](?:\/\d?[+-])+)\}$/, (_, charges: string) =>
    charges
      .split('/')
      .map((charge) => `^{${charge}}`)
      .join('/'),
  );
  const [, ion, first, others = ''] = states.exec(apart) ?? [];
  return ion === undefined ? text : [first!, ...others.split('/').slice(1)].map((charge) => ion + charge).join('/');
}

/** Longer texts are no formula. */
const longest = 500;

/**
 * Reads a name or formula as chemists write it, in ASCII, Unicode, HTML, LaTeX or mhchem. Gives what it is, or says where and why it is
 * none. Never throws; a text of any length takes no time to speak of.
 */
export function read(typed: string, standing: Standing = 'formula'): Substance | Refusal {
  if (typed.length > longest) return refuse(longest, `a formula has at most ${longest} characters`);
  const spelt = spell(typed);
  if (isRefusal(spelt)) return spelt;
  const lead = /^\s*/.exec(spelt.text)![0].length;
  const text = spelt.text.trim();
  const why =
    text === '' ? 'nothing is written' : (whyNever(text) ?? (standing === 'text' ? whyNotInText(text) : undefined));
  if (why !== undefined) return refuse(spelt.at[lead] ?? 0, why);
  // In running text it stays as it is written.
  const substance = readCell(standing === 'formula' ? spelledOut(text) : text);
  return isRefusal(substance) ? refuse(spelt.at[substance.at + lead] ?? typed.length, substance.reason) : substance;
}

function readCell(text: string): Substance | Refusal {
  const pieces = splitAt(text, /\s*(?:\|\||\/\/|\|)\s*/y).map((piece) => ({ ...piece, joint: piece.joint.trim() }));
  if (pieces.length === 1) return readComposite(text);
  if (pieces.length > 8) return refuse(pieces[8]!.from, 'a cell has no so many parts');
  const parts: Cell['parts'][number][] = [];
  for (const { text: piece, from } of pieces) {
    const part = piece === '' ? refuse(0, 'a part of the cell is missing') : readComposite(piece);
    if (isRefusal(part)) return shifted(part, from);
    parts.push(part);
  }
  return { kind: 'cell', parts, joints: pieces.slice(1).map(({ joint }) => (joint === '|' ? '|' : '||')) };
}

function readComposite(text: string): Cell['parts'][number] | Refusal {
  // A dash at both ends is the open end of a chain: -[CH2-CF2]n-.
  const chain = /^-([([].+[)\]](?:_\{[a-z]\}|[nmx])?)-$/.exec(text)?.[1];
  if (chain !== undefined) {
    const inner = readFormula(chain, true);
    return isRefusal(inner) ? shifted(inner, 1) : inner;
  }
  const pieces = splitAt(text);
  const dashed = pieces.length > 1 && pieces.slice(1).every(({ joint }) => joint === '-');
  if (dashed && pieces.every(({ text: piece }) => piece === '*' || isElement(piece))) {
    const members = pieces.map(({ text: piece }) => piece);
    if (new Set(members).size === members.length && members.some(isElement)) return { kind: 'system', members };
  }
  if (dashed && isOrganic(pieces)) {
    const whole = readFormula(text, true);
    if (!isRefusal(whole)) return whole;
  }
  if (pieces.length > 12) return refuse(pieces[12]!.from, 'a composite has no so many parts');
  const parts: (Formula | Name)[] = [];
  for (const { text: piece, from } of pieces) {
    const read = piece === '' ? refuse(0, 'a part is missing here') : readConstituent(piece);
    // One letter that is no element may stand for what the authors say, beside formulas: F-A-Al.
    const letter = isRefusal(read) && pieces.length > 1 && /^[A-Z]$/.test(piece);
    const part: Formula | Name | Refusal = letter ? { kind: 'name', prefixes: [], text: piece } : read;
    if (isRefusal(part)) return shifted(part, from);
    parts.push(part);
  }
  if (parts.length > 1 && parts.every((part) => part.kind === 'name' && part.text.length === 1))
    return refuse(0, 'letters that are no elements name no substance');
  const joints = pieces.slice(1).map(({ joint }) => joint as Composite['joints'][number]);
  return parts.length === 1 ? parts[0]! : { kind: 'composite', parts, joints };
}

/** Dashes between pieces of nonmetals with carbon and hydrogen, or between nonmetals of one kind, are bonds: `CH3-O-CH3`, `C-C`. */
function isOrganic(pieces: readonly Piece[]): boolean {
  const whole = pieces.map(({ text }) => text).join('');
  return (
    /^(?:Cl|Br|[CHONSFPID\d()[\]{}_=≡nx])+$/.test(whole) &&
    (/C(?![a-z]).*H|H.*C(?![a-z])/.test(whole) || new Set(pieces.map(({ text }) => text)).size === 1)
  );
}

function readConstituent(text: string): Formula | Name | Refusal {
  const { value: prefixes, end } = readPrefixes(text, 0);
  const bare = text.slice(end);
  const named = (): Name => ({ kind: 'name', prefixes, text: bare });
  if (isAbbreviation(bare)) return named();
  const formula = readFormula(text);
  if (!isRefusal(formula)) return formula;
  return hasShape(bare) ? named() : formula;
}
