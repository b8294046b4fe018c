import type { z } from 'zod';
import { schemaOf, siteSchema, type FrontMatter, type SiteMatter } from '../model/frontmatter.ts';
import { suggest } from '../model/suggest.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import { locate } from './locate.ts';
import type { Draft } from './parse.ts';
import type { Problem } from './problem.ts';

/** A draft whose front matter fits the schema of its kind. */
export interface Entry extends Draft {
  readonly kind: Kind;
  readonly fields: FrontMatter;
}

/** The draft of `index.md`, its front matter checked. */
export interface SiteEntry extends Draft {
  readonly kind: 'site';
  readonly fields: SiteMatter;
}

export interface Validated {
  readonly entry?: Entry | SiteEntry;
  readonly problems: readonly Problem[];
}

/** Checks a draft's front matter against the schema of its kind; every problem with its place. */
export function validate(draft: Draft): Validated {
  const schema = draft.kind === 'site' ? siteSchema : schemaOf(draft.kind);
  const result = schema.safeParse(draft.data ?? {}, { reportInput: true });
  if (result.success) return { entry: { ...draft, fields: result.data } as unknown as Entry | SiteEntry, problems: [] };
  const fields = Object.keys(schema.shape);
  return {
    problems: result.error.issues.flatMap((issue) =>
      explain(issue, fields).map(({ path, message }) => ({
        ...locate(draft, path),
        rule: 'fits-schema',
        message,
      })),
    ),
  };
}

/** A schema issue in the author's words: the field, what is wrong, what is allowed. */
function explain(
  issue: z.core.$ZodIssue,
  fields: readonly string[],
): { path: readonly PropertyKey[]; message: string }[] {
  const name = [...issue.path].reverse().find((step) => typeof step === 'string') ?? 'front matter';
  const field = `“${String(name)}”`;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = issue.path.length === 0 ? fields : [];
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        message: `unknown field “${key}”${suggest(key, allowed)}${allowed.length > 0 ? `; allowed: ${allowed.join(', ')}` : `; it is not a field of ${field}, see CONTRIBUTING.md`}`,
      }));
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const given =
        issue.input === undefined
          ? 'is missing'
          : `cannot be ${quoted(issue.input)}${suggest(String(issue.input), allowed)}`;
      return [{ path: issue.path, message: `${field} ${given}; allowed: ${allowed.join(', ')}` }];
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
        : `“${String(value)}”`;

const article = (type: string): string => (type === 'array' ? 'a list' : type === 'string' ? 'text' : `a ${type}`);
