import { readings } from '../composition.ts';
import { compact } from '../normalise.ts';
import { queryWords } from '../words.ts';
import type { NameIndex } from './nameIndex.ts';
import { distance } from './nearWords.ts';

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
  const spelled = index.names
    .map(({ entry, text, compact: form }) => ({ entry, name: text, far: howFar(whole, form) }))
    .filter(({ far }) => far <= 0.34)
    .sort((a, b) => a.far - b.far || a.entry - b.entry);
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
  const [composition] = /\d|[A-Z][a-z]?[A-Z@/-]/.test(query) ? readings(query) : [];
  if (!composition) return [];
  return index.records
    .map(({ own, title }, entry) => ({
      entry,
      name: title,
      shares: own.filter((element) => composition.has(element)),
      beside: own.filter((element) => !composition.has(element)),
    }))
    .filter(({ shares }) => shares.length >= Math.min(2, composition.size))
    .sort((a, b) => b.shares.length - a.shares.length || a.beside.length - b.beside.length || a.entry - b.entry);
}

/** Edits per letter: 0 for the same word, 1 for nothing in common. */
function howFar(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  const most = Math.floor(longest / 2);
  if (longest < 3 || Math.abs(a.length - b.length) > most) return 1;
  return distance(a, b, most) / longest;
}
