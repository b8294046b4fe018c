import { displayMeasure } from '../model/measure.ts';
import type { Conditions, Measure } from '../model/graph.ts';

/** The numeric conditions of a test as short phrases: `1 mA cm⁻²`, `N/P ≈ 4`; electrolyte and cathode are left to the caller. */
export function conditionPhrases(conditions: Conditions): readonly string[] {
  const { currentDensity, arealCapacity, rate, depthOfDischarge, temperature, npRatio, loading, predeposited, other } =
    conditions;
  const phrase = (measure: Measure | undefined, before = '', after = ''): string[] =>
    measure ? [`${before}${displayMeasure(measure)}${after}`] : [];
  return [
    ...(rate ? phrase(rate) : phrase(currentDensity)),
    ...phrase(arealCapacity),
    ...phrase(depthOfDischarge, '', ' depth of discharge'),
    ...phrase(npRatio, 'N/P '),
    ...phrase(loading, '', ' cathode loading'),
    ...phrase(predeposited, '', ' sodium predeposited'),
    ...phrase(temperature),
    ...other,
  ];
}
