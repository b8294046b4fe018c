import type { z } from 'zod';
import { explain } from '../field/explain.ts';
import { fieldsAt } from '../field/fieldsAt.ts';
import { find } from '../field/term.ts';
import { withoutSlips } from '../field/slips.ts';
import type { Field, Kind } from '../field/field.ts';
import { unknownVersion } from '../model/version.ts';
import { schemaOf, siteSchema, type FrontMatter, type SiteMatter } from '../model/frontmatter.ts';
import { locate } from './locate.ts';
import type { Namesake } from './nameIndex.ts';
import { itemLists } from './expand.ts';
import type { Origins } from './origin.ts';
import { soundParts } from './outcomeParts.ts';
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

/** What of a draft can be linked: all of it, or (beside problems) what is left without the items that are wrong. */
export interface Validated {
  readonly entry?: Entry | SiteEntry;
  readonly problems: readonly Problem[];
}

/** Checks a draft's front matter against the schema of its kind; every problem with its place. */
export function validate(draft: Draft, field: Field, namesake: Namesake = () => undefined): Validated {
  const schema: z.ZodObject = draft.kind === 'site' ? siteSchema : schemaOf(field, draft.kind);
  const data = draft.data ?? {};
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { entry: entryOf(draft, result.data), problems: [] };
  const fields = Object.keys(schema.shape);
  const problems = together(
    withoutSlips(result.error.issues, fields).flatMap((issue) =>
      explain(issue, fields, undefined, (at) => fieldsAt(schema, at)).map(({ path, message }) => ({
        ...locate(draft, path),
        rule: 'fits-schema',
        message: `${message}${meant(issue, namesake)}`,
      })),
    ),
  );
  for (const parts of [true, false]) {
    let left = without(draft, result.error.issues, fields, field, parts);
    let rest = left && schema.safeParse(left.data);
    // What was read as the author is asked about may have another slip beside it.
    if (parts && left && rest && !rest.success) {
      left = without(left, rest.error.issues, fields, field, parts);
      rest = left && schema.safeParse(left.data);
    }
    if (left && rest?.success) return { entry: entryOf(left, rest.data), problems };
  }
  return { problems };
}

/** Fields that are missing of one item are told at once. */
function together(problems: readonly Problem[]): readonly Problem[] {
  const missing = ' is missing';
  const places = Map.groupBy(
    problems.filter(({ message }) => message.endsWith(missing)),
    ({ line, column }) => `${line}:${column}`,
  );
  return problems.flatMap((problem) => {
    if (!problem.message.endsWith(missing)) return [problem];
    const own = places.get(`${problem.line}:${problem.column}`)!;
    if (own.length === 1) return [problem];
    const names = own.map(({ message }) => message.slice(0, -missing.length));
    return problem === own[0] ? [{ ...problem, message: `${names.join(' and ')} are missing` }] : [];
  });
}

/** The id whose name was written in its place. */
function meant(issue: z.core.$ZodIssue, namesake: Namesake): string {
  if (issue.code !== 'invalid_format' || typeof issue.input !== 'string') return '';
  if (!issue.message.startsWith('is not an id')) return '';
  const inside = /([^/]+?)(?:\.md)?\/?$/.exec(issue.input)?.[1] ?? '';
  const slug = namesake(issue.input) ?? namesake(inside);
  return slug === undefined ? '' : ` (this is ${slug}: write that id)`;
}

const entryOf = (draft: Draft, fields: unknown): Entry | SiteEntry => ({ ...draft, fields }) as Entry | SiteEntry;

/** Lists whose items stand each for itself: what is wrong with one hides nothing of the others. */
const lists: readonly PropertyKey[] = itemLists;
/** Fields that nothing else is checked against. */
const loose: readonly PropertyKey[] = ['aliases', 'names-as-printed', 'formula', 'defaults'];
const named: readonly PropertyKey[] = ['title', 'summary'];
/** Stands for a title or summary that cannot be read, so that the rest of the entry is checked. */
export const unreadTitle = '?';

