import type { z } from 'zod';
import { addedIn } from './added.ts';
import { listed, quote } from '../source/bounds.ts';
import { suggest } from './suggest.ts';

/** A schema issue in the author's words: the field, what is wrong, what is allowed. `fields` are those of the top level. */
export function explain(
  issue: z.core.$ZodIssue,
  fields: readonly string[],
  whole = 'front matter',
): { path: readonly PropertyKey[]; message: string }[] {
  const name = [...issue.path].reverse().find((step) => typeof step === 'string') ?? whole;
  const field = `“${String(name)}”`;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = issue.path.length === 0 ? fields : [];
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: `unknown field ${quote(key)}${suggest(key, allowed)}${allowed.length > 0 ? `; allowed: ${listed(allowed)}` : `; it is not a field of ${field}, see CONTRIBUTING.md`}`,
      }));
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const given =
        issue.input === undefined
          ? 'is missing'
          : `cannot be ${quoted(issue.input)}${suggest(String(issue.input), allowed)}`;
      const added = 'table' in issue ? `; ${addedIn(String(issue.table))}` : '';
      return [{ path: issue.path, message: `${field} ${given}; allowed: ${listed(allowed)}${added}` }];
    }
    case 'invalid_union':
      return [{ path: issue.path, message: `${field} cannot be ${quoted(issue.input)}; write text or a number` }];
    case 'invalid_type':
      return [
        {
          path: issue.path,
          message:
            issue.input === undefined
              ? `${field} is missing`
              : `${field} must be ${article(issue.expected)}${issue.expected === 'string' ? '; quote it' : ''}`,
        },
      ];
    case 'custom':
      return [{ path: issue.path, message: issue.message }];
    default:
      return [{ path: issue.path, message: `${field} ${issue.message}` }];
  }
}

/** A wrong value as the author wrote it, or what sort of thing it is. */
const quoted = (value: unknown): string =>
  Array.isArray(value)
    ? 'a list'
    : value === null
      ? 'empty'
      : typeof value === 'object'
        ? 'a map'
        : quote(String(value));

const article = (type: string): string => (type === 'array' ? 'a list' : type === 'string' ? 'text' : `a ${type}`);
