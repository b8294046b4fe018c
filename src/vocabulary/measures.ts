import type { Dimension } from '../field/field.ts';
import type { Measure } from '../model/graph.ts';
import * as model from '../model/measure.ts';
import { units } from './units.ts';

/** The functions of the model with these units, for rooms that do not ask the field yet. */
export const displayMeasure = (measure: Measure): string => model.displayMeasure(measure, units);
export const parseMeasure = (text: string, dimension?: Dimension): Measure | string =>
  model.parseMeasure(text, units, dimension === undefined ? [] : [dimension]);
