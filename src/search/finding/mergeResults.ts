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
  readonly scattered: boolean;
  /** Whether all the words stand side by side on it, or nearly. */
  readonly tight: boolean;
  /** Words that do not stand with the others on it. */
  readonly without: readonly string[];
}

/** Pages that are lifted before what is called by a part of the words, at most: what is named stays in sight. */
const mostLifted = 2;

/**
 * Results by name first, then those only in the text. Behind passages that have all the words together stands what is called by few
 * of them: who asks how steam opens a rye crumb does not ask for all that steam is. Before what is called by a part of the words, be
 * it most of them, stand pages that have all of them side by side. `words`: how many are asked for.
 */
export function mergeResults<Text extends InText>(
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
