import { named, type NamedConditions } from '../../vocabulary/named.ts';
import { term as termOf } from '../../field/term.ts';
import type { ClaimId, Graph } from '../../model/graph.ts';
import { displayMeasure } from '../../vocabulary/measures.ts';
import { tests } from '../../vocabulary/tests.ts';
import { measuredConditionNames, measuredConditions } from './comparable.ts';
import type { Finding, Reading } from './finding.ts';
import { familyOf } from './quantityFamily.ts';

/** One thing said at one place, with the claim that says it where there is one. */
export interface Said {
  readonly text: string;
  readonly claim?: ClaimId;
}

/** One property over all readings of a finding; an empty cell means that the place does not give it. */
export interface Row {
  readonly label: string;
  readonly cells: readonly (readonly Said[])[];
}

/** A finding as a table: one column a reading, one row a condition or quantity that at least one of them gives. */
export function sideBySide(
  finding: Finding,
  graph: Pick<Graph, 'nodes' | 'outcomes' | 'measured' | 'statements'>,
): readonly Row[] {
  const { readings } = finding;
  const title = (id: string): string => graph.nodes.find((node) => node.id === id)?.title ?? id;
  const outcomes = readings.map(({ outcome }) => graph.outcomes.find(({ id }) => id === outcome));
  const measured = readings.map(({ claims }) => graph.measured.filter(({ id }) => claims.includes(id)));
  const condition = (label: string, of: (conditions: NamedConditions) => readonly string[]): Row => ({
    label,
    cells: outcomes.map((outcome) => (outcome ? of(named(outcome.conditions)).map((text) => ({ text })) : [])),
  });
  const quantities = [...new Set(measured.flat().map((claim) => familyOf(claim.quantity)))];
  return [
    { label: 'as retold', cells: readings.map((reading) => retold(reading, graph)) },
    { label: 'test', cells: outcomes.map((outcome) => (outcome ? [{ text: termOf(tests, outcome.test).label }] : [])) },
    condition('electrolyte', ({ electrolytes }) => electrolytes.map(title)),
    condition('cathode', ({ cathode }) => (cathode ? [title(cathode)] : [])),
    ...measuredConditionNames.map((name) =>
      condition(measuredConditions[name], ({ [name]: measure }) => (measure ? [displayMeasure(measure)] : [])),
    ),
    condition('also', ({ other }) => other),
    ...quantities.map((quantity) => ({
      label: quantity,
      cells: measured.map((claims) =>
        claims
          .filter((claim) => familyOf(claim.quantity) === quantity)
          .map((claim) => ({ text: displayMeasure(claim.measure), claim: claim.id })),
      ),
    })),
  ].filter(
    ({ label, cells }) =>
      cells.some((cell) => cell.length > 0) &&
      !(label === 'rate' && sameAsCurrent(outcomes.map((outcome) => outcome && named(outcome.conditions)))),
  );
}

const retold = ({ claims }: Reading, { statements }: Pick<Graph, 'statements'>): readonly Said[] =>
  statements.filter(({ id }) => claims.includes(id)).map(({ id, evidence }) => ({ text: evidence.says!, claim: id }));

/** A rate given in mA cm⁻² stands in the row of the current density already. */
const sameAsCurrent = (conditions: readonly (NamedConditions | undefined)[]): boolean =>
  conditions.every((item) => item?.rate === undefined || item.rate.unit === 'mA/cm2');
