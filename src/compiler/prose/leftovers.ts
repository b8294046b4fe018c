import { isElement } from '../../chemistry/elements.ts';
import type { RefusedForm } from './forms.ts';

/** Markup that no parser took: published as typed, it would puzzle readers. */
export interface Leftover {
  readonly form: RefusedForm;
  readonly index: number;
  /** What stands there, for the message. */
  readonly found: string;
}

interface Pattern {
  readonly form: RefusedForm;
  readonly pattern: RegExp;
  /** It means something at the beginning of a line only. */
  readonly atLineStart?: true;
  /** It is markup in a text of front matter too, where nothing is markup. */
  readonly plain?: true;
  /** So it is where a text is our own, not a name somebody may type. */
  readonly sentence?: true;
  /** What the pattern finds is meant only where this holds. */
  readonly when?: (found: string) => boolean;
}

/** Tags that people do write; `<journal code>` stands for something. */
const tags =
  /<\/?(?:a|b|br|code|div|em|font|h[1-6]|hr|i|img|inf|li|ol|p|script|span|strong|style|sub|sup|table|td|tr|u|ul)\b[^<>\n]*>/gi;

/** Symbols of elements with a number on the line: Na2O; what repeats a symbol at once is some code. */
function isAsciiFormula(found: string): boolean {
  const symbols = found.match(/[A-Z][a-z]?/g) ?? [];
  return /\d/.test(found) && symbols.every((symbol, at) => isElement(symbol) && symbol !== symbols[at + 1]);
}

const isAsciiIon = (found: string): boolean => isElement(/^[A-Z][a-z]?/.exec(found)![0]);

/** In this order: what an earlier pattern has found is not reported a second time. */
const patterns: readonly Pattern[] = [
  { form: 'web', pattern: /\bhttps?:\/\/\S*|\bwww\.\S+|\bdoi\.org\/\S*/gi },
  { form: 'badCitation', pattern: /\[@[^\]\n]*\]?/g, plain: true },
  { form: 'wikiLink', pattern: /\[\[[^\]\n]*\]?\]?/g, plain: true },
  { form: 'image', pattern: /!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])?/g, plain: true },
  { form: 'openNote', pattern: /\[\^[^\]\n]*\]/g, plain: true },
  { form: 'openLabel', pattern: /\[[^[\]\n]*\]\[[^[\]\n]*\]/g },
  { form: 'apartLink', pattern: /\[[^[\]\n]*\] \([^()\n]*\)/g },
  { form: 'openLink', pattern: /\[[^[\]\n]*\]\([^()\n]*\)?/g, plain: true },
  { form: 'bareCitation', pattern: /(?<!\[)\[\d+(?:[-–,;] ?\d+)*\](?!\])/g },
  { form: 'bracket', pattern: /\[[^[\]\n]*\]|[[\]]/g },
  { form: 'star', pattern: /\*\*(?=\S)/g, plain: true },
  { form: 'star', pattern: /\*+/g },
  { form: 'tick', pattern: /`+/g, plain: true },
  { form: 'powers', pattern: /(?<=(?:\d|\s)\s?(?:[µmk]?A|mAh|[µmk]?g|mol|S|Wh)\s)(?:cm|g|kg|L)-\d\b/gu, plain: true },
  { form: 'dollar', pattern: /\$[^$\n]*\$?/g, plain: true },
  { form: 'caret', pattern: /\^[^\s^]*\^?/g, plain: true },
  { form: 'tildes', pattern: /~~|~[^\s~]+~/g, plain: true },
  { form: 'backslash', pattern: /\\(?:[A-Za-z]+(?:\{[^}\n]*\})?)?/g, plain: true },
  { form: 'underscore', pattern: /_+/g },
  { form: 'attribute', pattern: /\{\s*[.#][^}\n]*\}|\{\{[^}\n]*\}\}|\{%[^}\n]*%\}/g, plain: true },
  { form: 'fence', pattern: /:::+/g, plain: true },
  { form: 'marked', pattern: /==[^=\n]+==|==+/g, plain: true },
  { form: 'inserted', pattern: /\+\+[^\s+][^+\n]*\+\+/g, plain: true },
  { form: 'asciiFormula', pattern: /\b(?:[A-Z][a-z]?\d*){2,}\b/g, sentence: true, when: isAsciiFormula },
  { form: 'asciiCharge', pattern: /\b(?:[A-Z][a-z]?)\d?\+(?![\w+])/g, sentence: true, when: isAsciiIon },
  { form: 'degree', pattern: /(?<=\d ?)oC\b/g, sentence: true },
  { form: 'hyphenMinus', pattern: /(?<=^|[\s(])-\d+(?:\.\d+)?/gm, sentence: true },
  { form: 'raisedNumber', pattern: /\p{Ll}{4,}[¹²³⁴-⁹]+/gu, sentence: true },
  { form: 'dashes', pattern: /--+/g },
  { form: 'hash', pattern: /#+/g, atLineStart: true },
  { form: 'bar', pattern: /\|/g, atLineStart: true },
  { form: 'definition', pattern: /:(?=\s)/g, atLineStart: true },
  { form: 'badCitation', pattern: /(?<![^\s([])@\d+(?:[-–,] ?\d+)*/gu },
  { form: 'keyCitation', pattern: /(?<![^\s([])@(?:[A-Za-z][\w:.-]*\d|\{)[\w:.{}-]*/gu, plain: true },
  { form: 'emoji', pattern: /(?<!\S):[a-z][a-z0-9_]*:(?!\S)/g, plain: true },
  { form: 'comment', pattern: /<!--|-->/g, plain: true },
  { form: 'entity', pattern: /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/gi, plain: true },
  { form: 'html', pattern: tags, plain: true },
  { form: 'unfinishedHtml', pattern: /<(?=[a-z/?!])/gi },
];

/** Finds markup left in a text. `startsLine` tells whether an index begins a line. */
export function leftoversIn(text: string, startsLine: (index: number) => boolean): readonly Leftover[] {
  return find(text, patterns, startsLine);
}

const plainPatterns = patterns.filter(({ plain }) => plain);
const sentencePatterns = patterns.filter(({ plain, sentence }) => plain === true || sentence === true);

/** Finds markup in a text that is shown as it is: a name, or a sentence of our own. */
export const markupIn = (text: string, sentence: boolean): readonly Leftover[] =>
  find(text, sentence ? sentencePatterns : plainPatterns, () => false);

/** One mark of each sort in a row of marks is enough to say. */
const most = 20;

/** What every pattern needs at least one of: most texts have none, and are done at once. */
const trigger =
  /[[\]*`^~$\\_{<&@+¹²³⁴-⁹]|[A-Z][a-z]?\d|\doC| oC|==|--|::|:[a-z]|-\d|^\s*[#|:]|https?:|www\.|doi\.org|-->/im;

function find(text: string, among: readonly Pattern[], startsLine: (index: number) => boolean): readonly Leftover[] {
  if (!trigger.test(text)) return [];
  const out: (Leftover & { readonly end: number })[] = [];
  for (const { form, pattern, atLineStart, when } of among)
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const end = index + Math.max(1, found.length);
      if (atLineStart && !startsLine(index)) continue;
      if (when && !when(found)) continue;
      if (out.some((known) => index < known.end && known.index < end)) continue;
      out.push({ form, index, found, end });
      if (out.length >= most) break;
    }
  return out.sort((a, b) => a.index - b.index);
}
