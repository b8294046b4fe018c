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

/** A table as the page of all comparisons has it. */
export interface FirstTable {
  readonly table: Html;
  /** Whether it has only the first rows. */
  readonly isCut: boolean;
}

/** The tables of that page, in the order of the comparisons: whole where all are small, else the first rows of each. */
export function firstTables(around: Around): readonly FirstTable[] {
  const tables = compared(around.atlas.graph).map((comparison) => compareTable(around, comparison));
  const sizes = tables.map(({ items }) => items.map((item) => whole([item]).toString().length));
  const fits = sizes.flat().reduce((sum, size) => sum + size, 0) <= rowsOnFirst;
  return tables.map((table, at) => {
    let room = rowsOnFirst / tables.length;
    const fitting = fits ? -1 : sizes[at]!.findIndex((size) => (room -= size) < 0);
    const items = table.items.slice(0, fitting < 0 ? undefined : Math.max(2, fitting));
    return { table: whole([{ ...table, items }]), isCut: items.length < table.items.length };
  });
}

const leaves = memory<Graph, readonly Leaf[]>();

/** The pages of the table of a test; their addresses are root-absolute. */
export const tableLeaves = (around: Around, comparison: Comparison): readonly Leaf[] =>
  leaves(around.atlas.graph, comparison.test, () => cutList([compareTable(around, comparison)], rowsOnLeaf));
