import { above, below, characters, entities, onLine, transparent } from './spellingTables.ts';
import { refuse } from './refuse.ts';
import type { Refusal } from './tree.ts';

export type Level = 'line' | 'sub' | 'sup';

/** One character with the level it is set on. */
export interface Glyph {
  readonly character: string;
  readonly level: Level;
  readonly at: number;
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
  '^': /(?:\d*\.?\d*[nδ]?[+\-−–]+|\d+|[IVX]+(?![a-z])|[nxδ][+\-−–]?)/y,
  _: /(?:\d+(?:[./]\d+)?|[a-zδ])/y,
} as const;

/** What is gathered while a text is gone through. */
interface Gathered {
  readonly glyphs: Glyph[];
  /** The levels that are open, the innermost last. */
  readonly levels: Level[];
  readonly isLatex: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The characters of a text in Unicode, HTML, LaTeX or ASCII, each with its level; a refusal where something has no place in a formula. */
export function glyphsOf(typed: string): readonly Glyph[] | Refusal {
  const into: Gathered = { glyphs: [], levels: ['line'], isLatex: /[\\$]/.test(typed) };
  for (let at = 0; at < typed.length;) {
    token.lastIndex = at;
    const { groups = {}, 0: whole } = token.exec(typed)!;
    const wrong = take(into, groups, whole, at);
    if (wrong !== undefined) return refuse(at, wrong);
    const end = at + whole.length;
    const { mark } = groups as Groups;
    const raised = mark === undefined || whole.endsWith('{') ? 0 : takeRaised(into, mark as '_' | '^', typed, end);
    if (raised === undefined) return refuse(at, `nothing follows “${mark}”`);
    at = end + raised;
  }
  return into.glyphs;
}

/** Takes in one token; gives what is wrong with it, if something is. */
function take(into: Gathered, groups: Groups, whole: string, at: number): string | undefined {
  const { close, tag, code, hex, entity, script, command, mark, brace, plain } = groups;
  if (tag !== undefined) return takeTag(into, tag.toLowerCase(), close === '/', whole);
  if (code !== undefined || hex !== undefined) {
    const point = code === undefined ? parseInt(hex!, 16) : Number(code);
    if (point > 0x10ffff) return `“${whole}” is no character`;
    addPlain(into, String.fromCodePoint(point), at);
  } else if (entity !== undefined) {
    if (!Object.hasOwn(entities, entity)) return `“${whole}” is not known`;
    add(into, entities[entity]!, at);
  } else if (command !== undefined) {
    if (Object.hasOwn(characters, command)) add(into, characters[command]!, at);
    else if (!transparent.has(command)) return `“\\${command}” has no place in a formula`;
  } else if (script !== undefined) into.levels.push(script === 'sub' ? 'sub' : 'sup');
  else if (mark !== undefined && whole.endsWith('{')) into.levels.push(mark === '_' ? 'sub' : 'sup');
  else if (brace !== undefined) takeBrace(into, brace, at);
  else if (plain !== undefined) {
    if (/[½⅓⅔¼¾⅕-⅞]/u.test(plain) && /\d/.test(into.glyphs.at(-1)?.character ?? ''))
      return 'a number with a fraction behind it is not read';
    if (plain !== '$') addPlain(into, plain, at);
  }
  return undefined;
}

function takeTag({ levels }: Gathered, tag: string, closes: boolean, whole: string): string | undefined {
  if (tag === 'sub' || tag === 'sup') {
    if (!closes) levels.push(tag);
    else if (levels.length > 1) levels.pop();
    return undefined;
  }
  return /^(?:i|b|em|var|span|strong|small)$/.test(tag) ? undefined : `“${whole}” has no place in a formula`;
}

/** Braces of LaTeX hold together what has no brackets in print. */
function takeBrace(into: Gathered, brace: string, at: number): void {
  const { levels, isLatex } = into;
  if (brace === '}' && levels.length > 1) levels.pop();
  else if (brace === '{' && isLatex) levels.push(levels.at(-1)!);
  else if (!isLatex) add(into, brace, at);
}

/** Takes in what a caret or underline without braces sets high or low; gives its length, undefined where nothing follows. */
function takeRaised(into: Gathered, mark: '_' | '^', typed: string, end: number): number | undefined {
  const shape = taken[mark];
  shape.lastIndex = end;
  const text = shape.exec(typed)?.[0];
  const next = typed[end] ?? '';
  if (text === undefined) return /[\\<&]/.test(next) || above.has(next) ? 0 : undefined;
  const level = mark === '_' ? 'sub' : 'sup';
  [...text].forEach((character, place) => add(into, onLine.get(character) ?? character, end + place, level));
  return text.length;
}

function add({ glyphs, levels }: Gathered, text: string, at: number, level = levels.at(-1)!): void {
  for (const character of text) glyphs.push({ character, level, at });
}

function addPlain(into: Gathered, character: string, at: number): void {
  const low = below.get(character);
  const high = above.get(character);
  if (low !== undefined) return add(into, low, at, 'sub');
  if (high !== undefined) return add(into, high, at, 'sup');
  // An acute accent that stands for a prime would fall apart into a space and a mark.
  for (const part of onLine.has(character) ? character : character.normalize('NFKC')) {
    if (/[\p{Cf}\u00ad]/u.test(part)) continue;
    add(into, /[\p{Z}\s]/u.test(part) ? ' ' : (onLine.get(part) ?? part), at);
  }
}
