import * as words from '#words/matrixAnswer.ts';
import { find, term } from '../field/term.ts';
import type { Field } from '../field/field.ts';
import type { MatrixView } from '../field/views.ts';
import { hasData, proofs } from './evidenceCell.ts';
import type { Indexes } from './indexes.ts';

import type { Column } from './matrixCells.ts';

/** How a blank cell of a matrix reads: `{row}` and `{column}` stand for their titles. */
export function blankSentence({ field }: Indexes, { relation, outcomes, actors }: MatrixView): string {
  if (outcomes) return words.noResult;
  if (relation === undefined) return words.noneOnBasis;
  const { label } = term(field.relations, relation);
  return actors === undefined ? words.noClaim(label) : words.norWhat(label, term(field.relations, actors).label);
}

/** Which measurement would fill the blanks of a column: of the kinds that its claims rest on, or with what its test needs. */
export function fillsBlank(atlas: Indexes, view: MatrixView, column: Column): string {
  const { field } = atlas;
  if (view.outcomes) return testFills(field, column.id);
  if (view.relation === undefined || !column.node) return basisFills(field, column.id);
  const claims = atlas.edgesTo(column.node.id).filter(({ relation }) => relation === view.relation);
  const found = Map.groupBy(proofs(claims), ({ evidence }) => evidence.basis);
  const shown = field.bases.flatMap(({ name, plural }) =>
    found.has(name) && hasData(field, name) ? [`${plural ?? name} (${found.get(name)!.length})`] : [],
  );
  return shown.length === 0 ? words.noDataYet(claims.length) : words.dataFrom(claims.length, shown);
}

function testFills(field: Field, test: string): string {
  const { label, says, needs } = term(field.tests, test);
  const stated = needs.map((name) => term(field.conditions, name).label);
  return `${stated.length > 0 ? words.resultStating(label, stated) : words.resultOf(label)} ${says}`;
}

function basisFills({ bases, methods, cells }: Field, name: string): string {
  const basis = find(bases, name);
  const [means] = basis?.role === 'cell' ? basis.cells : (basis?.methods ?? []);
  const says = means === undefined ? undefined : (find(cells, means) ?? find(methods, means))?.says;
  return [words.onBasis(name), ...(says === undefined ? [] : [says])].join(' ');
}
