import { writeAmount } from './amount.ts';
import type { Amount, Charge, Formula, Part, Substance, Unit } from './tree.ts';

/** A run of text that stands on the line, below it or above it. */
export interface Run {
  readonly level: 'line' | 'sub' | 'sup';
  readonly text: string;
}

const line = (text: string): Run => ({ level: 'line', text });
const low = (amount: Amount | undefined): readonly Run[] =>
  amount === undefined ? [] : [{ level: 'sub', text: writeAmount(amount) }];

/** A substance as runs; minus signs and points are ASCII but for the `·` of adducts. */
export function inRuns(substance: Substance): readonly Run[] {
  switch (substance.kind) {
    case 'formula':
      return formulaRuns(substance);
    case 'name':
      return [...prefixRuns(substance.prefixes), line(substance.text)];
    case 'system':
      return [line(substance.members.join('–'))];
    case 'composite':
    case 'cell':
      return substance.parts.flatMap((part, place) => [
        ...(place === 0 ? [] : [line(substance.joints[place - 1]!)]),
        ...inRuns(part),
      ]);
  }
}

const prefixRuns = (prefixes: readonly string[]): readonly Run[] =>
  prefixes.map((prefix) => line(`${prefix}${/^\dD$/.test(prefix) ? ' ' : '-'}`));

const formulaRuns = ({ prefixes, units, face, state }: Formula): readonly Run[] => [
  ...prefixRuns(prefixes),
  ...units.flatMap((unit, place) => [...(place === 0 ? [] : [line('·')]), ...unitRuns(unit)]),
  ...(face === undefined ? [] : [line(`(${face})`)]),
  ...(state === undefined ? [] : [line(`(${state})`)]),
];

const unitRuns = ({ times, parts, charge }: Unit): readonly Run[] => [
  ...(times === undefined ? [] : [line(timesText(times))]),
  ...parts.flatMap(partRuns),
  ...high(charge),
];

/** A sum of terms is bracketed where it counts units. */
const timesText = (times: Amount): string => (times.length > 1 ? `(${writeAmount(times)})` : writeAmount(times));

const high = (charge: Charge | undefined): readonly Run[] =>
  charge === undefined
    ? []
    : [
        {
          level: 'sup',
          text: `${charge.radical ? '•' : ''}${charge.amount === undefined ? '' : writeAmount(charge.amount)}${charge.sign}`,
        },
      ];

function partRuns(part: Part): readonly Run[] {
  switch (part.kind) {
    case 'atom':
      return [
        ...(part.isotope === undefined ? [] : [{ level: 'sup', text: part.isotope } as const]),
        line(part.element),
        ...(part.oxidation === undefined ? [] : [line(`(${part.oxidation})`)]),
        ...high(part.charge),
        ...low(part.amount),
      ];
    case 'placeholder':
    case 'named':
      return [line(part.symbol), ...low(part.amount)];
    case 'group':
      return [
        line(part.bracket),
        ...part.parts.flatMap(partRuns),
        line({ '(': ')', '[': ']', '{': '}' }[part.bracket]),
        ...high(part.charge),
        ...low(part.amount),
      ];
    case 'mix':
      return [
        line('('),
        ...part.members.flatMap((member, place) => [...(place === 0 ? [] : [line(',')]), ...member.flatMap(partRuns)]),
        line(')'),
        ...low(part.amount),
      ];
    case 'bond':
      return [line(part.order)];
  }
}
