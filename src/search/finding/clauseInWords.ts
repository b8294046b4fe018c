import { term } from '../../field/term.ts';
import { listed } from './listed.ts';
import type { Clause } from './readNumbers.ts';
import { conditionLabel, type NumberField } from './spokenQuantities.ts';
import type { Relation } from './spokenRelations.ts';

const symbols: Readonly<Record<Exclude<Relation, 'any'>, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
  between: 'from',
};

/** A clause as it was understood: `modulus or stiffness > 5 GPa`; why nothing answers it stands behind it. */
export function clauseInWords(field: NumberField, clause: Clause): string {
  const { relation, value, max, unit, typed, refusal, remark } = clause;
  if (relation === 'any')
    return `${clause.end === undefined ? 'any' : `the ${clause.end}`} ${subjectOf(field, clause)}`;
  const name = unit ? term(field.units, unit).display : refusal === undefined ? '' : (unitTyped(clause) ?? '');
  const range = `${value}${max === undefined ? '' : ` to ${max}`}${name === '' ? '' : `\u00a0${name}`}`;
  const said = [refusal, remark].filter((note) => note !== undefined);
  const subject = typed !== undefined && clause.quantities.length === 0 ? typed : subjectOf(field, clause);
  return `${subject} ${symbols[relation]} ${range}${said.length === 0 ? '' : ` (${said.join('; ')})`}`;
}

/** The unit as typed, of a clause that names a quantity. */
const unitTyped = ({ typed, quantities, condition }: Clause): string | undefined =>
  quantities.length > 0 || condition !== undefined ? typed : undefined;

function subjectOf(field: NumberField, { quantities, condition }: Clause): string {
  const names = [...quantities, ...(condition ? [conditionLabel(field, condition, quantities)] : [])];
  return names.length > 4 ? 'any quantity' : listed(names);
}
