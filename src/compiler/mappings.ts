import type { Node, Place } from '../model/graph.ts';
import { isAddress, isInchi, matches, type Mapping, type Match } from '../model/mapping.ts';
import { inspectCharacters, plainText } from '../source/characters.ts';
import { placer } from '../source/flaw.ts';
import type { Source } from '../source/source.ts';
import { suggest } from '../field/suggest.ts';
import type { Problem } from './problem.ts';
import { delimiterOf, readCsv, type Cell } from './tables/csv.ts';

/** Whether a path of a content folder is a list of what entries are called in other vocabularies. */
export const isMapping = (path: string): boolean => /^mappings\/[^/]+\.csv$/.test(path);

const columns = ['entry', 'match', 'address', 'name', 'source'] as const;
const rule = 'mapping-is-sourced';

/** A row of a list, not yet joined to its entry. */
export interface MappingRow {
  readonly entry: string;
  readonly mapping: Mapping;
  readonly place: Place;
}

/** Reads `mappings/*.csv`, files in the order of their names; throws nothing. */
export function readMappings(sources: readonly Source[]): {
  readonly rows: readonly MappingRow[];
  readonly problems: readonly Problem[];
} {
  const read = sources
    .filter(({ path }) => isMapping(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(readOne);
  return { rows: read.flatMap(({ rows }) => rows), problems: read.flatMap(({ problems }) => problems) };
}

function readOne({ path, text: written, unread }: Source): {
  rows: readonly MappingRow[];
  problems: readonly Problem[];
} {
  if (unread) return { rows: [], problems: [{ path, ...unread }] };
  const text = plainText(written);
  const unseen = inspectCharacters(text).map((flaw) => ({ path, ...flaw }));
  if (unseen.length > 0) return { rows: [], problems: unseen };
  const at = placer(text);
  const { rows: lines, broken } = readCsv(text, delimiterOf(text));
  const problem = (offset: number, message: string): Problem => ({ path, ...at(offset), rule, message });
  if (broken) return { rows: [], problems: [problem(broken.offset, 'a quotation mark goes wrong here')] };
  const [head = [], ...body] = lines;
  if (head.map((cell) => cell.text.trim()).join() !== columns.join())
    return { rows: [], problems: [problem(0, `the first line must be ${columns.join(',')}`)] };
  const problems: Problem[] = [];
  const rows = body
    .filter((row) => row.some((cell) => cell.text.trim() !== ''))
    .flatMap((row): MappingRow[] => {
      const found = flawsOf(row).map(({ cell, message }) => problem(cell?.offset ?? row[0]!.offset, message));
      problems.push(...found);
      if (found.length > 0) return [];
      const [entry, match, address, name, source] = row.map((cell) => cell.text.trim()) as [string, Match, ...string[]];
      const mapping = { match, address: address!, name: name!, source: source! };
      return [{ entry, mapping, place: { path, ...at(row[0]!.offset) } }];
    });
  return { rows, problems };
}

function flawsOf(row: readonly Cell[]): readonly { readonly cell?: Cell; readonly message: string }[] {
  if (row.length !== columns.length) return [{ message: `a row has ${columns.length} cells: ${columns.join(', ')}` }];
  const empty = row.flatMap((cell, index) =>
    cell.text.trim() === '' ? [{ cell, message: `“${columns[index]}” must not be empty` }] : [],
  );
  if (empty.length > 0) return empty;
  const [, match, address] = row.map((cell) => cell.text.trim());
  return [
    ...(matches.includes(match as Match)
      ? []
      : [
          {
            cell: row[1]!,
            message: `unknown match “${match}”${suggest(match!, matches)}; allowed: ${matches.join(', ')}`,
          },
        ]),
    ...(isAddress(address!) || isInchi(address!)
      ? []
      : [{ cell: row[2]!, message: 'the address must begin with https:// and have no spaces, or be an InChI' }]),
  ];
}

/** Entries with what they are called elsewhere. `gone`: some entries could not be read, so that a missing one may be there. */
export function withMappings(
  nodes: readonly Node[],
  rows: readonly MappingRow[],
  gone: boolean,
): { readonly nodes: readonly Node[]; readonly problems: readonly Problem[] } {
  if (rows.length === 0) return { nodes, problems: [] };
  const slugs = nodes.map(({ slug }) => slug);
  const known = new Set(slugs);
  const of = Map.groupBy(rows, ({ entry }) => entry);
  const lost = rows
    .filter(({ entry }) => !known.has(entry) && !gone)
    .map(({ entry, place }) => ({
      ...place,
      rule: 'target-exists',
      message: `no entry has the id “${entry}”${suggest(entry, slugs)}`,
    }));
  return {
    nodes: nodes.map((node) => {
      const own = of.get(node.slug);
      return own ? { ...node, mappings: own.map(({ mapping }) => mapping) } : node;
    }),
    problems: lost,
  };
}
