import type { Field } from '../../field/field.ts';
import { beyond, bounds, quote } from '../../source/bounds.ts';
import type { Source } from '../../source/source.ts';
import { suggest } from '../../field/suggest.ts';
import { nameIndex } from '../nameIndex.ts';
import type { Draft, Parsed } from '../parse.ts';
import type { Problem } from '../problem.ts';
import { walled } from '../wall.ts';
import { readTable, type TableItem, type TableReading } from './read.ts';
import { isTable } from './table.ts';

/** The outcomes of all tables by the id of their entry; `lacking` are paths of entries that a table with problems may speak of. */
export interface Tables {
  readonly items: ReadonlyMap<string, readonly TableItem[]>;
  readonly problems: readonly Problem[];
  readonly lacking: readonly string[];
}

/** Reads every table; a row of an entry that is not there is a problem, but for entries that cannot be read themselves. */
export function readTables(
  sources: readonly Source[],
  field: Field,
  drafts: readonly Draft[],
  parsed: readonly Parsed[],
): Tables {
  const tables = sources
    .filter(({ path }) => isTable(path))
    .map((source) =>
      walled(
        source.path,
        () => readTable(source, field),
        (problem): TableReading => ({ items: [], problems: [problem] }),
      ),
    );
  const items = Map.groupBy(
    tables.flatMap((table) => table.items),
    ({ entry }) => entry,
  );
  const problems = [
    ...tables.flatMap((table) => table.problems),
    ...homeless(items, drafts, parsed),
    ...tooMany(items),
  ];
  // Which entries an unreadable row belongs to, nobody knows.
  const lacking = problems.length === 0 ? [] : drafts.map(({ path }) => path);
  return { items, problems, lacking };
}

/** Entries that rows name and that are not there, each told once. */
function homeless(items: Tables['items'], drafts: readonly Draft[], parsed: readonly Parsed[]): readonly Problem[] {
  // What the whole site is about is no entry.
  const slugs = new Set(parsed.flatMap(({ slug }) => (slug === undefined || slug === 'index' ? [] : [slug])));
  const missing = [...items].filter(([entry]) => !slugs.has(entry)).slice(0, bounds.problems.most);
  if (missing.length === 0) return [];
  const [namesake, known] = [nameIndex(drafts), [...slugs].sort()];
  const nearest = (entry: string): string => {
    const named = namesake(entry);
    return named === undefined ? suggest(entry, known) : ` (${quote(entry)} is a name of ${named}: write that id)`;
  };
  return missing.map(([entry, [first]]) => ({
    path: first!.path,
    ...first!.place,
    rule: 'target-exists',
    message: `no entry has the id ${quote(entry)}${nearest(entry)}`,
  }));
}

/** Entries of which tables hold more outcomes than an entry may have. */
const tooMany = (items: Tables['items']): readonly Problem[] =>
  [...items.values()].flatMap((own) => {
    const message = beyond('outcomes', own.length);
    const last = own[bounds.outcomes.most];
    return message === undefined || !last ? [] : [{ path: last.path, ...last.place, rule: 'within-bounds', message }];
  });

/** A draft with the outcomes that tables have of it behind its own. */
export function withTables(draft: Draft, items: readonly TableItem[]): Draft {
  const data = draft.data as Readonly<Record<string, unknown>> | null;
  const own = data?.['outcomes'] ?? [];
  if (items.length === 0 || draft.kind === 'site' || !Array.isArray(own)) return draft;
  const origins = draft.origins?.['outcomes'] ?? [];
  return {
    ...draft,
    data: { ...data, outcomes: [...(own as unknown[]), ...items.map((item) => item.data)] },
    origins: { ...draft.origins, outcomes: [...origins, ...items.map(({ origin }) => origin)] },
  };
}
