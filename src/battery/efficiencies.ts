import type { Field } from '../field/field.ts';
import { activeCheck } from '../field/premise.ts';
import { bare, percent, shareOf } from '../model/calculation.ts';
import { isGiven } from '../model/condition.ts';
import { findingId, inOrder, type Finding, type FindingWords } from '../model/finding.ts';
import type { Graph, MeasuredClaim } from '../model/graph.ts';

/** What pages say of the question. */
export const efficiencyWords = (): FindingWords => ({
  kind: 'efficiency',
  prefix: 'efficiency',
  heading: 'Retention against Coulombic efficiency',
  fits: 'Retention and Coulombic efficiency',
  says: 'Where nothing on board makes up for it, what each cycle loses is gone: after n cycles at best CEⁿ of the capacity is left.',
  about: 'retention and efficiency',
});

/** Does the retention of a cell without a stock fit the Coulombic efficiencies claimed for the same subject after the same work? */
export function efficiencies({ field, measured }: Pick<Graph, 'field' | 'measured'>): readonly Finding[] {
  const check = activeCheck(field, 'efficiency');
  if (!check) return [];
  const { retention, cycles, efficiency } = check.quantities;
  const stock = check.conditions['stock'];
  const bySubject = Map.groupBy(measured, ({ subject }) => subject);
  return [...bySubject.values()].flatMap((claims) => {
    const efficient = claims.filter(({ quantity }) => efficiency.includes(quantity));
    const tests = Map.groupBy(
      claims.filter(
        ({ test, conditions }) => check.tests.includes(test) && !(stock !== undefined && isGiven(conditions, stock)),
      ),
      ({ outcome }) => outcome,
    );
    return [...tests.values()].flatMap((own) => {
      const lives = own.filter(({ quantity }) => cycles.includes(quantity));
      return own
        .filter(({ quantity }) => retention.includes(quantity))
        .flatMap((left) => lives.flatMap((life) => compare(field, left, life, efficient)));
    });
  });
}

/** Half a unit of the last digit of a printed share: by so much print may have rounded it. */
function printedHalf({ units }: Field, { measure }: MeasuredClaim): number {
  const decimals = /\.(\d+)$/.exec(String(measure.value))?.[1]?.length ?? 0;
  return shareOf(units, { ...measure, value: 0.5 * 10 ** -decimals });
}

const round = (share: number): number => Number(share.toPrecision(6));

function compare(
  field: Field,
  retention: MeasuredClaim,
  life: MeasuredClaim,
  efficient: readonly MeasuredClaim[],
): readonly Finding[] {
  const { units } = field;
  const plain = ({ measure }: MeasuredClaim): string => bare(units, measure);
  const left = shareOf(units, retention.measure);
  const cycles = life.measure.value;
  const needed = left ** (1 / cycles);
  const need = `${plain(retention)} after ${plain(life)} needs an average of at least ${round(left)} to the power 1/${cycles} = ${percent(needed, 3)}`;
  const base = { kind: 'efficiency', subject: retention.subject } as const;
  const here = { locator: retention.evidence.locator, claims: [retention.id, life.id], outcome: retention.outcome };
  const claimed = efficient.filter(({ evidence }) =>
    evidence.referenceNumbers.some((number) => retention.evidence.referenceNumbers.includes(number)),
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
    const efficiency = shareOf(units, claim.measure);
    const least = (left - printedHalf(field, retention)) ** (1 / cycles);
    const fits = efficiency + printedHalf(field, claim) >= least;
    return {
      ...base,
      id: findingId('efficiency', base.subject, [retention.outcome, claim.id]),
      verdict: fits ? 'consistent' : 'inconsistent',
      summary: `${plain(retention)} left after ${plain(life)} ${fits ? 'fits' : 'is more than'} a Coulombic efficiency of ${plain(claim)}${fits ? '' : ' allows'}`,
      readings: inOrder(
        [here, { locator: claim.evidence.locator, claims: [claim.id], outcome: claim.outcome }],
        field.locators,
      ),
      arithmetic: [
        need,
        `${plain(claim)} would leave ${round(efficiency)} to the power ${cycles} = ${percent(efficiency ** cycles, 1)}`,
      ],
    };
  });
}
