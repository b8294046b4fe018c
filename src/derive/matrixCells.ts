import { findingsOf } from './audit/grades.ts';
import { selects } from '../field/select.ts';
import { find } from '../field/term.ts';
import type { MatrixView } from '../field/views.ts';
import type { Node, NodeId } from '../model/graph.ts';
import { allProofs, cellOf, proofs, type Cell } from './evidenceCell.ts';
import { carriersOf } from './carriers.ts';
import type { Indexes } from './indexes.ts';
import { noGroup } from '#words/matrixAnswer.ts';
import { sources, targets } from './targets.ts';

/** What stands over a column: an entry, a test, or a basis of evidence. */
export interface Column {
  readonly id: string;
  readonly title: string;
  readonly node?: Node;
}

/** The entries that a matrix asks about, in order of id. */
export const rowsOf = (atlas: Indexes, { rows }: MatrixView): readonly Node[] =>
  rows.kinds.flatMap(atlas.nodesOfKind).filter((node) => selects(rows, node));

/** What heads the columns of a matrix: entries, tests, or all bases of evidence. */
export function columnsOf(atlas: Indexes, { columns, outcomes }: MatrixView): readonly Column[] {
  if (outcomes) return atlas.field.tests.map(({ name, label }) => ({ id: name, title: label }));
  return columns
    ? columns.kinds
        .flatMap(atlas.nodesOfKind)
        .filter((node) => selects(columns, node))
        .map((node) => ({ id: node.id, title: node.title, node }))
    : atlas.field.bases.map(({ name }) => ({ id: name, title: name }));
}

/** Fills the cells of a row, one a column. */
export function cellsIn(atlas: Indexes, view: MatrixView): (row: Node, columns: readonly Column[]) => readonly Cell[] {
  const { relation } = view;
  if (view.outcomes) return outcomeCells(atlas);
  return relation === undefined ? basisCells(atlas, view) : relationCells(atlas, view, relation);
}

/** Claims about the row by the basis they stand on; where a cell is meant, a blank applies only to what is tested in one. */
function basisCells(atlas: Indexes, view: MatrixView): (row: Node, columns: readonly Column[]) => readonly Cell[] {
  const { field } = atlas;
  const disputed = disputedIn(atlas);
  return (row, columns) => {
    const found = Map.groupBy(allProofs(atlas, row.id), ({ evidence }) => evidence.basis);
    const tested = !view.applies || selects(view.applies, row, true);
    return columns.map(({ id }) =>
      cellOf(field, found.get(id) ?? [], { applies: tested || find(field.bases, id)?.role !== 'cell', disputed }),
    );
  };
}

/** What was reported in each test of the row, and of what holds it as a constituent; values of baselines are of something else. */
function outcomeCells(atlas: Indexes): (row: Node, columns: readonly Column[]) => readonly Cell[] {
  const disputed = disputedIn(atlas);
  return (row, columns) => {
    const tested = [row.id, ...carriersOf(atlas, row.id).map(({ id }) => id)].flatMap(atlas.outcomesOf);
    const found = Map.groupBy(tested, ({ test }) => test);
    return columns.map(({ id }) =>
      cellOf(
        atlas.field,
        (found.get(id) ?? []).flatMap(({ claims, subject }) =>
          claims
            .map(atlas.measured)
            .filter((claim) => claim.subject === subject)
            .map((claim) => ({ claim: claim.id, evidence: claim.evidence })),
        ),
        { applies: true, disputed },
      ),
    );
  };
}

/** Claims from the row, its carriers or its actors to the entry of the column. */
function relationCells(
  atlas: Indexes,
  view: MatrixView,
  relation: string,
): (row: Node, columns: readonly Column[]) => readonly Cell[] {
  const disputed = disputedIn(atlas);
  const follows = Map.groupBy(
    atlas.graph.inferred.filter((edge) => edge.relation === relation),
    ({ source }) => source,
  );
  // Silence is not claimed; only what the vocabulary makes impossible does not apply.
  const applying = new Map<Node, boolean>();
  const applies = (column: Node): boolean => {
    const known = applying.get(column) ?? (!view.applies || selects(view.applies, column));
    applying.set(column, known);
    return known;
  };
  return (row, columns) => {
    const edges = Map.groupBy(
      speakersFor(atlas, view, row.id).flatMap((id) =>
        atlas.edgesFrom(id).filter((edge) => edge.relation === relation),
      ),
      ({ target }) => target,
    );
    const inferred = Map.groupBy(follows.get(row.id) ?? [], ({ target }) => target);
    return columns.map(({ node }) =>
      node
        ? cellOf(atlas.field, proofs(edges.get(node.id) ?? []), {
            applies: applies(node),
            disputed,
            inferred: (inferred.get(node.id) ?? []).map(({ id }) => id),
          })
        : cellOf(atlas.field, [], { applies: false }),
    );
  };
}

/** Whether a finding of the audit that is not of different tests takes part of a claim. */
const disputedIn =
  ({ graph }: Indexes): ((claim: string) => boolean) =>
  (claim) =>
    findingsOf(graph, claim).some(({ grade }) => grade !== 'different tests');

/** Whose claims count for a row: its own, those of what carries it, and those of what acts through it. */
const speakersFor = (atlas: Indexes, { carriers, actors }: MatrixView, id: NodeId): readonly NodeId[] => [
  ...new Set([id, ...sources(atlas, id, carriers), ...sources(atlas, id, actors === undefined ? [] : [actors])]),
];

/** Whether anything of the kinds of the rows has a claim to a column, although no row has. */
export const isClaimedElsewhere = (atlas: Indexes, { relation, rows }: MatrixView, column: Node): boolean =>
  relation !== undefined &&
  sources(atlas, column.id, [relation]).some((id) => rows.kinds.includes(atlas.node(id).kind));

/** The titles of what a row can be grouped by, by name of the grouping. */
export const groupsOf = (atlas: Indexes, { id }: Node): Readonly<Record<string, string>> =>
  Object.fromEntries(
    atlas.field.views.groups.map(({ name, relation }) => {
      const [first] = targets(atlas, id, [relation]);
      return [name, first === undefined ? noGroup : atlas.node(first).title];
    }),
  );
