import type { Clause } from './readNumbers.ts';
import type { Condition } from './spokenQuantities.ts';
import type { Relation } from './spokenRelations.ts';
import { units } from '../../vocabulary/units.ts';
import { listed } from './listed.ts';

const conditions: Readonly<Record<Condition, string>> = {
  currentDensity: 'current density',
  arealCapacity: 'areal capacity',
  depthOfDischarge: 'depth of discharge',
  temperature: 'temperature',
};

const symbols: Readonly<Record<Relation, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
  between: 'from',
};

/** A clause as it was understood: `cycling time or time to failure > 1000 h`. */
export function clauseInWords({ quantities, condition, relation, value, max, unit }: Clause): string {
  const subject = condition ? conditions[condition] : quantities.length > 4 ? 'any quantity' : listed(quantities);
  const name = unit ? units[unit].display : '';
  return `${subject} ${symbols[relation]} ${value}${max === undefined ? '' : ` to ${max}`}${name === '' ? '' : `\u00a0${name}`}`;
}
