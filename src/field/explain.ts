import type { z } from 'zod';
import { addedIn } from './added.ts';
import { listed, quote } from '../source/bounds.ts';
import { isRestOfText, restOfText } from './restOfText.ts';
import { suggest } from './suggest.ts';

/**
 * A schema issue in the author's words: the field, what is wrong, what is allowed. `fields` are those of the top level, `fieldsOf`
 * tells those of the map at a path.
 */
export function explain(
  issue: z.core.$ZodIssue,
  fields: readonly string[],
  whole = 'front matter',
  fieldsOf: (path: readonly PropertyKey[]) => readonly string[] = () => [],
): { path: readonly PropertyKey[]; message: string }[] {
  const name = [...issue.path].reverse().find((step) => typeof step === 'string') ?? whole;
  const field = `“${String(name)}”`;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed =
        issue.path.length === 0
          ? fields
          : (/^fields: (.*)$/.exec(issue.message)?.[1]?.split(', ') ?? fieldsOf(issue.path));
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: isRestOfText(issue.input, key)
          ? restOfText(key)
          : `unknown field ${quote(key)}${suggest(key, allowed)}${allowed.length > 0 ? `; allowed: ${listed(allowed)}` : `; it is not a field of ${field}`}`,
      }));
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const given =
        issue.input === undefined
          ? 'is missing'
          : `cannot be ${quoted(issue.input)}${typeof issue.input === 'string' ? suggest(issue.input, allowed) : ''}`;
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
              : issue.expected === 'object'
                ? `${typeof issue.path.at(-1) === 'number' ? 'an item of ' : ''}${field} ${must(issue.expected, issue.input)}${withFields(fieldsOf(issue.path))}`
                : `${field} ${must(issue.expected, issue.input)}`,
        },
      ];
    case 'custom':
      return [{ path: issue.path, message: issue.message }];
    case 'too_small':
      return [{ path: issue.path, message: `${field} ${limit(issue, `at least ${issue.minimum}`)}` }];
    case 'too_big':
      return [{ path: issue.path, message: `${field} ${limit(issue, `at most ${issue.maximum}`)}` }];
    case 'invalid_format':
      return [{ path: issue.path, message: `${field}: ${quoted(issue.input)} ${issue.message}` }];
    default:
      return [{ path: issue.path, message: `${field} ${issue.message}` }];
  }
}

/** A wrong value as the author wrote it, or what sort of thing it is. */
function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'empty';
  if (typeof value === 'object') return 'a map';
  return quote(typeof value === 'string' ? value : JSON.stringify(value));
}

/** What a value of another sort must be, and how it is written. */
function must(expected: string, input: unknown): string {
  const empty = input === null ? 'is empty; it ' : '';
  switch (expected) {
    case 'string':
      return `${empty}must be text${typeof input === 'object' ? '' : '; quote it'}`;
    case 'array':
      return `${empty}must be a list; write [one, another], or an item a line after “- ”`;
    case 'int':
    case 'number':
      return typeof input === 'string' && /^\d+\s*[-–]\s*\d+$/.test(input)
        ? `must be numbers, each by itself, such as [29, 30, 31]; ${quote(input)} is a range`
        : `${empty}must be a ${expected === 'int' ? 'whole ' : ''}number${typeof input === 'string' && !/^\d+$/.test(input) ? `; ${quote(input)} is none` : ', without quotation marks'}`;
    default:
      return `${empty}must be a map of “key: value”`;
  }
}

/** The fields of a map that something else stands for. */
const withFields = (fields: readonly string[]): string => (fields.length > 0 ? `, with: ${listed(fields)}` : '');

/** A number out of its range, or a list that is too short or long; a message of the schema’s own says it better. */
function limit({ origin, message }: { readonly origin: string; readonly message: string }, bound: string): string {
  if (!/^Too (?:small|big)/.test(message)) return message;
  return origin === 'array' ? `must have ${bound} item${bound.endsWith(' 1') ? '' : 's'}` : `must be ${bound}`;
}
