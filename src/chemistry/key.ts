import { countsOf, type Counts } from './composition.ts';
import { polynomialOf, writePolynomial } from './polynomial.ts';
import type { Charge, Formula, Substance, Unit } from './tree.ts';

/**
 * One string for all spellings of one formula: atoms in alphabetical order whatever their order, brackets and bonds, so that `HCOONa` is
 * `NaHCO2`; charge, adducts, phase, face and state tell formulas apart, oxidation states only where one atom stands alone.
 */
export function key(substance: Substance): string {
  switch (substance.kind) {
    case 'formula':
      return keyOfFormula(substance);
    case 'name':
      return withPrefixes(substance.prefixes, substance.text);
    case 'system':
      return substance.members.toSorted().join('-');
    case 'composite':
    case 'cell':
      return substance.parts
        .map((part, place) => `${place === 0 ? '' : substance.joints[place - 1]!}${key(part)}`)
        .join('');
  }
}

/** The key without phase, face and state: `Fe2O3` of `α-Fe2O3(001)`. */
export const bareKey = (substance: Substance): string => {
  if (substance.kind === 'name') return substance.text;
  if (substance.kind !== 'formula') return key(substance);
  const { units } = substance;
  return keyOfFormula({ kind: 'formula', prefixes: [], units });
};

const withPrefixes = (prefixes: readonly string[], text: string): string => [...prefixes.toSorted(), text].join('-');

function keyOfFormula({ prefixes, units, face, state }: Formula): string {
  // The first unit stays first: a hydrate of a salt is no salt of water.
  const [first, ...added] = units.map(keyOfUnit);
  const ends = [...(face === undefined ? [] : [`(${face})`]), ...(state === undefined ? [] : [`(${state})`])];
  return withPrefixes(prefixes, [first!, ...added.toSorted()].join('·') + ends.join(''));
}

function keyOfUnit({ times, parts, charge }: Unit): string {
  const many = times === undefined ? '' : `${writePolynomial(polynomialOf(times))} `;
  const lone =
    parts.length === 1 && parts[0]!.kind === 'atom' && parts[0]!.oxidation !== undefined
      ? `(${parts[0]!.oxidation})`
      : '';
  return many + keyOfCounts(countsOf(parts)) + lone + chargeKey(charge);
}

const keyOfCounts = (counts: Counts): string =>
  [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => {
      const written = writePolynomial(count);
      return kind + (written === '1' ? '' : /^\d+$/.test(written) ? written : `{${written}}`);
    })
    .join('');

const chargeKey = (charge: Charge | undefined): string =>
  charge === undefined
    ? ''
    : `^${charge.radical ? '·' : ''}${charge.amount === undefined ? '' : writePolynomial(polynomialOf(charge.amount))}${charge.sign}`;
