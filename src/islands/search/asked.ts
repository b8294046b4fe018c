import { asIndexed, fullTextWords } from '../../search/fullText.ts';
import { withOthers, type KnownWords } from '../../search/knownWords.ts';
import { unpackPlaces, type WordPlaces } from '../../search/places.ts';
import { inOurSpelling } from '../../search/spelling.ts';
import { beginning, type StoredAsked } from '../../search/textParts.ts';
import { json, once, onceEach } from '../dom/load.ts';
import { loadText, loadWords } from './data.ts';

const places = new Map<string, WordPlaces>();

/** What a word that no page has is a word for, where its file has come. */
export const placesOfAsked = (word: string): WordPlaces | undefined => places.get(word);

const loadAsked = onceEach(async (path) => {
  const cells = (await json<StoredAsked>(path)).split(' ');
  const words = cells.filter((_, at) => at % 2 === 0);
  words.forEach((word, at) => places.set(word, unpackPlaces(cells[2 * at + 1]!)));
  return words;
});

/** What words begin with for which there is a file. */
const loadBeginnings = once(async () => new Set((await loadText()).asked.split(' ')));

/** The words of the site, with those that no page has and that begin like a word of the query which no page has; of the last word, where it begins one of the site, only once it is whole. */
export async function wordsFor(query: string, isWhole = false): Promise<KnownWords> {
  const [known, { id }, there] = await Promise.all([loadWords(), loadText(), loadBeginnings()]);
  const words = fullTextWords(query).flatMap((word) => [...new Set([...word.split('-'), word])]);
  const missing = words.filter((word, at) => {
    const own = inOurSpelling(word);
    return (
      /^\p{L}{2,}$/u.test(asIndexed(word)) &&
      !known.hasForm(own) &&
      (isWhole || at < words.length - 1 || !known.isBegun(own))
    );
  });
  const begun = new Set(missing.map((word) => beginning(asIndexed(word))).filter((begin) => there.has(begin)));
  const others = await Promise.all([...begun].map((begin) => loadAsked(`search/text/${id}/${begin}.json`)));
  // They are stored without accents and hyphens.
  return withOthers(known, [...others.flat(), ...missing.filter((word) => places.has(asIndexed(word)))]);
}
