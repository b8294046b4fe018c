import type { Field } from '../../field/field.ts';
import { quote } from '../../source/bounds.ts';
import type { Source } from '../../source/source.ts';
import { suggest } from '../../field/suggest.ts';
import { nameIndex } from '../nameIndex.ts';
import type { Draft, Parsed } from '../parse.ts';
import type { Problem } from '../problem.ts';
import { walled } from '../wall.ts';
import { readTable, type TableItem, type TableReading } from './read.ts';
import { isTable } from './table.ts';

/** The outcomes of all tables; `lacking` are paths of entries that a table with problems may speak of. */
export interface Tables extends TableReading {
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
  const items = tables.flatMap((table) => table.items);
  const slugs = new Set(parsed.flatMap(({ slug }) => slug ?? []));
  const [namesake, known] = [nameIndex(drafts), [...slugs].sort()];
  const nearest = (entry: string): string => {
    const named = namesake(entry);
    return named === undefined ? suggest(entry, known) : ` (${quote(entry)} is a name of ${named}: write that id)`;
  };
  const homeless = items.filter(({ entry }) => !slugs.has(entry));
  const missing = homeless.map(({ path, place, entry }): Problem => ({
    path,
    ...place,
    rule: 'target-exists',
    message: `no entry has the id ${quote(entry)}${nearest(entry)}`,
  }));
  const problems = [...tables.flatMap((table) => table.problems), ...missing];
  // Which entries an unreadable row belongs to, nobody knows.
  const lacking = problems.length === 0 ? [] : drafts.map(({ path }) => path);
  return { items, problems, lacking };
}

/** A draft with the outcomes that tables have of it behind its own. */
export function withTables(draft: Draft, items: readonly TableItem[]): Draft {
  const data = draft.data as Readonly<Record<string, unknown>> | null;
  const own = data?.['outcomes'] ?? [];
  if (items.length === 0 || !Array.isArray(own)) return draft;
  const origins = draft.origins?.['outcomes'] ?? [];
  return {
    ...draft,
    data: { ...data, outcomes: [...(own as unknown[]), ...items.map((item) => item.data)] },
    origins: { ...draft.origins, outcomes: [...origins, ...items.map(({ origin }) => origin)] },
  };
}
