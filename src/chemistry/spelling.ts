import { above, below, characters, entities, onLine, transparent } from './spellingTables.ts';
import type { Refusal } from './tree.ts';

/** A text in the one spelling that the grammar reads: ASCII signs, Greek letters, `_{…}` and `^{…}` for what is set low or high. */
export interface Spelling {
  readonly text: string;
  /** For each of its characters, and for its end, the place in what was typed. */
  readonly at: readonly number[];
}

type Level = 'line' | 'sub' | 'sup';

/** One character with the level it is set on. */
interface Glyph {
  readonly character: string;
  readonly level: Level;
  readonly at: number;
}

/** Rewrites Unicode, HTML, LaTeX, mhchem and plain ASCII into one spelling; refuses what has no place in a formula. */
export function spell(typed: string): Spelling | Refusal {
  // Most names are written so already.
  if (/^[A-Za-z\d.()[\]/@|+, :-]*$/.test(typed))
    return { text: typed, at: Array.from({ length: typed.length + 1 }, (_, place) => place) };
  const glyphs = glyphsOf(typed);
  return 'kind' in glyphs ? glyphs : encode(settle(glyphs), typed.length);
}

const token = new RegExp(
  [
    '<\\s*(?<close>/?)\\s*(?<tag>[a-z]+)[^<>]*>',
    '&(?:#(?<code>\\d{1,6})|#[xX](?<hex>[0-9a-fA-F]{1,5})|(?<entity>[A-Za-z]+));',
    '\\\\text(?<script>sub|super)script\\s*\\{',
    '\\\\(?<command>[A-Za-z]+|.)\\s*',
    '(?<mark>[_^])\\{?',
    '(?<brace>[{}])',
    '(?<plain>[^])',
  ].join('|'),
  'uy',
);

/** What a caret or underline without braces takes up: in ASCII more than the one character of LaTeX. */
const taken = {
  '^': /(?:\d*\.?\d*[nδ]?[+-]+|\d+|[IVX]+(?![a-z])|[nxδ][+-]?)/y,
  _: /(?:\d+(?:[./]\d+)?|[a-zδ])/y,
} as const;

function glyphsOf(typed: string): readonly Glyph[] | Refusal {
  const glyphs: Glyph[] = [];
  const levels: Level[] = ['line'];
  const isLatex = /[\\$]/.test(typed);
  const refuse = (at: number, what: string): Refusal => ({ kind: 'refusal', at, reason: what });
  const add = (text: string, at: number, level = levels.at(-1)!): void => {
    for (const character of text) glyphs.push({ character, level, at });
  };
  let at = 0;
  while (at < typed.length) {
    token.lastIndex = at;
    const { groups = {}, 0: whole } = token.exec(typed)!;
    const { close, tag, code, hex, entity, script, command, mark, brace, plain } = groups;
    let end = at + whole.length;
    if (tag !== undefined) {
      if (/^su[bp]$/i.test(tag)) close ? levels.length > 1 && levels.pop() : levels.push(tag.toLowerCase() as Level);
      else if (!/^(?:i|b|em|var|span|strong|small)$/i.test(tag))
        return refuse(at, `“${whole}” has no place in a formula`);
    } else if (code ?? hex) {
      const point = code === undefined ? parseInt(hex!, 16) : Number(code);
      if (point > 0x10ffff) return refuse(at, `“${whole}” is no character`);
      addPlain(String.fromCodePoint(point), at, add);
    } else if (entity !== undefined) {
      if (!Object.hasOwn(entities, entity)) return refuse(at, `“${whole}” is not known`);
      add(entities[entity]!, at);
    } else if (script !== undefined) levels.push(script === 'sub' ? 'sub' : 'sup');
    else if (command !== undefined) {
      if (Object.hasOwn(characters, command)) add(characters[command]!, at);
      else if (!transparent.has(command)) return refuse(at, `“\\${command}” has no place in a formula`);
    } else if (mark !== undefined) {
      const level = mark === '_' ? 'sub' : 'sup';
      if (whole.endsWith('{')) levels.push(level);
      else {
        const shape = taken[mark as '_' | '^'];
        shape.lastIndex = end;
        const text = shape.exec(typed)?.[0];
        if (text !== undefined) [...text].forEach((character, place) => add(character, end + place, level));
        else if (!/[\\<&]/.test(typed[end] ?? '') && !above.has(typed[end] ?? ''))
          return refuse(at, `nothing follows “${mark}”`);
        end += text?.length ?? 0;
      }
    } else if (brace !== undefined) {
      if (brace === '}' && levels.length > 1) levels.pop();
      // Braces of LaTeX hold together what has no brackets in print.
      else if (brace === '{' && isLatex) levels.push(levels.at(-1)!);
      else if (!isLatex) add(brace, at);
    } else if (/[½⅓⅔¼¾⅕-⅞]/u.test(plain!) && /\d/.test(glyphs.at(-1)?.character ?? ''))
      return refuse(at, 'a number with a fraction behind it is not read');
    else if (plain !== '$') addPlain(plain!, at, add);
    at = end;
  }
  return glyphs;
}

