import type { Unit, UnitTerm } from '../field/field.ts';
import { inBase } from './agreement.ts';
import type { Measure } from './graph.ts';
import { displayMeasure } from './measure.ts';

/** A derived number as shown: at most `digits` significant digits, with its unit. */
export const show = (units: readonly UnitTerm[], value: number, unit: Unit, digits = 4): string =>
  displayMeasure({ comparator: '=', value: Number(value.toPrecision(digits)), unit }, units);

/** A printed number without its comparator, as a term of a calculation. */
export const bare = (units: readonly UnitTerm[], { max: _max, ...measure }: Measure): string =>
  displayMeasure({ ...measure, comparator: '=' }, units);

/** A share as a percentage with as many decimals as it takes to tell it from 100 %. */
export const percent = (share: number, decimals: number): string => `${(share * 100).toFixed(decimals)}\u00a0%`;

/** A fraction as a share of one, whether it is given in per cent or not. */
export const shareOf = (units: readonly UnitTerm[], measure: Measure): number =>
  measure.unit === '%' ? measure.value / 100 : inBase(units, measure);
