import { compact } from '../normalise.ts';
import { queryWords } from '../words.ts';
import type { NameIndex } from './nameIndex.ts';
import { within } from './within.ts';

/** An entry offered in place of what was not found, with the name that is near. */
export interface NearName {
  readonly entry: number;
  readonly name: string;
  /** For a formula: which of its elements the entry has, and which others. */
  readonly shares?: readonly string[];
  readonly beside?: readonly string[];
}

/** Entries to offer when a query found nothing: names spelled much like it, short names with one of its words, phases of its elements. */
export function nearestNames(index: NameIndex, query: string, most = 5): readonly NearName[] {
  const asked = query.slice(0, 60);
  const whole = compact(asked);
  const words = queryWords(asked).filter((word) => word.length > 2);
  const spelled = spelledLike(index, whole, most);
  const sharing = words
    .flatMap((word) => [...(index.words.get(word) ?? [])].map((id) => index.names[id]!))
    .sort(
      (a, b) =>
        a.length - b.length || index.records[b.entry]!.weight - index.records[a.entry]!.weight || a.entry - b.entry,
    )
    .map(({ entry, text }) => ({ entry, name: text }));
  const akin = alike(index, asked);
  const found = new Map<number, NearName>();
  for (const { entry, name } of [...spelled, ...sharing, ...akin])
    if (found.size < most && !found.has(entry))
      found.set(entry, { ...akin.find((near) => near.entry === entry), entry, name });
  return [...found.values()];
}

/** For a formula: materials that share most of its elements, those with few others first. */
function alike(index: NameIndex, query: string): readonly NearName[] {
  const [composition] = /\d|[A-Z][a-z]?[A-Z@/-]/.test(query) ? index.formulas.readings(query) : [];
  if (!composition) return [];
  const sharing = new Set([...composition.keys()].flatMap((element) => index.elements.get(element) ?? []));
  return [...sharing]
    .map((entry) => ({ entry, ...index.records[entry]! }))
    .map(({ entry, title, own }) => ({
      entry,
      name: title,
      shares: own.filter((element) => composition.has(element)),
      beside: own.filter((element) => !composition.has(element)),
    }))
    .filter(({ shares }) => shares.length >= Math.min(2, composition.size))
    .sort((a, b) => b.shares.length - a.shares.length || a.beside.length - b.beside.length || a.entry - b.entry);
}

/** Edits in a name that is still much like another: every third letter, at most three. */
const edits = { share: 0.34, most: 3 };

/**
 * Names spelled like a text, those with the fewest edits a letter first; more edits are tried only while names are wanting, and
 * more than two only of names that begin with the same letter.
 */
function spelledLike(index: NameIndex, whole: string, enough: number): readonly NearName[] {
  let found: readonly (NearName & { readonly far: number })[] = [];
  for (let slips = 1; slips <= Math.min(edits.most, whole.length / 2) && found.length < enough; slips++)
    found = within(index.sorted, whole, slips, slips > 2 ? whole[0] : '')
      .map((near) => ({ ...near, far: near.slips / Math.max(whole.length, near.word.length) }))
      .filter(({ far }) => far <= edits.share)
      .flatMap(({ word, far }) =>
        index.exact.get(word)!.map((id) => ({ entry: index.names[id]!.entry, name: index.names[id]!.text, far })),
      );
  return [...found].sort((a, b) => a.far - b.far || a.entry - b.entry).map(({ entry, name }) => ({ entry, name }));
}
