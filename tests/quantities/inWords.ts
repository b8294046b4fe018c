import type { Reading } from '../../src/quantities/read.ts';

/** A reading in one line: `NOP ≈ 10 to 12 ± 1 mV`, an unknown unit behind a question mark. */
export const inWords = ({ about, comparator, value, max, tolerance, unit, unknown }: Reading): string =>
  [
    ...(about === undefined ? [] : [about]),
    comparator,
    value,
    ...(max === undefined ? [] : ['to', max]),
    ...(tolerance === undefined ? [] : ['±', tolerance]),
    ...(unit === undefined ? [] : [unit]),
    ...(unknown === undefined ? [] : [`?${unknown}`]),
  ].join(' ');
