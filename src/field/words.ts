import { z } from 'zod';
import type { Select } from './field.ts';
import { addedIn } from './added.ts';
import { suggest } from './suggest.ts';

/** The names each table of a vocabulary has, before its rows are checked: what rows may refer to. */
export interface Known {
  readonly names: (table: string) => readonly string[];
  /** Kinds with their shape, and the classes of each with their role, as far as they can be read. */
  readonly kinds: readonly {
    readonly name: string;
    readonly shape: unknown;
    readonly classes: readonly { readonly name: string; readonly role: unknown }[];
  }[];
}

/** What stands where a name should that no table has. */
export const unknown = (what: string, word: string, allowed: readonly string[], table: string): string =>
  `unknown ${what} “${word}”${suggest(word, allowed)}; ${allowed.length === 0 ? 'there is none yet' : `allowed: ${allowed.join(', ')}`}; ${addedIn(table)}`;

/** A name that must be in a table. */
export const ref = (what: string, allowed: readonly string[], table: string) =>
  z.string().superRefine((word, context) => {
    if (!allowed.includes(word)) context.addIssue({ code: 'custom', message: unknown(what, word, allowed, table) });
  });

const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item));

/**
 * Entries of kinds, of classes, or of classes with a role: `any` (every kind but cited works), a kind, a list of kinds, or a map
 * of `kinds`, `classes` and `roles`.
 */
export function select({ kinds }: Known, roles: readonly string[]) {
  const kindNames = kinds.map(({ name }) => name);
  const classNames = [...new Set(kinds.flatMap(({ classes }) => classes.map(({ name }) => name)))];
  const kind = ref('kind', ['any', ...kindNames], 'kinds');
  const shape = z.strictObject({
    kinds: list(kind).optional(),
    classes: list(ref('class', classNames, 'kinds')).optional(),
    roles: list(z.enum(roles as [string, ...string[]])).optional(),
  });
  return z
    .preprocess((value) => (typeof value === 'object' && !Array.isArray(value) ? value : { kinds: value }), shape)
    .transform((given): Select => {
      const named = new Set(given.classes ?? []);
      const wanted = kinds.map(({ name, shape: form, classes }) => ({
        name,
        // Sorted as the vocabulary sorts them, or as the list has them.
        classes: classes.filter((one) => named.has(one.name) || given.roles?.includes(String(one.role))),
        any: form !== 'works',
      }));
      const narrow = given.classes !== undefined || given.roles !== undefined;
      const allowed = given.kinds?.flatMap((word) =>
        word === 'any' ? wanted.filter(({ any }) => any).map(({ name }) => name) : [word],
      );
      const holding = wanted.filter(({ classes }) => classes.length > 0).map(({ name }) => name);
      return {
        kinds: allowed ? allowed.filter((name) => !narrow || holding.includes(name)) : holding,
        classes: [...new Set(wanted.flatMap(({ classes }) => classes.map(({ name }) => name)))],
      };
    });
}
