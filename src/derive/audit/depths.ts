import { named } from '../../vocabulary/named.ts';
import { term as termOf } from '../../field/term.ts';
import type { Graph } from '../../model/graph.ts';
import { tests } from '../../vocabulary/tests.ts';
import { close } from './agreement.ts';
import { experiments, type Told } from './experiments.ts';
import { findingId, type Finding } from './finding.ts';
import { inOrder } from './locatorOrder.ts';
import { percent, show, term } from './numbers.ts';

/** A depth of discharge is printed with at most two decimals of a percentage. */
const tolerance = 0.01;

/** Does the depth of discharge fit the areal capacity and the sodium deposited beforehand? */
export function depths(graph: Graph): readonly Finding[] {
  const { groups, differ } = experiments(graph);
  return groups.flatMap((group) =>
    group
      .filter(({ outcome: { conditions } }) => named(conditions).depthOfDischarge ?? named(conditions).predeposited)
      .flatMap((told) =>
        check(
          told,
          group.filter(
            (other) => other !== told && differ(told.outcome.conditions, other.outcome.conditions).length === 0,
          ),
        ),
      ),
  );
}

/** What one place leaves out is taken from another that tells of the same test. */
function check(told: Told, others: readonly Told[]): readonly Finding[] {
  const given = (name: 'depthOfDischarge' | 'arealCapacity' | 'predeposited') => {
    const giver = [told, ...others].find(({ outcome }) => named(outcome.conditions)[name]);
    return giver && { giver, measure: named(giver.outcome.conditions)[name]! };
  };
  const [depth, cycled, stock] = [given('depthOfDischarge'), given('arealCapacity'), given('predeposited')];
  if (!cycled) return [];
  const { outcome } = told;
  const givers = [...new Set([told, ...[depth, cycled, stock].flatMap((item) => item?.giver ?? [])])];
  const result = (verdict: Finding['verdict'], summary: string, line: string): readonly Finding[] => [
    {
      id: findingId('depth', outcome.subject, [outcome.id]),
      kind: 'depth',
      verdict,
      subject: outcome.subject,
      summary: `${termOf(tests, outcome.test).label}: ${summary}`,
      readings: inOrder(
        givers.map(({ outcome: { id, evidence }, claims }) => ({
          locator: evidence.locator,
          claims: claims.map((claim) => claim.id),
          outcome: id,
        })),
      ),
      arithmetic: [line],
    },
  ];

  if (!stock) {
    const onBoard = show(cycled.measure.value / (depth!.measure.value / 100), 'mAh/cm2', 3);
    return result(
      'open',
      'the sodium deposited beforehand is not given',
      `${term(cycled.measure)} ÷ ${term(depth!.measure)} = ${onBoard} on board`,
    );
  }
  const share = cycled.measure.value / stock.measure.value;
  const line = `${term(cycled.measure)} ÷ ${term(stock.measure)} = ${percent(share, 1)}`;
  if (share > 1) return result('inconsistent', 'more sodium is cycled than was deposited', line);
  if (!depth) return result('open', 'the depth of discharge is not given', line);
  const fit = close(share, depth.measure.value / 100, tolerance);
  return result(
    fit ? 'consistent' : 'inconsistent',
    `depth of discharge and deposited sodium ${fit ? 'fit' : 'do not fit'}`,
    `${line}, printed ${term(depth.measure)}`,
  );
}
