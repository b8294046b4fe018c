import { named } from '../../vocabulary/named.ts';
import { term as termOf } from '../../field/term.ts';
import type { Graph, Measure } from '../../model/graph.ts';
import { tests } from '../../vocabulary/tests.ts';
import { agree, close, inBase } from './agreement.ts';
import { capacityFrom, currentFrom, hoursFor } from './cycling.ts';
import { experiments, type Told } from './experiments.ts';
import { findingId, type Finding, type Reading } from './finding.ts';
import { lives, type Life } from './lives.ts';
import { inOrder } from './locatorOrder.ts';
import { show, term } from './numbers.ts';

/** Lives are printed as round numbers: what differs by less than this share fits. */
const tolerance = 0.02;

/** Do cycles, hours, current density and areal capacity of one test fit together? */
export function durations(graph: Graph): readonly Finding[] {
  const { groups, differ } = experiments(graph);
  return groups.flatMap((group) => onceEach(lives(group, differ)).flatMap((life) => check(life, group)));
}

/** The same cycles and hours told in several places are one question; the pair told in one place comes first. */
function onceEach(all: readonly Life[]): readonly Life[] {
  const apart = ({ cycles, hours }: Life): number => (cycles.outcome === hours.outcome ? 0 : 1);
  const known = new Set<string>();
  return [...all]
    .sort((a, b) => apart(a) - apart(b) || (name(a) < name(b) ? -1 : 1))
    .filter(({ cycles, hours }) => {
      const question = `${cycles.measure.value} ${inBase(hours.measure)}`;
      return !known.has(question) && known.add(question);
    });
}

const name = ({ cycles, hours }: Life): string => `${cycles.id} ${hours.id}`;

function check(life: Life, group: readonly Told[]): readonly Finding[] {
  const { cycles, hours, current, capacity } = life;
  const n = cycles.measure.value;
  const h = inBase(hours.measure);
  const label = `${termOf(tests, cycles.test).label}: ${term(cycles.measure)} and ${term(hours.measure)}`;
  if (current && capacity) {
    const computed = hoursFor(n, capacity.measure.value, current.measure.value);
    const fit = close(computed, h, tolerance);
    const line = `${term(cycles.measure)} × 2 × ${term(capacity.measure)} ÷ ${term(current.measure)} = ${show(computed, 'h')}, printed ${term(hours.measure)}`;
    return [result(life, fit ? 'consistent' : 'inconsistent', `${label} ${fit ? 'fit' : 'do not fit'}`, line)];
  }
  if (capacity) {
    const implied: Measure = { comparator: '≈', value: currentFrom(n, h, capacity.measure.value), unit: 'mA/cm2' };
    const line = `${term(cycles.measure)} × 2 × ${term(capacity.measure)} ÷ ${term(hours.measure)} = ${show(implied.value, implied.unit)}`;
    return [impliedBy(life, group, 'currentDensity', implied, label, line)];
  }
  if (current) {
    const implied: Measure = { comparator: '≈', value: capacityFrom(n, h, current.measure.value), unit: 'mAh/cm2' };
    const line = `${term(hours.measure)} × ${term(current.measure)} ÷ (2 × ${term(cycles.measure)}) = ${show(implied.value, implied.unit)}`;
    return [impliedBy(life, group, 'arealCapacity', implied, label, line)];
  }
  return [];
}

/** A condition that follows from the life and is printed nowhere beside it; another account of the paper may give it. */
function impliedBy(
  life: Life,
  group: readonly Told[],
  missing: 'currentDensity' | 'arealCapacity',
  implied: Measure,
  label: string,
  line: string,
): Finding {
  const word = missing === 'currentDensity' ? 'current density' : 'areal capacity';
  const printed = group.find(({ outcome }) => {
    const given = named(outcome.conditions)[missing];
    return given && agree(given, implied);
  });
  const where = printed
    ? `the ${word} of ${printed.outcome.evidence.locator}`
    : `the ${word} is printed nowhere for this test`;
  return result(
    life,
    printed ? 'consistent' : 'open',
    `${label} imply the ${word} not given there`,
    `${line}, ${where}`,
  );
}

function result(life: Life, verdict: Finding['verdict'], summary: string, line: string): Finding {
  const { cycles, hours } = life;
  return {
    id: findingId('duration', cycles.subject, [cycles.id, hours.id]),
    kind: 'duration',
    verdict,
    subject: cycles.subject,
    summary,
    readings: inOrder(readingsOf(life)),
    arithmetic: [line],
  };
}

/** The outcomes of the two lives, and those that a condition was taken from. */
function readingsOf({ cycles, hours, current, capacity }: Life): readonly Reading[] {
  const lives = [cycles, hours].map(({ outcome, evidence }) => ({ id: outcome, locator: evidence.locator }));
  const givers = [current, capacity].flatMap((given) =>
    given ? [{ id: given.from.outcome.id, locator: given.from.outcome.evidence.locator }] : [],
  );
  const places = new Map([...lives, ...givers].map(({ id, locator }) => [id, locator]));
  return [...places].map(([outcome, locator]) => ({
    locator,
    claims: [cycles, hours].filter((claim) => claim.outcome === outcome).map(({ id }) => id),
    outcome,
  }));
}
