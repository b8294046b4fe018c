import { normalise } from './normalise.ts';

const small = new Set([
  ...[
    'a',
    'an',
    'the',
    'of',
    'for',
    'with',
    'to',
    'and',
    'or',
    'from',
    'at',
    'by',
    'is',
    'are',
    'was',
    'what',
    'which',
    'how',
    'why',
  ],
  ...['does', 'do', 'et', 'al', 'al.', 'about', 'this', 'that', 'be', 'its', 'as'],
]);

/** The chunks of a text between spaces and brackets, in normal form: `Bi-CNs@Cu (foil)` → `bi-cns@cu`, `foil`. */
export function chunks(text: string): readonly string[] {
  return normalise(text)
    .split(/[\s,;:()[\]"'!?=<>≥≤|→]+/u)
    .map((chunk) => chunk.replace(/^[.\-/@&]+|[.\-/@&]+$/gu, ''))
    .filter((chunk) => chunk !== '');
}

/** A word without its plural: `crusts` → `crust`, `bakeries` → `bakery`. */
export function singular(word: string): string {
  if (word.length <= 3 || !/^\p{L}+$/u.test(word)) return word;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  return /(?<![aiosu])s$/.test(word) ? word.slice(0, -1) : word;
}

/** The words of a name: compounds whole (without their joints) and in parts, without plurals. */
export function nameWords(text: string): readonly string[] {
  const found = chunks(text).flatMap((chunk) => {
    const parts = chunk.split(/[-@/.&]+/u).filter((part) => part !== '');
    return parts.length > 1 ? [parts.join(''), ...parts] : [chunk];
  });
  return [...new Set(found.map(singular))];
}

/** The words a query asks for, without plurals and without small words, unless it has no others. */
export function queryWords(text: string): readonly string[] {
  const all = chunks(text);
  // “Al” is aluminium unless it follows “et”.
  const asked = all.filter((chunk, index) => !small.has(chunk) || (chunk === 'al' && all[index - 1] !== 'et'));
  return [...new Set((asked.length > 0 ? asked : all).map((chunk) => singular(chunk.replace(/[-@/.&]+/gu, ''))))];
}
