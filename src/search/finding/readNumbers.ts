import { quantities, quantityNames, type Quantity } from '../../vocabulary/quantities.ts';
import { units, type Dimension, type Unit } from '../../vocabulary/units.ts';
import { normalise } from '../normalise.ts';
import { spoken, unitWords, type Condition } from './spokenQuantities.ts';
import { relationOf, symbols, type Relation } from './spokenRelations.ts';

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

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const alternatives = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
const figure = '(-?\\d+(?:,\\d{3})*(?:\\.\\d+)?)';
const unit = `(?:\\s*(${alternatives(Object.keys(unitWords))})(?![\\p{L}\\p{N}]))?`;
const quantity = `(?:(?<![\\p{L}\\p{N}])(${alternatives(spoken.map(([word]) => word))})\\s*(?:of|is|was|\\(.{0,12}?\\))?\\s*)?`;
const clause = new RegExp(
  `${quantity}(?:(between)\\s*)?${symbols}\\s*(?<![\\p{L}\\p{N}.])${figure}(?:${unit}\\s*(?:-|to|and)\\s*${figure})?${unit}`,
  'gu',
);

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
