import { compositionKey, elementsOf, readings, type Composition } from '../composition.ts';
import { alloying } from '../elements.ts';
import { compact, plain } from '../normalise.ts';
import { chunks, queryWords } from '../words.ts';
import { startingWith, systemKey, type NameIndex } from './nameIndex.ts';
import { nearWords } from './nearWords.ts';

/** Why an entry was found; shown beside it. */
export type Reason = 'name' | 'formula' | 'words' | 'part' | 'same elements' | 'family' | 'mentioned' | 'spelling';

/** An entry that answers a query, by number in the index, with the name that matched. */
export interface NameHit {
  readonly entry: number;
  readonly score: number;
  readonly reason: Reason;
  readonly name: string;
}

/** Longest query that is read; the rest is ignored. */
export const longestQuery = 200;

/** Entries whose names answer the query, best first. Never throws, whatever is typed. */
export function findNames(index: NameIndex, typed: string): readonly NameHit[] {
  const query = withoutLabel(typed.slice(0, longestQuery));
  const best = new Map<number, NameHit>();
  const offer = (entry: number, score: number, reason: Reason, name: string): void => {
    const total = score + index.records[entry]!.weight / 100;
    if (total > (best.get(entry)?.score ?? 0)) best.set(entry, { entry, score: total, reason, name });
  };
  const form = compact(query);
  if (form === '') return [];
  exactly(index, query, form, offer);
  byComposition(index, query, offer);
  const words = queryWords(query);
  byWords(index, words, 600, 'words', offer);
  if (best.size === 0) byScatteredWords(index, words, offer);
  if (best.size === 0) inside(index, form, offer);
  mentioned(index, query, form, offer);
  if (best.size === 0) bySpelling(index, words, offer);
  return [...best.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
}

/** `ref. 72`, `no 72`, `section 3.1` and `figure 2` as they are stored: `[72]`, `§3.1`, `Fig. 2`. */
const withoutLabel = (query: string): string =>
  query
    .replace(/^\s*(?:refs?\.?|references?|citation|no\.?|#|@)\s*\[?@?(\d{1,3})\]?\s*$/i, '[$1]')
    .replace(/^\s*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s*)(?=10\.)/i, '')
    .replace(/^\s*(?:sections?|sec\.?)\s*(?=\d)/i, '§')
    .replace(/^\s*figures?\s*(?=\d)/i, 'Fig. ')
    .replace(/^\s*(Fig\. ?\d+|fig\.? ?\d+)\s*\(?[a-l]\)?\s*$/i, '$1')
    .replace(/^\s*(§\s*[\d.]+|abstract)\s*¶.*$/i, '$1');

type Offer = (entry: number, score: number, reason: Reason, name: string) => void;

/** The whole query is a name, or begins one. Titles before printed names before aliases; in abbreviations the right case before another. */
function exactly(index: NameIndex, query: string, form: string, offer: Offer): void {
  const typed = plain(query);
  for (const id of index.exact.get(form) ?? []) {
    const name = index.names[id]!;
    offer(name.entry, 1000 - Math.min(name.rank, 40) + (form.length <= 4 && plain(name.text) === typed ? 45 : 0), 'name', name.text);
  }
  if (form.length < 2) return;
  for (const longer of startingWith(index.sorted, form))
    for (const id of index.exact.get(longer)!) {
      const name = index.names[id]!;
      if (name.compact !== form)
        offer(name.entry, 700 + 100 * (form.length / longer.length) - Math.min(name.rank, 20), 'words', name.text);
    }
}

/** The query is a formula: the same atoms in any order, then the same elements, then whatever carries those elements. */
function byComposition(index: NameIndex, query: string, offer: Offer): void {
  const title = (entry: number): string => index.records[entry]!.title;
  for (const composition of readings(query).filter((reading) => worthwhile(query, reading))) {
    for (const entry of index.compositions.get(compositionKey(composition)) ?? [])
      offer(entry, 940, 'formula', title(entry));
    if (composition.size < 2) continue;
    for (const entry of index.systems.get(systemKey(composition)) ?? [])
      offer(entry, 660, 'same elements', title(entry));
    const asked = elementsOf(composition);
    if (asked.length > 3 || !asked.every((element) => alloying.has(element))) continue;
    index.records.forEach(({ own, carried }, entry) => {
      if (!asked.every((element) => own.includes(element) || carried.includes(element))) return;
      const kept = asked.filter((element) => own.includes(element)).length;
      if (kept > 0) offer(entry, 560 + 20 * kept - own.length - carried.length, 'family', title(entry));
    });
  }
}

/** “in”, “as” or “cosine” are spelled like formulas; only texts with a digit, a joint or capitals inside are taken for one. */
const worthwhile = (query: string, reading: Composition): boolean =>
  /\d|-/.test(plain(query)) || (reading.size >= 1 && /^([A-Z][a-z]?)+$/.test(plain(query)));

/** All words in one name, whole or begun; the more of the name is asked for, the better. */
function byWords(index: NameIndex, words: readonly string[], base: number, reason: Reason, offer: Offer): void {
  const found = words.map((word) => namesWith(index, word));
  if (found.length === 0 || found.some((names) => names.size === 0)) return;
  const [fewest, ...others] = found.sort((a, b) => a.size - b.size);
  for (const [id, how] of fewest!) {
    if (!others.every((names) => names.has(id))) continue;
    const whole = (how + others.reduce((sum, names) => sum + names.get(id)!, 0)) / words.length;
    const name = index.names[id]!;
    offer(
      name.entry,
      base + 60 * whole * Math.min(1, words.length / name.length) + 20 * whole - Math.min(name.rank, 20),
      reason,
      name.text,
    );
  }
}

/** Names with a word (1) or with one that begins like it (0.5). */
function namesWith(index: NameIndex, word: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (word.length > 1)
    for (const longer of startingWith(index.vocabulary, word, 200))
      for (const id of index.words.get(longer)!) found.set(id, 0.5);
  for (const id of index.words.get(word) ?? []) found.set(id, 1);
  return found;
}

/** All words among the names of one entry, though not in one name. */
function byScatteredWords(index: NameIndex, words: readonly string[], offer: Offer): void {
  if (words.length < 2) return;
  const entries = words.map((word) => new Set([...namesWith(index, word).keys()].map((id) => index.names[id]!.entry)));
  const [first, ...rest] = entries.sort((a, b) => a.size - b.size);
  for (const entry of first!)
    if (rest.every((set) => set.has(entry))) offer(entry, 500, 'words', index.records[entry]!.title);
}

/** The query stands inside a name: `C3N4` in `g-C3N4`, `foam` in `nanofoam`. */
function inside(index: NameIndex, form: string, offer: Offer): void {
  if (form.length < 4) return;
  for (const name of index.names)
    if (name.compact.includes(form))
      offer(name.entry, 400 + (60 * form.length) / name.compact.length - Math.min(name.rank, 20), 'part', name.text);
}

/** Names that stand inside a longer query: “how does sodium formate stop dendrites”. */
function mentioned(index: NameIndex, query: string, form: string, offer: Offer): void {
  const parts = chunks(query.replace(/\bet\s+al\b\.?/gi, ' ')).slice(0, 30);
  const longest = Math.min(6, parts.length);
  for (let size = longest; size >= 1; size--)
    for (let start = 0; start + size <= parts.length; start++) {
      if (size === parts.length) continue;
      const part = compact(parts.slice(start, start + size).join(' '));
      if (part.length < 2 || (size === 1 && /^\d+$/.test(part))) continue;
      for (const id of index.exact.get(part) ?? []) {
        const name = index.names[id]!;
        offer(name.entry, 200 + 20 * size + part.length - start - Math.min(name.rank, 10), 'mentioned', name.text);
      }
    }
  for (const id of index.unspaced) {
    const name = index.names[id]!;
    if (name.compact.length > 1 && name.compact !== form && form.includes(name.compact))
      offer(name.entry, 300 + 10 * name.compact.length, 'mentioned', name.text);
    else if (name.compact !== form && name.compact.includes(form))
      offer(name.entry, 350 + form.length, 'part', name.text);
  }
}

/** Words that are not in the vocabulary are replaced by near ones, at most two slips a word. */
function bySpelling(index: NameIndex, words: readonly string[], offer: Offer): void {
  let choices: readonly (readonly string[])[] = [[]];
  for (const word of words.slice(0, 6)) {
    const known = startingWith(index.vocabulary, word, 1).length > 0;
    const options = known ? [word] : nearWords(word, index.vocabulary).map((near) => near.word);
    choices = choices.flatMap((chosen) => options.slice(0, 4).map((option) => [...chosen, option])).slice(0, 32);
  }
  choices.forEach((chosen, place) => byWords(index, chosen, 100 - place, 'spelling', offer));
}
