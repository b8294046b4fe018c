import { bounds, quote } from './bounds.ts';
import { placer, type Flaw } from './flaw.ts';

/** What nobody sees on a page, or what means something else to another program. Line ends and tabs are fine. */
const unseen =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\uFFFD]--[\t\n]]/gv;

/** Joiners belong to the spelling of some scripts: Persian, Hindi and the like. */
const joined = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}]$/u;

const names: Readonly<Record<number, string>> = {
  0x0000: 'NUL',
  0x00ad: 'soft hyphen',
  0x061c: 'Arabic letter mark',
  0x200b: 'zero width space',
  0x200c: 'zero width non-joiner',
  0x200d: 'zero width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
  0xfeff: 'byte order mark',
  0xfffd: 'replacement character',
};

const categories: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}/u, 'control character'],
  [/\p{Co}/u, 'private use character'],
  [/\p{Cs}/u, 'half of a surrogate pair'],
  [/\p{Noncharacter_Code_Point}/u, 'noncharacter'],
];

/** The name of a code point that cannot be seen: `U+202E right-to-left override`. */
export function nameOf(code: number): string {
  const character = String.fromCodePoint(code);
  const name = names[code] ?? categories.find(([pattern]) => pattern.test(character))?.[1] ?? 'invisible character';
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${name}`;
}

function cureOf(code: number): string {
  if (code === 0xfffd) return 'a character was lost when the file was saved: type it again';
  if (/\p{Co}/u.test(String.fromCodePoint(code)))
    return 'it shows in one font only, often after copying from a PDF: type the character that is meant';
  return 'remove it';
}

/** A sentence on an unseen character: which it is, and what to do. */
const explainUnseen = (code: number): string => `${nameOf(code)} is not allowed in content; ${cureOf(code)}`;

/** The unseen characters of a text: where, and which code point. */
export function unseenIn(text: string): readonly { readonly offset: number; readonly code: number }[] {
  const out: { offset: number; code: number }[] = [];
  for (const { 0: character, index: offset } of text.matchAll(unseen)) {
    const code = character.codePointAt(0)!;
    if ((code === 0x200c || code === 0x200d) && joined.test(text.slice(Math.max(0, offset - 2), offset))) continue;
    out.push({ offset, code });
  }
  return out;
}

/** The unseen characters of a file’s text (line ends as `\n`, without a byte order mark at its beginning). */
export function inspectCharacters(text: string): readonly Flaw[] {
  const found = unseenIn(text);
  const place = placer(text);
  const said = found.slice(0, bounds.sameProblem.most);
  const rest = found.length - said.length;
  const unseenOnes = said.map(({ offset, code }, index) => ({
    offset,
    message: `${explainUnseen(code)}${rest > 0 && index === said.length - 1 ? ` (and ${rest} more like it)` : ''}`,
  }));
  return [...unseenOnes, ...lookalikesIn(text)].map(({ offset, message }) => ({
    ...place(offset),
    rule: 'characters-are-visible',
    message,
  }));
}

/** Signs that look like others and are found by nobody who types those. */
const lookalikes: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/[\uFB00-\uFB06]/g, (found) => `a ligature; write “${found.normalize('NFKD')}”`],
  [/[！-～]*[Ａ-Ｚａ-ｚ０-９]+/g, (found) => `in wide letters; write “${found.normalize('NFKC')}”`],
  [
    /(?:[A-Za-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[A-Za-z])/gu,
    () => 'a Latin and a Cyrillic letter in one word; write it again',
  ],
  [/\p{L}\p{M}+/gu, (found) => `made of a letter and a mark apart; write “${found.normalize('NFC')}” as one character`],
];

/** A character that each of them has; few texts have any. */
const suspect = /[\uFB00-\uFB06Ａ-Ｚａ-ｚ０-９\p{Script=Cyrillic}\p{M}]/u;

/** What looks like something else in a text; a few of each sort are enough to say. */
function lookalikesIn(text: string): readonly { readonly offset: number; readonly message: string }[] {
  if (!suspect.test(text)) return [];
  return lookalikes.flatMap(([pattern, what]) =>
    [...text.matchAll(pattern)]
      .filter(([found]) => !/\p{M}/u.test(found) || found.normalize('NFC') !== found)
      .slice(0, bounds.sameProblem.most)
      .map(({ 0: found, index }) => ({ offset: index, message: `${quote(found)} is ${what(found)}` })),
  );
}

/** A file’s text as it is read: line ends as `\n`, without the byte order mark that some editors put at its beginning. */
export const plainText = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
