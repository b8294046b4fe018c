import { isElement } from './elements.ts';
import { ligands, namedGroups } from './namedGroups.ts';
import { numberOf, one, plus, polynomialOf, times, type Polynomial } from './polynomial.ts';
import { isRefusal } from './refuse.ts';
import type { Formula, Part, Substance, Unit } from './tree.ts';
import { readUnit } from './unit.ts';

/** How many of each kind of atom; kinds are elements, nuclides such as `H[2]`, placeholders, and mixed sites such as `(Mn,Ni)`. */
export type Counts = ReadonlyMap<string, Polynomial>;

const sum = (all: readonly Counts[]): Counts => {
  const total = new Map<string, Polynomial>();
  if (all.length === 1) return all[0]!;
  for (const counts of all)
    for (const [kind, count] of counts) total.set(kind, plus(total.get(kind) ?? new Map(), count));
  return total;
};

const multiplied = (counts: Counts, by: Polynomial): Counts =>
  by === one ? counts : new Map([...counts].map(([kind, count]) => [kind, times(count, by)]));

/** The atoms of parts, whatever their brackets, bonds, charges and oxidation states. */
export const countsOf = (parts: readonly Part[]): Counts => sum(parts.map(countsOfPart));

function countsOfPart(part: Part): Counts {
  switch (part.kind) {
    case 'atom':
      return new Map([[nuclideOf(part.element, part.isotope), polynomialOf(part.amount)]]);
    case 'placeholder':
      return part.symbol === '□' ? new Map() : new Map([[part.symbol, polynomialOf(part.amount)]]);
    case 'named':
      return multiplied(namedCounts(part.symbol), polynomialOf(part.amount));
    case 'group':
      return multiplied(countsOf(part.parts), polynomialOf(part.amount));
    case 'mix':
      return new Map([
        [
          `(${part.members
            .map((member) => [...countsOf(member).keys()].join(''))
            .sort()
            .join(',')})`,
          polynomialOf(part.amount),
        ],
      ]);
    case 'bond':
      return new Map();
  }
}

const nuclideOf = (element: string, isotope: string | undefined): string =>
  element === 'D' ? 'H[2]' : element === 'T' ? 'H[3]' : isotope === undefined ? element : `${element}[${isotope}]`;

const known = new Map<string, Counts>();

function namedCounts(symbol: string): Counts {
  const found = known.get(symbol);
  if (found) return found;
  const unit = readUnit(namedGroups[symbol] ?? ligands[symbol] ?? '', false, false);
  const counts = isRefusal(unit) ? new Map() : countsOf(unit.parts);
  known.set(symbol, counts);
  return counts;
}

/** The atoms of one unit of an adduct, as often as it is added. */
const countsOfUnit = ({ times: many, parts }: Unit): Counts => multiplied(countsOf(parts), polynomialOf(many));

/** The atoms of a formula, all units of an adduct together. */
const countsOfFormula = ({ units }: Formula): Counts => sum(units.map(countsOfUnit));

/** The numbers of atoms of a formula by element, nuclides with their element; undefined where one is symbolic or a kind is no element. */
export function atoms(formula: Formula): ReadonlyMap<string, number> | undefined {
  const total = new Map<string, number>();
  for (const [kind, count] of countsOfFormula(formula)) {
    const element = kind.replace(/\[.*$/, '');
    const number = numberOf(count);
    if (number === undefined || !isElement(element)) return undefined;
    total.set(element, (total.get(element) ?? 0) + number);
  }
  return total;
}

/** The elements of a substance as far as its formulas tell, in alphabetical order. */
export const elementsIn = (substance: Substance): readonly string[] => [...new Set(listed(substance))].sort();

function listed(substance: Substance): readonly string[] {
  switch (substance.kind) {
    case 'formula':
      return substance.units.flatMap(({ parts }) => parts.flatMap(elementsOfPart));
    case 'name':
      return [];
    case 'system':
      return substance.members.filter(isElement);
    case 'composite':
    case 'cell':
      return substance.parts.flatMap(listed);
  }
}

function elementsOfPart(part: Part): readonly string[] {
  switch (part.kind) {
    case 'atom':
      return [nuclideOf(part.element, part.isotope).replace(/\[.*$/, '')];
    case 'named':
      return [...namedCounts(part.symbol).keys()];
    case 'group':
      return part.parts.flatMap(elementsOfPart);
    case 'mix':
      return part.members.flat().flatMap(elementsOfPart);
    case 'placeholder':
    case 'bond':
      return [];
  }
}
