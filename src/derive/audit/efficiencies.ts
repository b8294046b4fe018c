import type { Graph, MeasuredClaim } from '../../model/graph.ts';
import { findingId, type Finding } from './finding.ts';
import { inOrder } from './locatorOrder.ts';
import { percent, term } from './numbers.ts';
import { familyOf } from './quantityFamily.ts';
import { pairs } from './pairs.ts';

/** Does the retention of an anode-free cell fit the Coulombic efficiencies claimed for the same collector after the same paper? */
export function efficiencies(graph: Graph): readonly Finding[] {
  const bySubject = Map.groupBy(graph.measured, (claim) => claim.subject);
  return [...bySubject.values()].flatMap((claims) =>
    pairs(claims.filter((claim) => claim.test === 'anode-free-full-cell'))
      .filter(([a, b]) => a.outcome === b.outcome)
      .flatMap(([a, b]) => {
        const retention = [a, b].find(({ quantity }) => quantity === 'capacity retention');
        const life = [a, b].find(({ quantity }) => quantity === 'cycle life');
        return retention && life ? check(retention, life, claims) : [];
      }),
  );
}

const round = (share: number): number => Number(share.toPrecision(6));

function check(retention: MeasuredClaim, life: MeasuredClaim, claims: readonly MeasuredClaim[]): readonly Finding[] {
  const left = retention.measure.value / 100;
  const cycles = life.measure.value;
  const needed = left ** (1 / cycles);
  const need = `${term(retention.measure)} after ${term(life.measure)} needs an average of at least ${round(left)} to the power 1/${cycles} = ${percent(needed, 3)}`;
  const base = { kind: 'efficiency', subject: retention.subject } as const;
  const here = { locator: retention.evidence.locator, claims: [retention.id, life.id], outcome: retention.outcome };
  const claimed = claims.filter(
    (claim) =>
      familyOf(claim.quantity) === 'average Coulombic efficiency' &&
      claim.evidence.referenceNumbers.some((number) => retention.evidence.referenceNumbers.includes(number)),
  );
  if (claimed.length === 0)
    return [
      {
        ...base,
        id: findingId('efficiency', base.subject, [retention.outcome]),
        verdict: 'open',
        summary: 'no Coulombic efficiency is printed to set beside the retention',
        readings: [here],
        arithmetic: [need],
      },
    ];
  return claimed.map((claim): Finding => {
    const efficiency = claim.measure.value / 100;
    const fits = efficiency >= needed;
    return {
      ...base,
      id: findingId('efficiency', base.subject, [retention.outcome, claim.id]),
      verdict: fits ? 'consistent' : 'inconsistent',
      summary: `${term(retention.measure)} left after ${term(life.measure)} ${fits ? 'fits' : 'is more than'} a Coulombic efficiency of ${term(claim.measure)}${fits ? '' : ' allows'}`,
      readings: inOrder([here, { locator: claim.evidence.locator, claims: [claim.id], outcome: claim.outcome }]),
      arithmetic: [
        need,
        `${term(claim.measure)} would leave ${round(efficiency)} to the power ${cycles} = ${percent(efficiency ** cycles, 1)}`,
      ],
    };
  });
}
