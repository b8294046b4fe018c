import { normalise } from './normalise.ts';

/**
 * Folds the text between the tags of a page, so that the full-text index sees one dash, one micro sign, plain quotation marks,
 * no possessives and no power that goes on a number: `Fe–Ni`, `“word”` and `Fe–Ni’s` are found by their parts. Only the index is made from it; the page itself
 * keeps its typography.
 */
export const foldHtml = (html: string): string =>
  html.replace(/(?<=\d)(?=<sup>\d)/g, '^').replace(/>[^<]+/g, (text) =>
    text
      .replace(/[‐‑‒–—−]/g, '-')
      .replace(/μ/g, 'µ')
      .replace(/[‘’]/g, "'")
      .replace(/'(?=s\b)/g, " '")
      .replace(/[“”]/g, '"'),
  );

/** The language of the index: none (ISO 639: undetermined), so that it keeps words as they are written and no stems. */
export const textLanguage = 'und';

/** A word as Pagefind stores one of a page: its letters, digits, `+` and `°`, lower case, without accents. */
export const asStored = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}+°]/gu, '')
    .toLowerCase();

/** A comma that parts thousands, or stands within a name: `10,000`, `1,2-dimethoxyethane`. */
const inner = /(?<=\d),(?=\d{3}(?!\d)|\d-\p{L})/gu;

/** A word as our index has it: as Pagefind stores it, but numbers do not run together: `2.3`, `26-28`; `10,000` is `10000`. */
export const asIndexed = (word: string): string =>
  word
    .normalize('NFD')
    .replace(inner, '')
    .replace(/[^\p{L}\p{N}+°]/gu, (mark, at: number, whole: string) =>
      /[.,/-]/.test(mark) && /\d/.test(whole[at - 1] ?? '') && /\d/.test(whole[at + 1] ?? '') ? mark : '',
    )
    .toLowerCase();

/** The words to ask the full-text index for, at most eight and no common ones, folded as in the index. */
export function fullTextWords(typed: string): readonly string[] {
  const words = normalise(typed.replace(/(?<=\d)\^\{?(?=\d)/g, ' '))
    .replace(/'s\b/g, '')
    // A decimal comma: `0,5 mA`; not one of thousands.
    .replace(/(?<![\p{L}\p{N}.,[-])(0,\d+|\d+,\d{1,2})(?![\p{L}\p{N},-])/gu, (number) => number.replace(',', '.'))
    // Brackets within a word part no words: `Na3V2(PO4)3`.
    .replace(/(?<=[a-z0-9])\(([a-z0-9]+)\)/g, '$1')
    .replace(inner, '')
    .split(/[\s"'“”(){}[\]<>=≥≤,;:!?|\\]+/u)
    .map((word) =>
      word
        .replace(/^[.\-/@&%]+|[.\-/@&]+$/gu, '')
        .replace(/^(\d*)u(?=[agl]h?$|m$)/, '$1µ')
        .replace(/^(\d*)deg(?=c?$)/, '$1°'),
    )
    .filter((word) => /[\p{L}\p{N}]/u.test(asIndexed(word)) && word.length <= 60);
  return [...new Set(words.filter((word) => !commonWords.has(asIndexed(word))))].slice(0, 8);
}

/** Words that say nothing of what a page is about; the index has none of them. */
export const commonWords = new Set(
  [
    'a an the of for with to and or from at by is are was were what which how why does do did can this that be its it as on in into et',
    'about after also any anyone been before being between both but could during each had has have may might more most much must not',
    'only other our over should some such than their them then there these they those through under very via we when where while who',
    'whose will within without would you your',
  ].flatMap((line) => line.split(' ')),
);

/** Words of everyday speech, by their stems, that a page may say in others; they weigh little, whether they are there or not. */
export const weakWords = new Set(
  (
    'avoid bad bit cause chang come do easi easili eat find get give go good happen help import keep kind lead let look lot make mean ' +
    'need part peopl problem put quick quickli realli reason say seem show side small sort start stop take tell thing tri turn use want way well work ' +
    'fast great high higher large larger long longer low lower more new poor rich slow strong stronger thick thin weak'
  ).split(' '),
);

/** The anchor of the summary in the index; as a field of its own, Pagefind would index its words twice. */
export const leadAnchor = 'lead';
