import { usual } from '../../field/basis.ts';
import { flatten } from '../../chemistry/markup.ts';
import type { ConditionName, Field, Quantity, Test, UnitTerm } from '../../field/field.ts';
import { activeCheck } from '../../field/premise.ts';
import { find, namesIn, term } from '../../field/term.ts';
import type { Condition, Conditions } from '../../model/condition.ts';
import type { Evidence, StatementClaim } from '../../model/graph.ts';
import { sortOf } from '../../model/locator.ts';

/** What a caption says of the test it shows. */
export interface Caption {
  readonly claim: StatementClaim;
  /** The measures it gives. */
  readonly conditions: Conditions;
  readonly quantity?: Quantity;
}

/** Reads the part of a statement that retells the caption: up to the semicolon after which it is set against the text. */
export function readCaption(field: Field, claim: StatementClaim): Caption | undefined {
  const check = activeCheck(field, 'caption');
  if (!check || sortOf(claim.evidence.locator, field.locators) !== 'caption') return undefined;
  const said = flatten((claim.evidence.says ?? '').split(/;|, where/u)[0]!).replaceAll('\u00a0', ' ');
  const conditions = readersOf(field, Object.values(check.conditions)).flatMap((read) => read(said) ?? []);
  const telling = conditions.filter(({ name }) => name !== check.conditions['beside']);
  if (telling.length === 0) return undefined;
  const [quantity] = namesIn(field.quantities)
    .filter((name) => said.includes(name))
    .sort((a, b) => b.length - a.length);
  return { claim, conditions, ...(quantity === undefined ? {} : { quantity }) };
}

type Reader = (said: string) => Condition | undefined;
const made = new WeakMap<Field, readonly Reader[]>();

/** One reader for each condition; a unit that fits several belongs to the first. */
function readersOf(field: Field, names: readonly ConditionName[]): readonly Reader[] {
  const known = made.get(field);
  if (known) return known;
  const taken = new Set<UnitTerm>();
  const readers = names.map((name): Reader => {
    const { dimensions } = term(field.conditions, name);
    const units = field.units.filter((unit) => dimensions.includes(unit.dimension) && !taken.has(unit));
    units.forEach((unit) => taken.add(unit));
    return readerOf(name, units);
  });
  made.set(field, readers);
  return readers;
}

/** Finds the first number in one of the units, as written or as shown. */
function readerOf(name: ConditionName, units: readonly UnitTerm[]): Reader {
  const forms = new Map(
    units.flatMap((unit) =>
      [unit.name, flatten(unit.display).replaceAll('\u00a0', ' ')]
        .filter((form) => form !== '')
        .map((form) => [form, unit.name] as const),
    ),
  );
  const longest = [...forms.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(\\d+(?:\\.\\d+)?) (${longest.join('|')})(?![\\p{L}\\d/])`, 'u');
  return (said) => {
    const [, value, form] = (forms.size > 0 && pattern.exec(said)) || [];
    // The pattern finds forms of the map only.
    return value === undefined
      ? undefined
      : { name, shape: 'measure', measure: { comparator: '=', value: Number(value), unit: forms.get(form!)! } };
  };
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The tests a caption may show: those of its method in the cell that it names, if it does, or without data those that the field says. */
export function testsShown(field: Field, { basis, method, cell }: Evidence): readonly Test[] {
  const open = usual(field).cell;
  return find(field.bases, basis)?.role === 'none'
    ? (activeCheck(field, 'caption')?.tests ?? [])
    : field.tests
        .filter((test) => test.method === method && (cell === open || (test.cell ?? open) === cell))
        .map(({ name }) => name);
}
