import { audit } from '../../derive/audit/audit.ts';
import { compareTests, type Comparison } from '../../derive/comparison.ts';
import { factsTeller } from '../../derive/comparisonFilters.ts';
import { indexGraph } from '../../derive/indexes.ts';
import { perGraph } from '../../derive/perGraph.ts';
import { memory } from '../../asking/asking.ts';
import type { Graph } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { cutList, type Leaf } from '../list/cut.ts';
import { whole } from '../list/whole.ts';
import type { Html } from '../template.ts';
import { compareTable } from './table.ts';

/** The comparisons of a graph, made once. */
export const compared = perGraph((graph): readonly Comparison[] => compareTests(indexGraph(graph), audit(graph)));

/** What each report of them says of itself. */
export const comparedFacts = perGraph((graph) => factsTeller(indexGraph(graph), compared(graph)));

/** Rows on the page of all comparisons, in bytes: beside them it has a form and charts. */
const rowsOnFirst = 24_000;
/** Rows on a page of one test, where its charts stand on the first. */
const rowsOnLeaf = 90_000;

/** The table of a test as the page of all comparisons has it: whole where all tables are small, else its first rows. */
export function firstTable(around: Around, comparison: Comparison): { readonly table: Html; readonly isCut: boolean } {
  const facts = comparedFacts(around.atlas.graph);
  const all = compared(around.atlas.graph);
  const full = all.map((one) => compareTable(around, one, facts));
  const sizeOf = (items: readonly unknown[]): number =>
    items.reduce<number>((sum, item) => sum + String(item).length, 0);
  const own = full[all.indexOf(comparison)]!;
  if (full.reduce((sum, { items }) => sum + sizeOf(items), 0) <= rowsOnFirst)
    return { table: whole([own]), isCut: false };
  // The script reads what rows say of themselves from their file.
  const bare = compareTable(around, comparison);
  const room = rowsOnFirst / all.length;
  const fitting = bare.items.findIndex((_, at) => sizeOf(bare.items.slice(0, at + 1)) > room);
  const items = bare.items.slice(0, fitting < 0 ? bare.items.length : Math.max(2, fitting));
  return { table: whole([{ ...bare, items }]), isCut: items.length < bare.items.length };
}

const leaves = memory<Graph, readonly Leaf[]>();

/** The pages of the table of a test; their addresses are root-absolute. */
export const tableLeaves = (around: Around, comparison: Comparison): readonly Leaf[] =>
  leaves(around.atlas.graph, comparison.test, () => cutList([compareTable(around, comparison)], rowsOnLeaf));
