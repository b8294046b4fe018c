import { familyOf } from '../../field/family.ts';
import type { ConditionTerm } from '../../field/field.ts';
import { term } from '../../field/term.ts';
import type { Condition } from '../../model/condition.ts';
import type { Finding } from '../../model/finding.ts';
import type { ClaimId, Outcome } from '../../model/graph.ts';
import { displayMeasure } from '../../model/measure.ts';
import * as words from '#words/audit.ts';
import type { Indexes } from '../indexes.ts';

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
export function sideBySide({ readings }: Finding, atlas: Indexes): readonly Row[] {
  const { conditions, quantities, tests, units } = atlas.field;
  const outcomes = readings.map(({ outcome }) => (outcome === undefined ? undefined : atlas.outcome(outcome)));
  const measured = readings.map(({ claims }) => claims.flatMap((claim) => atlas.value(claim) ?? []));
  const families = [...new Set(measured.flat().map((claim) => familyOf(quantities, claim.quantity)))];
  const rows: readonly Row[] = [
    {
      label: words.asRetold,
      cells: readings.map(({ claims }) =>
        claims
          .flatMap((claim) => atlas.statement(claim) ?? [])
          .map(({ id, evidence }) => ({ text: evidence.says ?? '', claim: id })),
      ),
    },
    {
      label: words.test,
      cells: outcomes.map((outcome) => (outcome ? [{ text: term(tests, outcome.test).label }] : [])),
    },
    ...conditions
      .filter((row) => !saidElsewhere(row, outcomes))
      .map(({ name, label }) => ({
        label,
        cells: outcomes.map((outcome) => {
          const given = outcome?.conditions.find((condition) => condition.name === name);
          return given ? textsIn(given, atlas).map((text) => ({ text })) : [];
        }),
      })),
    ...families.map((family) => ({
      label: family,
      cells: measured.map((claims) =>
        claims
          .filter((claim) => familyOf(quantities, claim.quantity) === family)
          .map((claim) => ({ text: displayMeasure(claim.measure, units), claim: claim.id })),
      ),
    })),
  ];
  return rows.filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

function textsIn(condition: Condition, atlas: Indexes): readonly string[] {
  switch (condition.shape) {
    case 'measure':
      return [displayMeasure(condition.measure, atlas.field.units)];
    case 'entries':
      return condition.entries.map((id) => atlas.node(id).title);
    case 'text':
      return condition.texts;
  }
}

/** Whether a condition stands, wherever it is given, in the row of the one that it counts for already. */
const saidElsewhere = ({ name }: ConditionTerm, outcomes: readonly (Outcome | undefined)[]): boolean =>
  outcomes.every(
    (outcome) =>
      !outcome?.conditions.some((condition) => condition.name === name) ||
      outcome.conditions.some((condition) => condition.shape === 'measure' && condition.given === name),
  );
