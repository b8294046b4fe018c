import type { Field, Relation } from '../field/field.ts';
import { term } from '../field/term.ts';
import type { Graph, Moved, Withdrawn } from '../model/graph.ts';
import { suggest } from '../field/suggest.ts';
import type { Problem } from './problem.ts';
import type { Source } from '../source/source.ts';

/** The file of a content folder that lists every address ever published. */
export const addressFile = 'addresses.txt';

interface Line {
  readonly line: number;
  readonly address: string;
  readonly to?: string;
  readonly withdrawn?: string;
}

/** What became of the addresses in the list, and where a promise is broken. */
export interface Kept {
  readonly moved: readonly Moved[];
  readonly withdrawn: readonly Withdrawn[];
  readonly problems: readonly Problem[];
}

const grammar = /^(?<address>[a-z0-9/*-]+)(?: -> (?<to>[a-z0-9/*-]+)| withdrawn: (?<withdrawn>.+))?$/;

/** What of a graph has addresses. */
export type Published = Pick<Graph, 'field' | 'nodes' | 'edges' | 'measured' | 'statements'>;

/** Addresses the graph publishes: entries, and claims that have a page. Sorted, without slashes at the ends. */
export function addressesOf(graph: Published): readonly string[] {
  const claims = [
    ...graph.edges.filter((edge) => hasPage(graph.field, edge.relation)),
    ...graph.measured,
    ...graph.statements,
  ];
  return [
    ...new Set([...graph.nodes.map((node) => node.id as string), ...claims.map((claim) => `claims/${claim.id}`)]),
  ].sort();
}

/** Provenance follows from evidence and the reading path; such an edge has no page of its own. */
export const hasPage = (field: Pick<Field, 'relations'>, relation: Relation): boolean =>
  term(field.relations, relation).derived === undefined;

/** Holds the list against the graph: an address once published stays, moves, or is withdrawn with a reason; it is never used again. */
export function keepAddresses(source: Source | undefined, graph: Published, { partial }: { partial: boolean }): Kept {
  const problems: Problem[] = [];
  const complain = (line: number, message: string): void => {
    problems.push({ path: addressFile, line, column: 1, rule: 'address-is-kept', message });
  };
  const lines = (source?.text ?? '').split(/\r?\n/).flatMap((text, index): Line[] => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    const groups = grammar.exec(text)?.groups;
    if (groups) return [{ line: index + 1, ...(groups as { address: string }) }];
    complain(
      index + 1,
      `“${text}” is not understood; write “address”, “address -> new address” or “address withdrawn: why”`,
    );
    return [];
  });
  const current = new Set(addressesOf(graph));
  const patterns = lines.filter(({ address }) => address.endsWith('*'));
  const gone = lines
    .filter(({ address, to, withdrawn: why }) => !to && !why && !current.has(address))
    .map(({ address }) => address);
  const moved: Moved[] = [];
  const withdrawn: Withdrawn[] = [];
  for (const entry of lines.filter(({ address }) => !address.endsWith('*'))) {
    const pattern = patterns.find(({ address }) => entry.address.startsWith(address.slice(0, -1)));
    const to =
      entry.to ??
      (pattern?.to && !current.has(entry.address) ? replaced(entry.address, pattern.address, pattern.to) : undefined);
    const reason = entry.withdrawn ?? (current.has(entry.address) ? undefined : pattern?.withdrawn);
    if (to === undefined && reason === undefined) {
      if (current.has(entry.address) || partial) continue;
      const slug = /^claims\/(.*?)--/.exec(entry.address)?.[1];
      // A claim of an entry that is gone itself is not complained of a second time.
      if (slug !== undefined && gone.some((address) => address.endsWith(`/${slug}`))) continue;
      const claims =
        slug === undefined ? `, and likewise for its claims “claims/${entry.address.split('/')[1]}--*”` : '';
      complain(
        entry.line,
        `“${entry.address}” was published and is gone${suggest(entry.address, [...current])}; bring it back, or write here “${entry.address} -> new address” or “${entry.address} withdrawn: why”${claims}`,
      );
    } else if (current.has(entry.address))
      complain(entry.line, `“${entry.address}” is said to be gone but is used again; ids are never reused`);
    else if (to !== undefined) {
      if (current.has(to) || partial) moved.push({ from: entry.address, to });
      else
        complain(entry.line, `“${entry.address}” moves to “${to}”, which does not exist${suggest(to, [...current])}`);
    } else withdrawn.push({ address: entry.address, reason: reason! });
  }
  return { moved, withdrawn, problems };
}

const replaced = (address: string, from: string, to: string): string =>
  to.endsWith('*') ? to.slice(0, -1) + address.slice(from.length - 1) : to;

/** The list with the graph’s new addresses added; what is there stays as it is. */
export function recordAddresses(text: string, graph: Published): string {
  const kept = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const comments = kept.filter((line) => line.startsWith('#'));
  const lines = kept.filter((line) => !line.startsWith('#'));
  const known = new Set(lines.map((line) => grammar.exec(line)?.groups?.['address']));
  const added = addressesOf(graph).filter((address) => !known.has(address));
  return `${[...comments, ...[...lines, ...added].sort()].join('\n')}\n`;
}
