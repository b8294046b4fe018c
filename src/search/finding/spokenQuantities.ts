import { ofTest } from '#words/searchNumbers.ts';
import type { ConditionName, Dimension, Field, Quantity, Unit } from '../../field/field.ts';
import { find, namesIn, term } from '../../field/term.ts';
import { normalise } from '../normalise.ts';

/** What of a field says how values are asked for. */
export type NumberField = Pick<Field, 'units' | 'quantities' | 'conditions' | 'tests' | 'spoken' | 'languages'>;

/** A condition of a test, in one of its dimensions. */
export interface AskedCondition {
  readonly name: ConditionName;
  readonly dimension: Dimension;
}

/** What a word may mean: quantities, a condition of the test, either of them, or neither when no number is recorded for it. */
export interface Meaning {
  readonly quantities: readonly Quantity[];
  readonly condition?: AskedCondition;
}

/** A condition in the dimension named, or its usual one; undefined where it is no number. */
function asked({ conditions }: NumberField, name: ConditionName, dimension?: Dimension): AskedCondition | undefined {
  const usual = dimension ?? term(conditions, name).dimensions[0];
  return usual === undefined ? undefined : { name, dimension: usual };
}

const meaningOf = (quantities: readonly Quantity[], condition: AskedCondition | undefined): Meaning => ({
  quantities,
  ...(condition && { condition }),
});

/** The last words of the names of quantities, such as “volume” of “loaf volume”: what people say where nothing else is called so. */
function headWords({ quantities }: Pick<Field, 'quantities'>): ReadonlyMap<string, readonly Quantity[]> {
  const heads = Map.groupBy(namesIn(quantities), (name) => /\s(\p{L}+)$/u.exec(normalise(name))?.[1] ?? '');
  heads.delete('');
  return heads;
}

/** Last words of names that nobody has defined. */
export function undefinedHeads(field: Pick<Field, 'quantities' | 'conditions' | 'spoken'>): ReadonlySet<string> {
  const { spoken, quantities, conditions } = field;
  const defined = new Set(
    [...namesIn(spoken), ...namesIn(quantities), ...conditions.map(({ label }) => label)].map(normalise),
  );
  return new Set([...headWords(field).keys()].filter((head) => !defined.has(head)));
}

/** Words people use for what is recorded, the longest first, and what they may mean. */
export function spokenIn(field: NumberField): ReadonlyMap<string, Meaning> {
  const words = new Map<string, Meaning>();
  for (const { name } of field.quantities) words.set(normalise(name), { quantities: [name] });
  for (const { name, label } of field.conditions) {
    const condition = asked(field, name);
    const known = words.get(normalise(label));
    if (condition) words.set(normalise(label), { quantities: known?.quantities ?? [], condition });
  }
  for (const { name, quantities, condition, dimension } of field.spoken) {
    const word = normalise(name);
    const means = meaningOf(quantities, condition === undefined ? undefined : asked(field, condition, dimension));
    // What the vocabulary of a review has a number for is recorded, though its preset says that nobody records it.
    if (means.quantities.length > 0 || means.condition || !words.has(word)) words.set(word, means);
  }
  // What authors write: “stack-pressure”, and “rest” of “rest before the test”.
  for (const { name } of field.conditions) {
    const condition = asked(field, name);
    for (const word of [normalise(name), normalise(name.replaceAll('-', ' '))])
      if (condition && !words.has(word)) words.set(word, { quantities: [], condition });
  }
  for (const [head, quantities] of headWords(field)) {
    const known = words.get(head);
    // A preset may know of no such number where the review has one.
    if (!known || (known.quantities.length === 0 && !known.condition)) words.set(head, { quantities });
  }
  return new Map([...words].toSorted((a, b) => b[0].length - a[0].length));
}

/** A condition in words: its label, or what its unusual dimension is called; what belongs to another condition says so. */
export function conditionLabel(
  { conditions }: Pick<Field, 'conditions'>,
  { name, dimension }: AskedCondition,
  quantities: readonly Quantity[],
): string {
  const { label, dimensions, of } = term(conditions, name);
  const holder = of === undefined ? undefined : find(conditions, of)?.label;
  const said = dimension !== dimensions[0] ? dimension : holder === undefined ? label : `${holder} ${label}`;
  return quantities.some((quantity) => quantity.includes(said)) ? ofTest(said) : said;
}

/** What is left of a meaning when the number has this unit; undefined when nothing is. */
export function withUnit(field: NumberField, meaning: Meaning, unit: Unit): Meaning | undefined {
  const { dimension } = term(field.units, unit);
  const fitting = meaning.quantities.filter((name) => term(field.quantities, name).dimension === dimension);
  const { condition } = meaning;
  const kept = condition && conditionIn(field, condition, dimension);
  if (fitting.length > 0 || kept) return meaningOf(fitting, kept);
  // Who says “capacity” of a condition and gives the unit of another thing of that name means the other.
  const kin = condition ? namesakes(field, term(field.conditions, condition.name).label, dimension) : [];
  return kin.length > 0 ? { quantities: kin } : undefined;
}

/** The condition meant where a number has this dimension: itself, one that stands in for it, or one that it stands in for. */
function conditionIn(
  { conditions }: NumberField,
  { name, dimension: meant }: AskedCondition,
  dimension: Dimension,
): AskedCondition | undefined {
  if (meant === dimension) return { name, dimension };
  const row = term(conditions, name);
  const standIn = conditions.find(({ also, dimensions }) => also === name && dimensions[0] === dimension);
  if (standIn) return { name: standIn.name, dimension };
  if (row.dimensions.includes(dimension)) return { name, dimension };
  const other = row.also === undefined ? undefined : find(conditions, row.also);
  return other?.dimensions.includes(dimension) ? { name: other.name, dimension } : undefined;
}

/** Quantities of a dimension that end with the same word. */
function namesakes({ quantities }: NumberField, label: string, dimension: Dimension): readonly Quantity[] {
  const last = label.slice(label.lastIndexOf(' ') + 1);
  return quantities.filter((row) => row.dimension === dimension && row.name.endsWith(last)).map(({ name }) => name);
}

/** What a number with this unit may be when no word says so; undefined when nothing is recorded in it. */
export function meantByUnit(field: NumberField, unit: Unit): Meaning | undefined {
  const { dimension } = term(field.units, unit);
  const rows = field.conditions.filter(({ bare, dimensions }) => bare !== 'never' && dimensions.includes(dimension));
  const usual = rows.filter(({ dimensions }) => dimensions[0] === dimension);
  const [row] = [...usual.filter(({ bare }) => bare === 'alone'), ...usual, ...rows];
  const condition = row && { name: row.name, dimension };
  if (row?.bare === 'alone') return meaningOf([], condition);
  const quantities = namesIn(field.quantities.filter((one) => one.dimension === dimension));
  return quantities.length === 0 && !condition ? undefined : meaningOf(quantities, condition);
}
