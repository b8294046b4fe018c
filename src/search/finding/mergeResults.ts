import { queryWords } from '../words.ts';
import type { NameHit } from './nameHit.ts';

/** An entry found by name, in the text, or both; or another page found in the text. */
export interface Merged<Text> {
  readonly entry?: number;
  readonly name?: NameHit;
  readonly text?: Text;
}

/** What is needed of a page found in the text: an entry or none, and whether the words stand far apart on it. */
interface InText {
  readonly entry?: number;
  /** Of a page that is no entry. */
  readonly path?: string;
  readonly scattered: boolean;
  /** Whether all the words stand side by side on it, or nearly. */
  readonly tight: boolean;
  /** Words that do not stand with the others on it. */
  readonly without: readonly string[];
}

/** Pages that are lifted before what is called by a part of the words, at most: what is named stays in sight. */
const mostLifted = 2;

/** What a place in the order by single words counts beside the same place in the order by name and passage. */
const bySingleWords = 0.8;

/**
 * Results by name and passage (`byTiers`) and those that are likely by their single words, in one order: an entry called by all that is
 * asked for stays first; below, each result counts by its place in either order, the first twice the second (reciprocal ranks),
 * so that what both have leads. `words`: how many are asked for.
 */
export function mergeResults<Text extends InText>(
  names: readonly NameHit[],
  texts: readonly Text[],
  words: number,
  likely: readonly Text[] = [],
): readonly Merged<Text>[] {
  const inTiers = byTiers(names, texts, words);
  // Single words of a question are no answer to it where nothing says or is called by more of it.
  if (inTiers.length === 0) return [];
  const isCalled = ({ name }: Merged<Text>): boolean => name !== undefined && name.reason !== 'mentioned';
  const isLead = ({ name }: Merged<Text>, place: number): boolean =>
    place === 0 && name !== undefined && queryWords(name.name).length > 1;
  const first = inTiers.findIndex((result, place) => !isCalled(result) && !isLead(result, place));
  const called = first < 0 ? inTiers : inTiers.slice(0, first);
  const others = inTiers.slice(called.length);
  const named = new Map(names.map((name) => [name.entry, name]));
  const worth = new Map<Merged<Text>, number>(others.map((result, place) => [result, 1 / (1 + place)]));
  likely.forEach((text, place) => {
    const isSame = (result: Merged<Text>): boolean =>
      text.entry === undefined ? result.text?.path === text.path : result.entry === text.entry;
    if (called.some(isSame)) return;
    const name = text.entry === undefined ? undefined : named.get(text.entry);
    const known = others.find(isSame) ?? {
      text,
      ...(text.entry === undefined ? {} : { entry: text.entry }),
      ...(name ? { name } : {}),
    };
    worth.set(known, (worth.get(known) ?? 0) + bySingleWords / (1 + place));
  });
  // Stable: equals keep their order.
  return [...called, ...[...worth].sort(([, one], [, other]) => other - one).map(([result]) => result)];
}

/**
 * Results by name first, then those only in the text. Behind passages that have all the words together stands what is called by few
 * of them: who asks how steam opens a rye crumb does not ask for all that steam is. Before what is called by a part of the words, be
 * it most of them, stand pages that have all of them side by side.
 */
function byTiers<Text extends InText>(
  names: readonly NameHit[],
  texts: readonly Text[],
  words: number,
): readonly Merged<Text>[] {
  const inText = new Map(texts.map((text) => [text.entry, text]));
  const named = new Set(names.map(({ entry }) => entry));
  const byName = names.map((name): Merged<Text> => {
    const text = inText.get(name.entry);
    return { entry: name.entry, name, ...(text ? { text } : {}) };
  });
  const isAside = ({ name, text }: Merged<Text>): boolean =>
    name?.reason === 'mentioned' &&
    2 * queryWords(name.name).length < words &&
    (text === undefined || text.scattered || text.without.length > 0);
  const others = texts
    .filter(({ entry }) => entry === undefined || !named.has(entry))
    .map((text): Merged<Text> => ({ text, ...(text.entry === undefined ? {} : { entry: text.entry }) }));
  const isPart = ({ name, text }: Merged<Text>): boolean => name?.reason === 'mentioned' && text?.tight !== true;
  // The best name of several words that stands in the query whole is no aside: others have only a word of theirs in it.
  const [best] = byName;
  const isLead = (result: Merged<Text>): boolean => result === best && queryWords(result.name!.name).length > 1;
  const own = byName.filter((result) => !isAside(result) || isLead(result));
  const asides = byName.filter((result) => !own.includes(result));
  const together = others.filter(({ text }) => text?.scattered === false && text.without.length === 0);
  const most = others.filter(({ text }) => text !== undefined && text.without.length > 0);
  const lifted = new Set(together.filter(({ text }) => text?.tight === true).slice(0, mostLifted));
  return [
    ...own.filter((result) => !isPart(result)),
    ...lifted,
    ...own.filter(isPart),
    ...together.filter((result) => !lifted.has(result)),
    ...asides.slice(0, 1),
    ...most,
    ...asides.slice(1),
    ...others.filter(({ text }) => text?.scattered === true),
  ];
}
