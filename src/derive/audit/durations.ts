import type { Graph, MeasuredClaim } from '../../model/graph.ts';
import { tests } from '../../vocabulary/tests.ts';
import { agree, close } from './agreement.ts';
import type { Differ } from './comparable.ts';
import { capacityFrom, currentFrom, hoursFor } from './cycling.ts';
import { experiments, type Told } from './experiments.ts';
import { findingId, type Finding } from './finding.ts';
import { inOrder } from './locatorOrder.ts';
import { show, term } from './numbers.ts';

/** Lives are printed as round numbers: what differs by less than this share fits. */
const tolerance = 0.02;

/** Do cycles, hours, current density and areal capacity of one test fit together? */
export function durations(graph: Graph): readonly Finding[] {
  const { groups, differ } = experiments(graph);
  return groups.flatMap((group) => distinct(lives(group, differ).flatMap((life) => check(life, group, differ))));
}

/** A life in cycles and one in hours that conditions allow to be the same, told in one place or in two. */
interface Life {
  readonly cycles: MeasuredClaim;
  readonly hours: MeasuredClaim;
}

function lives(group: readonly Told[], differ: Differ): readonly Life[] {
  const claims = group.flatMap((told) => told.claims);
  const of = (quantity: string): readonly MeasuredClaim[] => claims.filter((claim) => claim.quantity === quantity && claim.measure.unit !== 'min');
  return of('cycle life').flatMap((cycles) =>
    of('cycling time')
      .filter((hours) => differ(cycles.conditions, hours.conditions).length === 0)
      .map((hours) => ({ cycles, hours })),
  );
}

/** The same cycles and hours told in several places are one question; the pair told in one place comes first. */
function distinct(findings: readonly (Finding & { readonly question: string })[]): readonly Finding[] {
  const sorted = [...findings].sort((a, b) => a.readings.length - b.readings.length || (a.id < b.id ? -1 : 1));
  const first = new Map<string, Finding>();
  for (const { question, ...finding } of sorted) if (!first.has(question)) first.set(question, finding);
  return [...first.values()];
}

function check({ cycles, hours }: Life, group: readonly Told[], differ: Differ): readonly (Finding & { readonly question: string })[] {
  const fits = (told: Told): boolean => differ(told.outcome.conditions, cycles.conditions).length === 0 && differ(told.outcome.conditions, hours.conditions).length === 0;
  const given = (name: 'currentDensity' | 'arealCapacity') => {
    const own = cycles.conditions[name] ?? hours.conditions[name];
    if (own) return { measure: own };
    const lender = group.find((told) => fits(told) && told.outcome.conditions[name]);
    return { measure: lender?.outcome.conditions[name], lender };
  };
  const current = given('currentDensity');
  const capacity = given('arealCapacity');
  if (!current.measure && !capacity.measure) return [];
  const [n, h, i, q] = [cycles.measure.value, hours.measure.value, current.measure?.value, capacity.measure?.value];
  const subject = cycles.subject;
  const claims = [...new Set([cycles, hours])];
  const lenders = [current.lender, capacity.lender].filter((told) => told !== undefined);
  const readings = inOrder(
    [...new Set([...claims.map((claim) => claim.outcome), ...lenders.map(({ outcome }) => outcome.id)])].map((outcome) => ({
      locator: group.find((told) => told.outcome.id === outcome)!.outcome.evidence.locator,
      claims: claims.filter((claim) => claim.outcome === outcome).map(({ id }) => id),
      outcome,
    })),
  );
  const common = { id: findingId('duration', subject, [cycles.id, hours.id]), kind: 'duration', subject, readings } as const;
  const label = `${tests[cycles.test].label}: ${term(cycles.measure)} and ${term(hours.measure)}`;
  const question = [n, h].join(' ');

  if (i !== undefined && q !== undefined) {
    const computed = hoursFor(n, q, i);
    const same = close(computed, h, tolerance);
    return [{
      ...common,
      question,
      verdict: same ? 'consistent' : 'inconsistent',
      summary: same ? `${label} fit` : `${label} do not fit`,
      arithmetic: [`${term(cycles.measure)} × 2 × ${term(capacity.measure!)} ÷ ${term(current.measure!)} = ${show(computed, 'h')}, printed ${term(hours.measure)}`],
    }];
  }
  const missing = i === undefined ? ('currentDensity' as const) : ('arealCapacity' as const);
  const solved = i === undefined ? ({ comparator: '=', value: currentFrom(n, h, q!), unit: 'mA/cm2' } as const) : ({ comparator: '=', value: capacityFrom(n, h, i), unit: 'mAh/cm2' } as const);
  const printed = group.find((told) => {
    const measure = told.outcome.conditions[missing];
    return measure && agree(measure, { ...solved, comparator: '≈' });
  });
  const formula =
    i === undefined
      ? `${term(cycles.measure)} × 2 × ${term(capacity.measure!)} ÷ ${term(hours.measure)}`
      : `${term(hours.measure)} × ${term(current.measure!)} ÷ (2 × ${term(cycles.measure)})`;
  const word = missing === 'currentDensity' ? 'current density' : 'areal capacity';
  return [{
    ...common,
    question,
    verdict: printed ? 'consistent' : 'open',
    summary: `${label} imply the ${word} not given there`,
    arithmetic: [`${formula} = ${show(solved.value, solved.unit)}, ${printed ? `the ${word} of ${printed.outcome.evidence.locator}` : `an ${word} printed nowhere for this test`}`],
  }];
}
