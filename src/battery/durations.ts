import type { ConditionName, Field } from '../field/field.ts';
import { activeCheck } from '../field/premise.ts';
import { term } from '../field/term.ts';
import { agree, close, inBase } from '../model/agreement.ts';
import { bare, show } from '../model/calculation.ts';
import { isGiven, measureOf } from '../model/condition.ts';
import type { Experiments, Told } from '../model/experiment.ts';
import { findingId, inOrder, type Finding, type FindingWords, type Reading } from '../model/finding.ts';
import type { Graph, Measure, Outcome } from '../model/graph.ts';
import { capacityFrom, currentFrom, cyclingUnits, hoursFor, valueIn } from './cycling.ts';
import { lives, type Life } from './lives.ts';

/** Lives are printed as round numbers: what differs by less than this share fits. */
const tolerance = 0.02;

/** What pages say of the question. */
export const durationWords = (): FindingWords => ({
  kind: 'duration',
  prefix: 'duration',
  heading: 'Cycles against hours',
  fits: 'Cycles and hours',
  says: 'In each cycle the areal capacity is moved there and back: hours = cycles × 2 × areal capacity ÷ current density.',
  about: 'cycles and hours',
});

/** Do cycles, hours, current density and areal capacity of one test fit together? */
export function durations({ field }: Pick<Graph, 'field'>, { groups, differ }: Experiments): readonly Finding[] {
  const check = activeCheck(field, 'duration');
  if (!check) return [];
  const { current, capacity } = check.conditions;
  return groups
    .filter(([first]) => first && check.tests.includes(first.outcome.test))
    .flatMap((group) =>
      onceEach(field, lives(group, check, differ)).flatMap((life) =>
        compare(field, life, group, { current, capacity }),
      ),
    );
}

/** The same cycles and hours told in several places are one question; the pair told in one place comes first. */
function onceEach({ units }: Field, all: readonly Life[]): readonly Life[] {
  const apart = ({ cycles, hours }: Life): number => (cycles.outcome === hours.outcome ? 0 : 1);
  const known = new Set<string>();
  return [...all]
    .sort((a, b) => apart(a) - apart(b) || (name(a) < name(b) ? -1 : 1))
    .filter(({ cycles, hours }) => {
      const question = `${cycles.measure.value} ${inBase(units, hours.measure)}`;
      return !known.has(question) && known.add(question);
    });
}

const name = ({ cycles, hours }: Life): string => `${cycles.id} ${hours.id}`;

interface Names {
  readonly current: ConditionName;
  readonly capacity: ConditionName;
}

function compare(field: Field, life: Life, group: readonly Told[], names: Names): readonly Finding[] {
  const { units } = field;
  const { cycles, hours, current, capacity } = life;
  const value = (measure: Measure, of: keyof typeof cyclingUnits): number => valueIn(units, measure, cyclingUnits[of]);
  const plain = (measure: Measure): string => bare(units, measure);
  const [n, h] = [value(cycles.measure, 'cycles'), value(hours.measure, 'hours')];
  const label = `${term(field.tests, cycles.test).label}: ${plain(cycles.measure)} and ${plain(hours.measure)}`;
  if (current && capacity) {
    const computed = hoursFor(n, value(capacity.measure, 'capacity'), value(current.measure, 'current'));
    const fit = close(computed, h, tolerance);
    const line = `${plain(cycles.measure)} × 2 × ${plain(capacity.measure)} ÷ ${plain(current.measure)} = ${show(units, computed, 'h')}, printed ${plain(hours.measure)}`;
    return [result(field, life, fit ? 'consistent' : 'inconsistent', `${label} ${fit ? 'fit' : 'do not fit'}`, line)];
  }
  if (capacity) {
    const implied = approximate(currentFrom(n, h, value(capacity.measure, 'capacity')), cyclingUnits.current);
    const line = `${plain(cycles.measure)} × 2 × ${plain(capacity.measure)} ÷ ${plain(hours.measure)} = ${show(units, implied.value, implied.unit)}`;
    return [impliedBy(field, life, group, names.current, implied, label, line)];
  }
  if (current) {
    const implied = approximate(capacityFrom(n, h, value(current.measure, 'current')), cyclingUnits.capacity);
    const line = `${plain(hours.measure)} × ${plain(current.measure)} ÷ (2 × ${plain(cycles.measure)}) = ${show(units, implied.value, implied.unit)}`;
    return [impliedBy(field, life, group, names.capacity, implied, label, line)];
  }
  return [];
}

const approximate = (value: number, unit: string): Measure => ({ comparator: '≈', value, unit });

/** A condition that follows from the life and is printed nowhere beside it; another account of the work may give it. */
function impliedBy(
  field: Field,
  life: Life,
  group: readonly Told[],
  missing: ConditionName,
  implied: Measure,
  label: string,
  line: string,
): Finding {
  const word = term(field.conditions, missing).label;
  const printed = group.find(({ outcome }) => {
    const given = measureOf(outcome.conditions, missing);
    return given && agree(field.units, given, implied);
  });
  const where = printed
    ? `the ${word} of ${printed.outcome.evidence.locator}`
    : `the ${word} is printed nowhere for this test`;
  return result(
    field,
    life,
    printed ? 'consistent' : 'open',
    `${label} imply the ${word} not given there`,
    `${line}, ${where}`,
  );
}

function result(field: Field, life: Life, verdict: Finding['verdict'], summary: string, line: string): Finding {
  const { cycles, hours } = life;
  return {
    id: findingId('duration', cycles.subject, [cycles.id, hours.id]),
    kind: 'duration',
    verdict,
    subject: cycles.subject,
    summary,
    readings: inOrder(readingsOf(life), field.locators),
    arithmetic: [line],
  };
}

/** The outcomes of the two lives, and those that a condition was taken from. */
function readingsOf({ cycles, hours, current, capacity }: Life): readonly Reading[] {
  const told = [cycles, hours].map(({ outcome, evidence }) => ({ id: outcome, locator: evidence.locator }));
  const givers = [current, capacity].flatMap((given) =>
    given ? [{ id: given.from.outcome.id, locator: given.from.outcome.evidence.locator }] : [],
  );
  const places = new Map([...told, ...givers].map(({ id, locator }) => [id, locator]));
  return [...places].map(([outcome, locator]) => ({
    locator,
    claims: [cycles, hours].filter((claim) => claim.outcome === outcome).map(({ id }) => id),
    outcome,
  }));
}

/**
 * The first outcome of each test that tells cycles, hours, current and capacity, but that the row of this check does not name: its
 * numbers are not held against each other.
 */
export function outsideDurations({
  field,
  outcomes,
  measured,
}: Pick<Graph, 'field' | 'outcomes' | 'measured'>): readonly Outcome[] {
  const check = activeCheck(field, 'duration');
  if (!check) return [];
  const told = Map.groupBy(measured, ({ outcome }) => outcome);
  const outside = outcomes.filter(({ id, test, conditions }) => {
    const quantities = (told.get(id) ?? []).map(({ quantity }) => quantity);
    const has = (wanted: readonly string[]): boolean => quantities.some((one) => wanted.includes(one));
    return (
      !check.tests.includes(test) &&
      has(check.quantities.cycles) &&
      has(check.quantities.hours) &&
      isGiven(conditions, check.conditions.current) &&
      isGiven(conditions, check.conditions.capacity)
    );
  });
  return [...Map.groupBy(outside, ({ test }) => test).values()].map(([first]) => first!);
}
