import { flatten } from '../chemistry/markup.ts';

/** Spellings of one word, so that neither side of a comparison hides behind an ocean. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(e[ds]?|ing|ations?|er|ers)\b/g, 'iz$1'],
  [/ys(e[ds]?|ing)\b/g, 'yz$1'],
  [/\baluminium\b/g, 'aluminum'],
  [/\bsulph/g, 'sulf'],
  [/([a-z]{2,})our(s|ed|ing|able|ite|al)?\b/g, '$1or$2'],
  [/\b(cent|fib|met|lit)re(s?)\b/g, '$1er$2'],
  [/elled\b/g, 'eled'],
  [/elling\b/g, 'eling'],
];

/**
 * A text as words alone, the same however it is set: without links, citations, LaTeX, signs between units and spellings of one of
 * the two kinds of English.
 */
export function plainWords(text: string): string {
  const bare = flatten(text)
    // A link is its words, whatever it points at.
    .replace(/!?\[([^\][]*)\]\([^)]*\)/g, '$1')
    .replace(/\s*\[@?\d[\d\s,–—-]*\]/g, '')
    // LaTeX is its letters.
    .replace(/\\(?:mathrm|mathit|mathbf|text|rm|ce|operatorname)\b\s*/g, '')
    .replace(/\\(?:cdot|times|,|;|:|!|quad|left|right)/g, ' ')
    .replace(/\\[a-zA-Z]+/g, ' ')
    .replace(/[$_^{}~]/g, '')
    .replace(/<[^>]*>/g, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200a-\u200d]/g, '')
    .replace(/[−–—]/g, '-')
    .replace(/µ|μ/g, 'u')
    .toLowerCase();
  // mA cm-2, mA/cm2 and mA·cm−2 are one unit, and one word; 3.0 is 3.
  const units = bare
    .replace(/([a-z])\s*(?:\/|·|⋅|\s)\s*(cm|g|kg|m|l|h|s|v)\s*-?\s*([1-3])(?!\d)/g, '$1per$2$3')
    .replace(/(?<=\d)\s*(?=%|°)/g, '')
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/(\d)\.0+\b/g, '$1');
  return spellings.reduce((words, [from, to]) => words.replace(from, to), units);
}