/** What stands for fields of `index.md` that cannot be read; a source that is `index` is a file with problems of its own. */
const siteStub: Readonly<Record<string, unknown>> = {
  tagline: '?',
  version: unknownVersion,
  date: '2000-01-01',
  editors: ['?'],
  source: 'index',
};

/** What stands for fields of a work that cannot be read; of its number nothing can. */
const workStub: Readonly<Record<string, unknown>> = {
  authors: ['?'],
  journal: '?',
  year: 2000,
  'doi-status': 'unknown',
  'as-printed': '?',
};
const ofWork: readonly PropertyKey[] = [
  'authors-full',
  'journal-full',
  'volume',
  'pages',
  'doi',
  'doi-note',
  'article-title',
  'note',
  'amended',
];

/** Stands for a class that cannot be read. */
const firstClass = (field: Field, kind: string): string | undefined => find(field.kinds, kind)?.classes[0]?.name;

/**
 * A draft without what is wrong in it, `inParts` with what is sound of an outcome; undefined when what is wrong is something that
 * other entries rely on.
 */
function without(
  draft: Draft,
  issues: readonly z.core.$ZodIssue[],
  fields: readonly string[],
  field: Field,
  inParts: boolean,
): Draft | undefined {
  const anyClass = firstClass(field, draft.kind);
  const isWork = draft.kind !== 'site' && fields.includes('as-printed');
  const left = structuredClone(draft.data ?? {}) as Record<PropertyKey, unknown>;
  const wrong = new Map<string, Set<number>>();
  const sound = new Map<number, readonly number[]>();
  for (const issue of issues) {
    const [name, index] = issue.path;
    if (name === undefined) {
      if (issue.code !== 'unrecognized_keys') return undefined;
      for (const key of issue.keys) delete left[key];
    } else if (lists.includes(name) && typeof index === 'number')
      wrong.set(String(name), (wrong.get(String(name)) ?? new Set()).add(index));
    else if (lists.includes(name) || loose.includes(name)) delete left[name];
    else if (named.includes(name)) left[name] = unreadTitle;
    // No rule judges by the class of a file that is wrong.
    else if (name === 'class' && anyClass !== undefined) left[name] = anyClass;
    else if (draft.kind === 'site' && Object.hasOwn(siteStub, name)) left[name] = siteStub[String(name)];
    else if (isWork && Object.hasOwn(workStub, name)) left[name] = workStub[String(name)];
    else if (draft.kind === 'site' || (isWork && ofWork.includes(name))) delete left[name];
    else return undefined;
  }
  const kept =
    (name: string) =>
    (_: unknown, index: number): boolean =>
      !wrong.get(name)?.has(index);
  if (inParts)
    for (const index of wrong.get('outcomes') ?? []) {
      const own = issues.filter(({ path }) => path[0] === 'outcomes' && path[1] === index);
      const all = left['outcomes'] as unknown[];
      const parts = soundParts(
        all[index],
        own.map((issue) => ({ ...issue, path: issue.path.slice(2) })),
        field,
      );
      if (!parts) continue;
      all[index] = parts.item;
      sound.set(index, parts.results);
      wrong.get('outcomes')!.delete(index);
    }
  for (const name of wrong.keys()) left[name] = (left[name] as unknown[]).filter(kept(name));
  // Those that are left are found at their lines.
  const origins = Object.entries(draft.origins ?? {}).map(([name, all]) => [
    name,
    all
      .map((origin, index) =>
        name === 'outcomes' && sound.has(index)
          ? { ...origin, results: sound.get(index)!.map((place) => origin.results?.[place] ?? place) }
          : origin,
      )
      .filter(kept(name)),
  ]);
  return { ...draft, data: left, origins: Object.fromEntries(origins) as Origins };
}
