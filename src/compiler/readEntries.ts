import type { Field } from '../field/field.ts';
import { isVocabulary, presetOf } from '../field/read.ts';
import { namesIn } from '../field/term.ts';
import type { Source } from '../source/source.ts';
import { isHistory } from './addresses/history.ts';
import { expand } from './expand.ts';
import { noMemory, type Memory } from './memory.ts';
import { nameIndex, type Namesake } from './nameIndex.ts';
import { isMapping } from './mappings.ts';
import { isQuery } from './queries.ts';
import { parse, type Draft, type Parsed } from './parse.ts';
import type { Problem } from './problem.ts';
import { readTables, withTables } from './tables/join.ts';
import type { TableItem } from './tables/read.ts';
import { isTable } from './tables/table.ts';
import { validate, type Entry, type SiteEntry, type Validated } from './validate.ts';
import { walled } from './wall.ts';

/** The entries of a content folder, each by itself: nothing is linked yet. */
export interface ReadEntries {
  /** One of each id. */
  readonly entries: readonly Entry[];
  readonly site?: SiteEntry;
  /** Ids of files with problems of their own: what they say may be missing elsewhere. */
  readonly broken: Set<string>;
  /** Files with problems, and those of entries that a table could not give all of its rows. */
  readonly wrong: ReadonlySet<string>;
  /** Those of them that are wrong in their own file, so that even what no table could add may be lacking. */
  readonly ownWrong: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Lists and questions that stand beside the entries. */
const isBeside = (path: string): boolean => isQuery(path) || isMapping(path);

/** Reads every entry; one that cannot be read hides no other. What stands in a memory, which is that of the field, is not read again. */
export function readEntries(sources: readonly Source[], field: Field, memory: Memory = noMemory): ReadEntries {
  const kinds = namesIn(field.kinds);
  const files = sources.filter(
    ({ path }) =>
      !isHistory(path) && !isVocabulary(path) && !isTable(path) && !isBeside(path) && presetOf(path) === undefined,
  );
  const readFile = (source: Source): Parsed => walled(source.path, () => parse(source, kinds), noDraft);
  const known = new Map(files.flatMap((source) => (source.unread ? [] : recalled(source, memory))));
  const parsed = files.map((source): Parsed => {
    const entry = known.get(source.path);
    return entry ? { draft: entry, slug: entry.slug, problems: [] } : readFile(source);
  });
  const read = parsed.flatMap(({ draft }) => draft ?? []);
  let names: Namesake | undefined;
  const namesake: Namesake = (text) => (names ??= nameIndex(read))(text);
  const tables = readTables(sources, field, read, parsed);
  const textOf = new Map(files.map((source) => [source.path, source]));
  const flawed = new Set(parsed.flatMap(({ problems }) => problems).map(({ path }) => path));
  const validated = read.map((draft): Validated => {
    const items = tables.items.get(draft.slug) ?? [];
    const entry = known.get(draft.path);
    if (entry && items.length === 0) return { entry, problems: [] };
    const source = textOf.get(draft.path)!;
    // What is kept has its defaults in its facts already; rows of tables come before that.
    const own = entry ? readFile(source).draft! : draft;
    const made = walled(draft.path, () => readOne(own, field, items, namesake), notValid);
    if (items.length === 0 && made.problems.length === 0 && !flawed.has(draft.path))
      memory.keep('entry', draft.path, [source.text], made.entry);
    return made;
  });
  const all = validated.flatMap(({ entry }) => entry ?? []);
  const local = onceALine([...parsed, tables, ...validated].flatMap(({ problems }) => problems));
  // What is wrong may stand in a table: the entry that it belongs to lacks it.
  const lacking = read.filter((_, index) => validated[index]!.problems.length > 0).map(({ path }) => path);
  const ownWrong = new Set([...local.map(({ path }) => path), ...lacking]);
  const wrong = new Set([...ownWrong, ...tables.lacking]);
  const fine = new Set(all.map(({ path }) => path).filter((path) => !wrong.has(path)));
  const broken = new Set(
    parsed.flatMap(({ slug, draft }) => (slug !== undefined && !(draft && fine.has(draft.path)) ? [slug] : [])),
  );
  const site = all.find((entry): entry is SiteEntry => entry.kind === 'site');
  const { unique, problems } = firstOfEachSlug(all.filter((entry): entry is Entry => entry.kind !== 'site'));
  const missing = site || broken.has('index') ? [] : [noSite];
  return {
    entries: unique,
    ...(site ? { site } : {}),
    broken,
    wrong,
    ownWrong,
    problems: [...local, ...problems, ...missing],
  };
}

/** What is refused as YAML or markup is not complained of a second time for not fitting its field. */
function onceALine(problems: readonly Problem[]): readonly Problem[] {
  const refused = new Set(
    problems
      .filter(({ rule }) => rule === 'yaml-is-plain' || rule === 'field-is-plain')
      .map(({ path, line }) => `${path}:${line}`),
  );
  return problems.filter(({ rule, path, line }) => rule !== 'fits-schema' || !refused.has(`${path}:${line}`));
}

/** A draft with what its defaults and the tables say, held against the schema of its kind. */
function readOne(draft: Draft, field: Field, items: readonly TableItem[], namesake: Namesake): Validated {
  const expanded = expand(draft, field);
  const { entry, problems } = validate(withTables(expanded.draft, items), field, namesake);
  const met = [...expanded.problems, ...problems];
  return entry ? { entry, problems: met } : { problems: met };
}

/** What a memory has of the entry of a file, by its path. */
function recalled({ path, text }: Source, memory: Memory): readonly (readonly [string, Entry | SiteEntry])[] {
  const entry = memory.recall('entry', path, [text]) as Entry | SiteEntry | undefined;
  return entry ? [[path, entry]] : [];
}

const noDraft = (problem: Problem): Parsed => ({ problems: [problem] });
const notValid = (problem: Problem): Validated => ({ problems: [problem] });

const noSite: Problem = {
  path: 'index.md',
  line: 1,
  column: 1,
  rule: 'site-is-described',
  message: 'index.md is missing; it needs title, tagline, version, date, editors, source and the text of the home page',
};

/** Ids are unique over all kinds, because claims are addressed by them. */
function firstOfEachSlug(entries: readonly Entry[]): { unique: readonly Entry[]; problems: readonly Problem[] } {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const first = new Map<string, Entry>();
  for (const entry of sorted) if (!first.has(entry.slug)) first.set(entry.slug, entry);
  return {
    unique: [...first.values()],
    problems: sorted
      .filter((entry) => first.get(entry.slug) !== entry)
      .map((entry) => ({
        path: entry.path,
        line: 1,
        column: 1,
        rule: 'id-is-unique',
        message: `the id “${entry.slug}” is taken by ${first.get(entry.slug)!.path}; ids are unique over all kinds`,
      })),
  };
}
