import type { z } from 'zod';
import { nearest } from './suggest.ts';

/** A field that is missing because its name was misspelt needs no complaint of its own. */
export function withoutSlips(
  issues: readonly z.core.$ZodIssue[],
  fields: readonly string[],
): readonly z.core.$ZodIssue[] {
  const meant = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0
      ? issue.keys.flatMap((key) => nearest(key, fields) ?? [])
      : [],
  );
  return issues.filter(
    ({ path, input }) => path.length !== 1 || input !== undefined || !meant.includes(String(path[0])),
  );
}
