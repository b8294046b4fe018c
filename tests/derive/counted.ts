import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../../bench/generate.ts';
import { lookupsOf, type Around } from '../../src/html/around.ts';
import type { Graph } from '../../src/model/graph.ts';
import { compileMadeUp } from '../html/compileMadeUp.ts';

/** Where the made-up reviews say they stand. */
export const site = 'https://host.example/';

/** How often something of the graph was looked at, so far. */
let reads = 0;
/** Items of which every look at a property counts. */
export const counted = <Item extends object>(items: readonly Item[]): readonly Item[] =>
  items.map((item) => new Proxy(item, { get: (own, key) => ((reads += 1), Reflect.get(own, key) as unknown) }));

/**
 * A made-up review of so many entries, each as much related as in any other, in which everything looked at counts; with a section, a
 * table of results, one of properties, and two reports at odds for every sixteen entries.
 */
export function reviewOf(entries: number): Around {
  const folder = mkdtempSync(join(tmpdir(), 'per-item-'));
  generate(folder, entries);
  for (let at = 2; at < 2 + entries / 16; at++) addSection(folder, at);
  const { graph, problems } = compileMadeUp(folder);
  rmSync(folder, { recursive: true, force: true });
  if (!graph) throw new Error(problems.map(({ message }) => message).join('\n'));
  const watched: Graph = {
    ...graph,
    nodes: counted(graph.nodes),
    edges: counted(graph.edges),
    inferred: counted(graph.inferred),
    outcomes: counted(graph.outcomes),
    measured: counted(graph.measured),
    statements: counted(graph.statements),
  };
  return { atlas: lookupsOf(watched, site), site, link: (address) => address, hasFiles: () => true };
}

function addSection(folder: string, at: number): void {
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const section = (name: string, kind: string, more: string, text: string): void =>
    write(`sections/${name}.md`, `---\ntitle: ${name}\nclass: ${kind}\nsummary: One of many.\n${more}---\n${text}\n`);
  section(
    `section-${at}`,
    'section',
    `number: "${at}"\norder: ${10 * at}\nparagraphs: 1\nrelations:\n  - part-of: section-1\n    at: §${at} ¶1\n    cites: []\n`,
    '¶1 It goes on.',
  );
  section(
    `table-${at}`,
    'table',
    `number: "Table ${at}"\norder: ${10 * at + 1}\nrows:\n  - { subject: row-${at}, printed: Row ${at}, cites: [0], blank: [], lost: [] }\n`,
    'It is a table.',
  );
  const outcome = (id: string, place: string, efficiency: number): string =>
    `  - id: ${id}\n    test: half-cell\n    current-density: 1 mA/cm2\n    areal-capacity: 1 mAh/cm2\n    at: ${place}\n    cites: [0]\n    results:\n      - average Coulombic efficiency: ${efficiency} %\n`;
  write(
    `materials/row-${at}.md`,
    `---\ntitle: Row ${at}\nclass: modified collector\nsummary: A row.\nacknowledges:\n  - finding: conflict--row-${at}--in-table--average-coulombic-efficiency--in-text--average-coulombic-efficiency\n    readings: Two values.\n    note: They were measured on two days.\noutcomes:\n${outcome('in-table', `Table ${at} (Row ${at})`, 99.1)}${outcome('in-text', `§${at} ¶1`, 98.2)}---\nA row.\n`,
  );
}

/** How often something of the graph is looked at meanwhile. */
export function countedReads(act: () => unknown): number {
  const before = reads;
  act();
  return reads - before;
}

/** The most that one of the items of a review costs, once what all share was made. */
export function most<Item>(items: readonly Item[], act: (item: Item) => unknown): number {
  act(items[0]!);
  const costs = items.slice(1, 25).map((item) => countedReads(() => act(item)));
  return Math.max(...costs);
}
