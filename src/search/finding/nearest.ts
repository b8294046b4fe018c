import { compact } from '../normalise.ts';
import { queryWords } from '../words.ts';
import type { NameIndex } from './nameIndex.ts';
import { distance } from './nearWords.ts';

/** Entries with the names nearest to a query that found nothing, at most `most`; only names that share most of their letters. */
export function nearestNames(
  index: NameIndex,
  query: string,
  most = 5,
): readonly { readonly entry: number; readonly name: string }[] {
  const asked = [compact(query.slice(0, 60)), ...queryWords(query.slice(0, 60))]
    .filter((word) => word.length > 2)
    .slice(0, 6);
  const ranked = index.names
    .map((name) => ({ name, far: Math.min(...asked.map((word) => howFar(word, name.compact))) }))
    .filter(({ far }) => far <= 0.5)
    .sort((a, b) => a.far - b.far || a.name.entry - b.name.entry);
  const found = new Map<number, string>();
  for (const { name } of ranked) if (found.size < most && !found.has(name.entry)) found.set(name.entry, name.text);
  return [...found].map(([entry, name]) => ({ entry, name }));
}

/** Edits per letter, 0 for the same word and 1 for nothing in common. */
function howFar(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  const most = Math.floor(longest / 2);
  if (Math.abs(a.length - b.length) > most) return 1;
  return distance(a, b, most) / longest;
}
