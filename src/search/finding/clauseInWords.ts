import * as words from '#words/searchNumbers.ts';
import { term } from '../../field/term.ts';
import type { Clause } from './readNumbers.ts';
import { conditionLabel, type NumberField } from './spokenQuantities.ts';

/** A clause as it was understood: `modulus or stiffness > 5 GPa`; why nothing answers it stands behind it. */
export function clauseInWords(field: NumberField, clause: Clause): string {
  const { relation, value, max, unit, typed, refusal, remark } = clause;
  if (relation === 'any') {
    const subject = subjectOf(field, clause);
    return clause.end === undefined ? words.anyValue(subject) : words.extreme(clause.end, subject);
  }
  const display = unit ? term(field.units, unit).display : refusal === undefined ? '' : (unitTyped(clause) ?? '');
  const said = [refusal, remark].filter((note) => note !== undefined);
  const subject = typed !== undefined && clause.quantities.length === 0 ? typed : subjectOf(field, clause);
  return words.clause(subject, relation, { low: value, high: max, unit: display }, said);
}

/** The unit as typed, of a clause that names a quantity. */
const unitTyped = ({ typed, quantities, condition }: Clause): string | undefined =>
  quantities.length > 0 || condition !== undefined ? typed : undefined;

function subjectOf(field: NumberField, { quantities, condition }: Clause): string {
  const names = [...quantities, ...(condition ? [conditionLabel(field, condition, quantities)] : [])];
  return names.length > 4 ? words.anyQuantity : words.either(names);
}
