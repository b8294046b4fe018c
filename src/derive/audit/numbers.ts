import type { Measure } from '../../model/graph.ts';
import { displayMeasure } from '../../vocabulary/measures.ts';
import type { Unit } from '../../vocabulary/units.ts';

/** A derived number as shown: at most `digits` significant digits, with its unit. */
export const show = (value: number, unit: Unit, digits = 4): string =>
  displayMeasure({ comparator: '=', value: Number(value.toPrecision(digits)), unit });

/** A printed number without its comparator, as a term of a calculation. */
export const term = ({ max: _max, ...measure }: Measure): string => displayMeasure({ ...measure, comparator: '=' });

/** A share as a percentage with as many decimals as it takes to tell it from 100 %. */
export const percent = (share: number, decimals: number): string => `${(share * 100).toFixed(decimals)}\u00a0%`;
