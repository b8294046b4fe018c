import { kindOfShape } from '../../field/select.ts';
import { commonWords, weakWords } from '../fullText.ts';
import { compact } from '../normalise.ts';
import { wordStem } from '../wordStem.ts';
import { chunks, queryWords, singular } from '../words.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Offer } from './nameHit.ts';
import { relatives } from './relatives.ts';

/** The query stands inside a name: `C3N4` in `g-C3N4`, `foam` in `nanofoam`. */
export function byPart(index: NameIndex, form: string, offer: Offer): void {
  if (form.length < 4) return;
  for (const id of index.inside(form)) {
    const name = index.names[id]!;
    if (!isWithinWords(name.text, form)) continue;
    offer(name.entry, 400 + (60 * form.length) / name.compact.length - Math.min(name.rank, 20), 'part', name.text);
  }
}

/** Whether a text stands within a word of a name, or begins where one does: `rona` is no part of “iron atoms”. */
function isWithinWords(name: string, form: string): boolean {
  const words = chunks(name).flatMap((chunk) => chunk.split(/[-@/.&]+/u).map(compact));
  return words.some((word, at) => word.includes(form) || words.slice(at).join('').startsWith(form));
}

/** What a name that stands in a longer one counts less: “rye” of “rye flour”. */
const withinAnother = 60;

/**
 * Names that stand inside a longer query: “how does rye flour open a crumb”; the last word in one number or the other. Gives the query
 * with the title of what it calls by another name.
 */
export function byMention(index: NameIndex, query: string, form: string, offer: Offer): string {
  const parts = chunks(query.replace(/\bet\s+al\b\.?/gi, ' '))
    // A composite that is no name may have one in it: Zn@Al/Na. A slash between digits is a fraction. What stands around the joint of a composite is asked for too.
    .flatMap((chunk) => (index.exact.has(compact(chunk)) ? [chunk] : chunk.split(/(?<!\d)\/|\/(?!\d)/)))
    .flatMap((part) => (index.exact.has(compact(part)) ? [part] : part.split('@')))
    .slice(0, 30);
  const forms = parts.map(compact);
  const others = parts.map((part) => otherNumber(part).map(compact));
  const longest = Math.min(6, parts.length);
  const taken = new Set<number>();
  let retold: readonly string[] = parts;
  for (let size = longest; size >= 1; size--)
    for (let start = 0; start + size <= parts.length; start++) {
      if (size === parts.length) continue;
      const end = start + size;
      const part = forms.slice(start, end).join('');
      if (part.length < 2 || (size === 1 && /^\d+$/.test(part))) continue;
      const begin = forms.slice(start, end - 1).join('');
      const found = [part, ...others[end - 1]!.map((last) => begin + last)].find((text) => index.exact.has(text));
      if (found === undefined) continue;
      const less = taken.has(start) && taken.has(end - 1) ? withinAnother : 0;
      for (const id of index.exact.get(found)!) {
        const name = index.names[id]!;
        offer(
          name.entry,
          200 + 20 * size + part.length - start - Math.min(name.rank, 10) - less,
          'mentioned',
          name.text,
        );
      }
      const [first] = index.exact.get(found)!;
      if (less === 0 && index.names[first!]!.rank > 0) retold = retold.with(start, titleOf(index, first!));
      for (let at = start; at < end; at++) {
        if (at > start && less === 0 && index.names[first!]!.rank > 0) retold = retold.with(at, '');
        taken.add(at);
      }
    }
  if (/\p{Lo}/u.test(form)) byUnspaced(index, form, offer);
  return retold.join(' ');
}

const titleOf = ({ names, records }: NameIndex, id: number): string => records[names[id]!.entry]!.title;

/** A word in the other number, `foams` for `foam`, or an instrument for what is done with it: `microscope` for `microscopy`. */
const otherNumber = (word: string): readonly string[] => {
  if (!/^\p{L}{4,}$/u.test(word)) return [];
  const one = singular(word);
  return [...(one === word ? [`${word}s`] : [one]), ...relatives(word)];
};

/** Writing without spaces: every name that stands in the query, and every name that the query stands in. */
function byUnspaced(index: NameIndex, form: string, offer: Offer): void {
  for (let start = 0; start < form.length; start++)
    for (let end = Math.min(form.length, start + index.longestUnspaced); end > start + 1; end--) {
      if (end - start === form.length) continue;
      for (const id of index.unspaced.get(form.slice(start, end)) ?? []) {
        const name = index.names[id]!;
        offer(name.entry, 300 + 10 * name.compact.length, 'mentioned', name.text);
      }
    }
  for (const id of index.inside(form)) {
    const name = index.names[id]!;
    if (name.compact !== form) offer(name.entry, 350 + form.length, 'part', name.text);
  }
}

/** Of a word that stands in the names of more entries none is meant by it alone. */
const rare = 2;

/**
 * Entries of a name with a word that hardly another has: works by an author, whatever else is said of them; others, as by the “expansion”
 * of “volume expansion”, only where names have nearly every other word too.
 */
export function byRareWord(index: NameIndex, words: readonly string[], offer: Offer): void {
  const works = kindOfShape(index.field, 'works');
  const unknown = words.filter((word) => word.length > 3 && !commonWords.has(word) && !index.words.has(word)).length;
  const areKnown = 4 * unknown <= words.length;
  for (const word of words) {
    if (!/^\p{L}{4,}$/u.test(word) || weakWords.has(wordStem(word))) continue;
    const ids = (index.words.get(word) ?? []).filter(
      (id) => areKnown || index.records[index.names[id]!.entry]!.kind === works,
    );
    const entries = new Set(ids.map((id) => index.names[id]!.entry));
    if (entries.size > rare) continue;
    for (const id of ids) {
      const name = index.names[id]!;
      offer(name.entry, 215 + word.length - 5 * entries.size - Math.min(name.rank, 10), 'mentioned', name.text);
    }
  }
}

/** Of a word that stands in more names than these none is looked for by it. */
const many = 100;

/** Entries of a name whose words all stand in the query, though apart: “steam that opens the rye crumb” has those of “rye steam”. */
export function byContained(index: NameIndex, words: readonly string[], offer: Offer): void {
  const asked = new Set(words);
  const tried = new Set<number>();
  for (const ids of words.map((word) => index.words.get(word) ?? []))
    if (ids.length <= many)
      for (const id of ids) {
        const name = index.names[id]!;
        if (tried.has(id) || name.length < 2 || name.length >= words.length) continue;
        tried.add(id);
        if (queryWords(name.text).every((word) => asked.has(word)))
          offer(
            name.entry,
            185 + 20 * name.length + name.compact.length / 2 - Math.min(name.rank, 10),
            'mentioned',
            name.text,
          );
      }
}
