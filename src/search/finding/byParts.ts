import { compact } from '../normalise.ts';
import { chunks } from '../words.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Offer } from './nameHit.ts';

/** The query stands inside a name: `C3N4` in `g-C3N4`, `foam` in `nanofoam`. */
export function byPart(index: NameIndex, form: string, offer: Offer): void {
  if (form.length < 4) return;
  for (const id of index.inside(form)) {
    const name = index.names[id]!;
    offer(name.entry, 400 + (60 * form.length) / name.compact.length - Math.min(name.rank, 20), 'part', name.text);
  }
}

/** Names that stand inside a longer query: “how does rye flour open a crumb”. */
export function byMention(index: NameIndex, query: string, form: string, offer: Offer): void {
  const parts = chunks(query.replace(/\bet\s+al\b\.?/gi, ' '))
    // A composite that is no name may have one in it: Zn@Al/Na. A slash between digits is a fraction.
    .flatMap((chunk) => (index.exact.has(compact(chunk)) ? [chunk] : chunk.split(/(?<!\d)\/|\/(?!\d)/)))
    .slice(0, 30)
    .map(compact);
  const longest = Math.min(6, parts.length);
  for (let size = longest; size >= 1; size--)
    for (let start = 0; start + size <= parts.length; start++) {
      if (size === parts.length) continue;
      const part = parts.slice(start, start + size).join('');
      if (part.length < 2 || (size === 1 && /^\d+$/.test(part))) continue;
      for (const id of index.exact.get(part) ?? []) {
        const name = index.names[id]!;
        offer(name.entry, 200 + 20 * size + part.length - start - Math.min(name.rank, 10), 'mentioned', name.text);
      }
    }
  if (/\p{Lo}/u.test(form)) byUnspaced(index, form, offer);
}

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
