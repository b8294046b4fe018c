import type { KnownWords } from '../knownWords.ts';

const prefix =
  /^(hetero|homo|nano|micro|meso|macro|pre|post|multi|ultra|super|inter|electro|photo|thermo|magneto|bio)-?(\p{L}{4,})$/u;

/** Words with one prefix at most: what begins so in more of them means nothing by it. */
const most = 12;

/**
 * What may stand for a word that no page has: what it says without its prefix, `interface` of `heterointerface`, and where few words
 * have the prefix, those: `heterostructure`. None where the word stands somewhere.
 */
export function standIns(known: KnownWords, word: string): readonly string[] {
  if (known.hasForm(word) || known.isBegun(word)) return [];
  const [, start, rest] = prefix.exec(word) ?? [];
  if (start === undefined || rest === undefined || !known.hasForm(rest)) return [];
  const akin = known.sorted.filter((other) => {
    const [, own, behind] = prefix.exec(other) ?? [];
    return own === start && behind !== undefined && known.hasForm(behind);
  });
  return [...new Set([...known.formsOf(rest), ...(akin.length > most ? [] : akin)])];
}