function addPlain(character: string, at: number, add: (text: string, at: number, level?: Level) => void): void {
  const low = below.get(character);
  const high = above.get(character);
  if (low !== undefined) return add(low, at, 'sub');
  if (high !== undefined) return add(high, at, 'sup');
  for (const part of character.normalize('NFKC')) {
    if (/[\p{Cf}\u00ad]/u.test(part)) continue;
    add(/[\p{Z}\s]/u.test(part) ? ' ' : (onLine.get(part) ?? part), at);
  }
}

const isSymbol = (glyph: Glyph | undefined): boolean => glyph !== undefined && /^[xyznmδε]$/.test(glyph.character);
const isSign = (glyph: Glyph | undefined): boolean => glyph !== undefined && /^[+±-]$/.test(glyph.character);
const isLow = (glyph: Glyph | undefined): boolean => glyph?.level === 'sub';

/** Whether a glyph goes on with the word before it. */
const goesOn = (glyph: Glyph | undefined): boolean => glyph?.level === 'line' && /[a-z]/.test(glyph.character);

/** Sets signs, points and symbols low or high that stand on the line only because Unicode has no such form: `Na₁.₅`, `Cu₆Sn₅₋δ`. */
function settle(glyphs: readonly Glyph[]): readonly Glyph[] {
  const out = glyphs.map((glyph) => ({ ...glyph }));
  const setLow = (...some: readonly ((typeof out)[number] | undefined)[]): void => {
    for (const glyph of some) if (glyph) glyph.level = 'sub';
  };
  out.forEach((here, at) => {
    if (here.level !== 'line') return;
    const [before, next, later] = [out[at - 1], out[at + 1], out[at + 2]];
    const startsSymbol = isSymbol(next) && (isLow(next) || !goesOn(later));
    if (here.character === '·' && next?.level === 'sup' && isSign(next)) here.level = 'sup';
    else if (isLow(before)) {
      if (/^[./,]$/.test(here.character) && isLow(next)) setLow(here);
      if (isSign(here) && isLow(next)) setLow(here);
      else if (isSign(here) && startsSymbol) setLow(here, next);
      const joins = isSign(before) || (/\d/.test(before!.character) && /[yzδε]/.test(here.character));
      if (joins && isSymbol(here) && !goesOn(next)) setLow(here);
    } else if (isSymbol(here) && /^[/+±-]$/.test(next?.character ?? '') && isLow(later)) setLow(here, next);
    else if (here.character === '/' && before?.level === 'sup' && isLow(next)) setFraction(out, at);
    else if (/^[./]$/.test(here.character) && before?.level === 'sup' && next?.level === 'sup') here.level = 'sup';
  });
  return out;
}

/** A fraction of high and low digits stands where amounts stand: `Na²⁄₃`. */
function setFraction(glyphs: readonly { level: Level; readonly character: string }[], slash: number): void {
  glyphs[slash]!.level = 'sub';
  for (let back = slash - 1; glyphs[back]?.level === 'sup' && /\d/.test(glyphs[back]!.character); back--)
    glyphs[back]!.level = 'sub';
}

const marks: Readonly<Record<Level, string>> = { line: '', sub: '_', sup: '^' };

function encode(glyphs: readonly Glyph[], length: number): Spelling {
  let text = '';
  const at: number[] = [];
  const put = (piece: string, place: number): void => {
    text += piece;
    for (let count = 0; count < piece.length; count++) at.push(place);
  };
  let level: Level = 'line';
  for (const glyph of glyphs) {
    if (glyph.level !== level) {
      if (level !== 'line') put('}', glyph.at);
      if (glyph.level !== 'line') put(`${marks[glyph.level]}{`, glyph.at);
      level = glyph.level;
    }
    put(glyph.character, glyph.at);
  }
  if (level !== 'line') put('}', length);
  return { text, at: [...at, length] };
}
