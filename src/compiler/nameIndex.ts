import { flatten } from '../chemistry/markup.ts';
import type { Draft } from './parse.ts';

/** The id of the entry that has a name, written in whatever case, with or without subscripts; undefined when none or several have it. */
export type Namesake = (text: string) => string | undefined;

/** Finds entries by their titles, aliases, printed names and formulas. */
export function nameIndex(drafts: readonly Draft[]): Namesake {
  const byName = new Map<string, string | undefined>();
  for (const { slug, kind, data } of drafts) {
    if (kind === 'site' || typeof data !== 'object' || data === null) continue;
    const { title, aliases, formula, 'names-as-printed': printed } = data as Readonly<Record<string, unknown>>;
    const names = [title, formula, aliases, printed].flat().filter((name) => typeof name === 'string');
    for (const name of new Set(names.map(plainName))) {
      const other = byName.has(name) && byName.get(name) !== slug;
      byName.set(name, other ? undefined : slug);
    }
  }
  return (text) => byName.get(plainName(text));
}

/** A name as it is compared: `Na–Bi alloy`, `na-bi alloy` and `Na-Bi-Alloy` are one. */
export const plainName = (name: string): string =>
  flatten(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s\u2010-\u2015\u2212_-]+/gu, '-');
