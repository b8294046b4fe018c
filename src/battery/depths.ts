import type { ConditionName, Field } from '../field/field.ts';
import { activeCheck } from '../field/premise.ts';
import { term } from '../field/term.ts';
import { close, inBase } from '../model/agreement.ts';
import { bare, percent, shareOf, show } from '../model/calculation.ts';
import { isGiven, measureOf } from '../model/condition.ts';
import type { Experiments, Told } from '../model/experiment.ts';
import { findingId, inOrder, type Finding, type FindingWords } from '../model/finding.ts';
import type { Graph, Measure } from '../model/graph.ts';

/** A depth is printed with at most two decimals of a percentage. */
const tolerance = 0.01;

/** The labels of the three conditions. */
function labels(
  field: Field,
): { readonly depth: string; readonly capacity: string; readonly stock: string } | undefined {
  const check = activeCheck(field, 'depth');
  const label = (name: ConditionName): string => term(field.conditions, name).label;
  return (
    check && {
      depth: label(check.conditions.depth),
      capacity: label(check.conditions.capacity),
      stock: label(check.conditions.stock),
    }
  );
}

/** What pages say of the question. */
export function depthWords(field: Field): FindingWords | undefined {
  const words = labels(field);
  if (!words) return undefined;
  const { depth, capacity, stock } = words;
  const heading = (join: string): string => `${depth[0]!.toUpperCase()}${depth.slice(1)} ${join} ${stock}`;
  return {
    kind: 'depth',
    prefix: 'depth',
    heading: heading('against'),
    fits: heading('and'),
    says: `The ${depth} is the ${capacity} cycled over that of the ${stock}.`,
    about: depth,
  };
}

/** Does the depth of discharge fit the areal capacity and the metal deposited beforehand? */
export function depths({ field }: Pick<Graph, 'field'>, { groups, differ }: Experiments): readonly Finding[] {
  const check = activeCheck(field, 'depth');
  if (!check) return [];
  const { depth, stock } = check.conditions;
  return groups.flatMap((group) =>
    group
      .filter(({ outcome: { conditions } }) => isGiven(conditions, depth) || isGiven(conditions, stock))
      .flatMap((told) =>
        compare(
          field,
          check.conditions,
          told,
          group.filter(
            (other) => other !== told && differ(told.outcome.conditions, other.outcome.conditions).length === 0,
          ),
        ),
      ),
  );
}

type Names = Readonly<Record<'depth' | 'capacity' | 'stock', ConditionName>>;

/** What one place leaves out is taken from another that tells of the same test. */
function compare(field: Field, names: Names, told: Told, others: readonly Told[]): readonly Finding[] {
  const given = (name: ConditionName): { readonly giver: Told; readonly measure: Measure } | undefined => {
    for (const giver of [told, ...others]) {
      const measure = measureOf(giver.outcome.conditions, name);
      if (measure) return { giver, measure };
    }
    return undefined;
  };
  const [depth, cycled, stock] = [given(names.depth), given(names.capacity), given(names.stock)];
  if (!cycled) return [];
  const givers = [...new Set([told, ...[depth, cycled, stock].flatMap((item) => item?.giver ?? [])])];
  const answer = weigh(field, names, depth?.measure, cycled.measure, stock?.measure);
  const { outcome } = told;
  return [
    {
      id: findingId('depth', outcome.subject, [outcome.id]),
      kind: 'depth',
      verdict: answer.verdict,
      subject: outcome.subject,
      summary: `${term(field.tests, outcome.test).label}: ${answer.summary}`,
      readings: inOrder(
        givers.map(({ outcome: { id, evidence }, claims }) => ({
          locator: evidence.locator,
          claims: claims.map((claim) => claim.id),
          outcome: id,
        })),
        field.locators,
      ),
      arithmetic: [answer.line],
    },
  ];
}

interface Answer {
  readonly verdict: Finding['verdict'];
  readonly summary: string;
  readonly line: string;
}

function weigh(
  field: Field,
  names: Names,
  depth: Measure | undefined,
  cycled: Measure,
  stock: Measure | undefined,
): Answer {
  const { units, conditions } = field;
  const label = (name: ConditionName): string => term(conditions, name).label;
  const plain = (measure: Measure): string => bare(units, measure);
  if (!stock) {
    // One of depth and stock is given.
    const onBoard = show(units, cycled.value / shareOf(units, depth!), cycled.unit, 3);
    return {
      verdict: 'open',
      summary: `the ${label(names.stock)} is not given`,
      line: `${plain(cycled)} ÷ ${plain(depth!)} = ${onBoard} on board`,
    };
  }
  const share = inBase(units, cycled) / inBase(units, stock);
  const line = `${plain(cycled)} ÷ ${plain(stock)} = ${percent(share, 1)}`;
  if (share > 1) return { verdict: 'inconsistent', summary: 'more is cycled than was deposited', line };
  if (!depth) return { verdict: 'open', summary: `the ${label(names.depth)} is not given`, line };
  const fit = close(share, shareOf(units, depth), tolerance);
  return {
    verdict: fit ? 'consistent' : 'inconsistent',
    summary: `${label(names.depth)} and ${label(names.stock)} ${fit ? 'fit' : 'do not fit'}`,
    line: `${line}, printed ${plain(depth)}`,
  };
}
