import { quantities, quantityNames, type Quantity } from '../../vocabulary/quantities.ts';
import { units, type Dimension, type Unit } from '../../vocabulary/units.ts';
import { normalise } from '../normalise.ts';

export type Relation = '>=' | '>' | '<=' | '<' | '=' | 'between';
export type Condition = 'currentDensity' | 'arealCapacity' | 'depthOfDischarge' | 'temperature';

/** One condition on numbers, as read from what was typed. */
export interface Clause {
  /** Quantities it may be about; empty when only a unit was given. */
  readonly quantities: readonly Quantity[];
  /** The condition of the test it is about, if it is about one. */
  readonly condition?: Condition;
  readonly relation: Relation;
  readonly value: number;
  readonly max?: number;
  readonly unit?: Unit;
}

/** What was typed as numbers to satisfy, and the words beside them. */
export interface NumberQuery {
  readonly clauses: readonly Clause[];
  readonly words: string;
}

const coulombic: readonly Quantity[] = [
  'average Coulombic efficiency',
  'Coulombic efficiency',
  'initial Coulombic efficiency',
];
const overpotentials: readonly Quantity[] = ['nucleation overpotential', 'overpotential'];
const lives: readonly Quantity[] = ['cycle life', 'cycling time', 'time to failure', 'time to instability'];

/** Words people use, the longest first, and the quantities they may mean. */
const spoken: readonly (readonly [string, readonly Quantity[] | Condition])[] = (
  [
    ['average ce', ['average Coulombic efficiency']],
    ['initial ce', ['initial Coulombic efficiency']],
    ['ice', ['initial Coulombic efficiency']],
    ['coulombic efficiency', coulombic],
    ['efficiency', coulombic],
    ['ce', coulombic],
    ['cycling life', lives],
    ['cycle lifespan', lives],
    ['cycle life', lives],
    ['lifespan', lives],
    ['lifetime', lives],
    ['life', lives],
    ['stability', lives],
    ['cycles', ['cycle life']],
    ['cycling', lives],
    ['time', ['cycling time', 'time to failure', 'time to instability', 'plating time']],
    ['nucleation overpotential', ['nucleation overpotential']],
    ['nucleation barrier', ['nucleation overpotential']],
    ['overpotential', overpotentials],
    ['overvoltage', overpotentials],
    ['hysteresis', ['voltage hysteresis', 'voltage polarisation']],
    ['polarisation', ['voltage polarisation', 'voltage hysteresis']],
    ['retention', ['capacity retention']],
    ['modulus', ["Young's modulus"]],
    ['stiffness', ["Young's modulus"]],
    ['thickness', ['layer thickness', 'SEI thickness', 'thickness change']],
    ['conductivity', ['electronic conductivity']],
    ['adsorption energy', ['binding energy']],
    ['specific capacity', ['reversible capacity', 'theoretical specific capacity']],
    ['potential', ['redox potential']],
    ['abundance', ['crustal abundance']],
    ['current density', 'currentDensity'],
    ['current', 'currentDensity'],
    ['j', 'currentDensity'],
    ['areal capacity', 'arealCapacity'],
    ['capacity', 'arealCapacity'],
    ['depth of discharge', 'depthOfDischarge'],
    ['dod', 'depthOfDischarge'],
    ['temperature', 'temperature'],
    // Last, so that “overpotential” or “cycle life” is read as widely as people mean it.
    ...quantityNames.map((name) => [normalise(name), [name]] as const),
  ] as const
).toSorted((a, b) => b[0].length - a[0].length);

