import { toColumns, toSteps } from '../columns.ts';
import type { FactFile, StatementRow, StoredFacts } from '../facts/factFile.ts';

/** Letters of a file of statements; those of one entry are never parted. */
const most = 5000;

/** The statements of a few entries each: who asks needs those of the pages that say what is asked. */
export function statementFiles({ statements }: Pick<FactFile, 'statements'>): readonly (readonly StatementRow[])[] {
  const files: StatementRow[][] = [];
  let length = Infinity;
  for (const rows of Map.groupBy(statements, ([subject]) => subject).values()) {
    const own = JSON.stringify(rows).length;
    if (length + own > most) {
      files.push([]);
      length = 0;
    }
    files.at(-1)!.push(...rows);
    length += own;
  }
  return files;
}

/** The facts as they are stored, with which file of statements is of which entries. */
export function storedFacts({ statements, facts, groups, ...others }: FactFile): StoredFacts {
  const stated = statementFiles({ statements }).map((rows) => [...new Set(rows.map(([subject]) => subject))]);
  return {
    ...others,
    groups: groups.map((group) => ({ ...group, entries: toSteps(group.entries) })),
    facts: toColumns(facts),
    stated: stated.map(toSteps),
  };
}
