import { find, term } from '../field/term.ts';
import type { Field } from '../field/field.ts';
import type { MatrixView } from '../field/views.ts';
import { hasData, proofs } from './evidenceCell.ts';
import type { Indexes } from './indexes.ts';
import { listed } from './listed.ts';
import type { Column } from './matrixCells.ts';

/** How a blank cell of a matrix reads: `{row}` and `{column}` stand for their titles. */
export function blankSentence({ field }: Indexes, { relation, outcomes, actors }: MatrixView): string {
  if (outcomes) return 'The review reports no result of {row} in the test: {column}.';
  if (relation === undefined) return 'No claim recorded of {row} rests on this basis: {column}.';
  const nor = actors === undefined ? '' : `, nor that what ${term(field.relations, actors).label} does`;
  return `No claim recorded from the review says that {row} ${term(field.relations, relation).label} {column}${nor}.`;
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
  const [of, rest] = claims.length === 1 ? ['The one claim', 'rests'] : [`The ${claims.length} claims`, 'rest'];
  return shown.length === 0
    ? `${of} of it ${rest} on no data: any measurement that shows it would be the first.`
    : `What data there are for ${of.charAt(0).toLowerCase()}${of.slice(1)} of it come from ${listed(shown)}: the same would fill it.`;
}

function testFills(field: Field, test: string): string {
  const { label, says, needs } = term(field.tests, test);
  const stated = needs.map((name) => term(field.conditions, name).label);
  return `A result of the ${label}${stated.length > 0 ? ` that states ${listed(stated)}` : ''}. ${says}`;
}

function basisFills({ bases, methods, cells }: Field, name: string): string {
  const basis = find(bases, name);
  const [means] = basis?.role === 'cell' ? basis.cells : (basis?.methods ?? []);
  const says = means === undefined ? undefined : (find(cells, means) ?? find(methods, means))?.says;
  return `Evidence on the basis: ${name}.${says === undefined ? '' : ` ${says}`}`;
}