const unitWords: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(
    Object.keys(units)
      .filter((unit) => unit !== '1')
      .map((unit) => [normalise(unit), unit as Unit]),
  ),
  hours: 'h',
  hour: 'h',
  hrs: 'h',
  hr: 'h',
  cycle: 'cycles',
  n: 'cycles',
  percent: '%',
  'ma cm-2': 'mA/cm2',
  'mah cm-2': 'mAh/cm2',
  'mah g-1': 'mAh/g',
  'wh kg-1': 'Wh/kg',
  's cm-1': 'S/cm',
  'g cm-3': 'g/cm3',
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const alternatives = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const figure = '(-?\\d+(?:,\\d{3})*(?:\\.\\d+)?)';
const unit = `(?:\\s*(${alternatives(Object.keys(unitWords))})(?![\\p{L}\\p{N}]))?`;
const quantity = `(?:(?<![\\p{L}\\p{N}])(${alternatives(spoken.map(([word]) => word))})\\s*(?:of|is|was|\\(.{0,12}?\\))?\\s*)?`;
const symbols =
  '(>=|<=|=>|=<|≥|≤|>|<|=|≈|~|at least|at most|more than|less than|greater than|higher than|lower than|over|above|under|below|exceeding|up to|around|about|min|max)?';
const clause = new RegExp(
  `${quantity}(?:(between)\\s*)?${symbols}\\s*(?<![\\p{L}\\p{N}.])${figure}(?:${unit}\\s*(?:-|to|and)\\s*${figure})?${unit}`,
  'gu',
);

const relationOf = (symbol: string | undefined): Relation => {
  switch (symbol) {
    case '>=':
    case '=>':
    case '≥':
    case 'at least':
    case 'min':
      return '>=';
    case '>':
    case 'more than':
    case 'greater than':
    case 'higher than':
    case 'over':
    case 'above':
    case 'exceeding':
      return '>';
    case '<=':
    case '=<':
    case '≤':
    case 'at most':
    case 'max':
    case 'up to':
      return '<=';
    case '<':
    case 'less than':
    case 'lower than':
    case 'under':
    case 'below':
      return '<';
    default:
      return '=';
  }
};

/** Reads `CE >= 99.8`, `life > 1000 h and current density >= 5 mA/cm2`; undefined when no number is compared or has a unit. */
export function readNumbers(typed: string): NumberQuery | undefined {
  const text = normalise(typed.slice(0, 200));
  const clauses: Clause[] = [];
  const rest = text.replace(clause, (whole: string, ...found: readonly (string | undefined)[]) => {
    const [word, between, symbol, low, innerUnit, high, outerUnit] = found;
    const unitFound = unitWords[outerUnit ?? innerUnit ?? ''];
    const meant = spoken.find(([name]) => name === word)?.[1];
    // A bare number is a reference or part of a name; it needs a quantity, a comparison or a unit beside it.
    if (symbol === undefined && unitFound === undefined && (meant === undefined || between === undefined)) return whole;
    if (symbol === undefined && meant === undefined && unitFound === 'C') return whole;
    const ranged = high !== undefined;
    const read = {
      relation: ranged ? ('between' as const) : relationOf(symbol),
      value: toNumber(low!),
      ...(ranged ? { max: toNumber(high) } : {}),
      ...(unitFound === undefined ? {} : { unit: unitFound }),
    };
    clauses.push(clauseAbout(meant, read));
    return ' ';
  });
  if (clauses.length === 0) return undefined;
  return {
    clauses,
    words: rest
      .replace(/(?<=^|\s)(and|with|at|&|,|;|in|of|where|when|on|for)(?=\s|$)|[,;]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

const toNumber = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Settles what a clause is about: the unit decides between readings, and names the quantity when no word does. */
function clauseAbout(
  meant: readonly Quantity[] | Condition | undefined,
  read: Omit<Clause, 'quantities' | 'condition'>,
): Clause {
  const dimension: Dimension | undefined = read.unit && units[read.unit].dimension;
  if (typeof meant === 'string') {
    if (meant === 'arealCapacity' && dimension === 'specific capacity')
      return { ...read, quantities: ['reversible capacity', 'theoretical specific capacity'] };
    return { ...read, quantities: [], condition: meant };
  }
  if (meant === undefined) {
    if (dimension === 'current density') return { ...read, quantities: [], condition: 'currentDensity' };
    if (dimension === 'areal capacity') return { ...read, quantities: [], condition: 'arealCapacity' };
  }
  const possible = meant ?? quantityNames;
  const fitting =
    dimension === undefined ? possible : possible.filter((name) => quantities[name].dimension === dimension);
  return { ...read, quantities: fitting.length > 0 ? fitting : possible };
}
