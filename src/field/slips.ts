import type { z } from 'zod';
import { nearest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** A field that is missing because its name was misspelt needs no complaint of its own, at whatever depth. */
export function withoutSlips(issues: readonly Issue[], fields: readonly string[]): readonly Issue[] {
  const slips = issues.flatMap(unknownKeys);
  if (slips.length === 0) return issues;
  const missing = issues.filter(isMissing).map((issue) => ({ issue, at: fieldOf(issue) }));
  const meant = new Set(
    slips.flatMap(({ parent, key }) => {
      const here = missing.filter(({ at }) => at?.parent === parent);
      const names = here.flatMap(({ at }) => at?.name ?? []);
      const near = nearest(key, parent === '[]' ? [...new Set([...fields, ...names])] : names);
      return here.flatMap(({ issue, at }) => (at?.name === near ? [issue] : []));
    }),
  );
  return issues.filter((issue) => !meant.has(issue));
}

/** Keys that no schema knows, each with the path of the map they stand in. */
function unknownKeys(issue: Issue): readonly { readonly parent: string; readonly key: string }[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ parent: JSON.stringify(issue.path), key }));
  const key = issue.path.at(-1);
  return issue.code === 'custom' && issue.message.startsWith('unknown ') && typeof key === 'string'
    ? [{ parent: JSON.stringify(issue.path.slice(0, -1)), key }]
    : [];
}

const isMissing = (issue: Issue): boolean =>
  (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined;

/** The field that an issue is about; of a list that may be a single word it is the list. */
function fieldOf({ path }: Issue): { readonly parent: string; readonly name: string } | undefined {
  const at = path.findLastIndex((step) => typeof step === 'string');
  return at === -1 ? undefined : { parent: JSON.stringify(path.slice(0, at)), name: String(path[at]) };
}
