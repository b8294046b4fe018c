import type { Field } from '../../field/field.ts';
import { term } from '../../field/term.ts';
import type { Measure } from '../../model/graph.ts';
import { writeMeasure } from '../../model/measure.ts';
import { names, refer, type Thing } from './thing.ts';

/** A measure as the value properties that observations and property values share; bounds stay bounds. */
export const measureProperties = ({ units }: Pick<Field, 'units'>, site: string, measure: Measure): Thing => ({
  ...bounds(measure),
  unitText: measure.unit === '1' ? undefined : measure.unit,
  unitCode: term(units, measure.unit).code,
  'qudt:hasUnit': refer(names.unit(site, measure.unit)),
  // What the numbers alone would overstate.
  description: measure.comparator === '=' ? undefined : writeMeasure(measure),
});

function bounds({ comparator, value, max }: Measure): Thing {
  if (max !== undefined) return { minValue: value, maxValue: max };
  switch (comparator) {
    case '=':
    case '≈':
      return { value };
    case '>':
      return { minValue: value };
    case '<':
    case 'up to':
      return { maxValue: value };
  }
}
