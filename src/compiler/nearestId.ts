import type { Kind } from '../field/field.ts';
import { suggest } from '../field/suggest.ts';
import { quote } from '../source/bounds.ts';
import { nameIndex, type Namesake } from './nameIndex.ts';
import type { Entry } from './validate.ts';

/** What was meant by an id that is not there: the entry of that name, or the nearest id, of the kinds that may stand there first. */
export type NearestId = (slug: string, kinds?: readonly Kind[]) => string;

/** Looks for what was meant among entries; a list of ids is made once for each set of kinds. */
export function nearestId(entries: readonly Entry[]): NearestId {
  let namesake: Namesake | undefined;
  const lists = new Map<string, readonly string[]>();
  const slugsOf = (kinds: readonly Kind[]): readonly string[] => {
    const key = kinds.join(' ');
    const known = lists.get(key);
    if (known) return known;
    const fitting = entries.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
    const slugs = fitting.map(({ slug }) => slug).sort();
    lists.set(key, slugs);
    return slugs;
  };
  return (slug, kinds = []) => {
    const named = (namesake ??= nameIndex(entries))(slug);
    if (named !== undefined) return ` (${quote(slug)} is a name of ${named}: write that id)`;
    return suggest(slug, slugsOf(kinds)) || suggest(slug, slugsOf([]));
  };
}
