import type { Evidence, Graph, Measure, StatementClaim } from '../../model/graph.ts';
import { parseMeasure } from '../../model/measure.ts';
import { flatten } from '../../chemistry/markup.ts';
import { quantityNames, type Quantity } from '../../vocabulary/quantities.ts';
import type { Test } from '../../vocabulary/tests.ts';
import { agree } from './agreement.ts';
import { experiments, type Told } from './experiments.ts';
import { findingId, type Finding } from './finding.ts';
import { inOrder, placeOf } from './locatorOrder.ts';
import { familyOf } from './quantityFamily.ts';

/** What a caption says of the test it shows. */
interface Caption {
  readonly claim: StatementClaim;
  readonly currentDensity?: Measure;
  readonly arealCapacity?: Measure;
  readonly rate?: Measure;
  readonly quantity?: Quantity;
}

/** Do the conditions that a caption gives stand in text or table too, for the same collector and paper? */
export function captions(graph: Graph): readonly Finding[] {
  const groups = Map.groupBy(experiments(graph).groups.flat(), ({ outcome }) => outcome.subject);
  return graph.statements.flatMap((claim) => {
    const caption = read(claim);
    if (!caption) return [];
    const told = (groups.get(claim.subject) ?? []).filter(
      ({ outcome }) =>
        outcome.evidence.referenceNumbers.some((number) => claim.evidence.referenceNumbers.includes(number)) &&
        testsOf(claim.evidence).includes(outcome.test) &&
        shared(caption, outcome.conditions).length > 0,
    );
    return told.length === 0 ? [] : [check(caption, told)];
  });
}

const conditionNames = ['currentDensity', 'arealCapacity', 'rate'] as const;

/** The conditions that both a caption and a test give. */
const shared = (caption: Caption, conditions: Told['outcome']['conditions']): readonly (typeof conditionNames)[number][] =>
  conditionNames.filter((name) => caption[name] && conditions[name]);

/** Reads the part of a statement that retells the caption: up to the semicolon after which it is set against the text. */
function read(claim: StatementClaim): Caption | undefined {
  if (placeOf(claim.evidence.locator) !== 'caption') return undefined;
  const said = flatten(claim.evidence.says!.split(/;|, where/u)[0]!).replaceAll('\u00a0', ' ');
  const found = (pattern: RegExp): Measure | undefined => {
    const text = pattern.exec(said);
    const measure = text ? parseMeasure(`${text[1]} ${text[2]!.replace(/ cm-2$/, '/cm2')}`) : undefined;
    return typeof measure === 'object' ? measure : undefined;
  };
  const currentDensity = found(/(\d+(?:\.\d+)?) (mA(?:\/cm2| cm-2))/);
  const arealCapacity = found(/(\d+(?:\.\d+)?) (mAh(?:\/cm2| cm-2))/);
  const rate = found(/(\d+(?:\.\d+)?) (C)\b/);
  // A capacity alone may be an amount deposited once; a test has a current or a rate.
  if (!currentDensity && !rate) return undefined;
  const quantity = quantityNames.filter((name) => said.includes(name)).sort((a, b) => b.length - a.length)[0];
  return { claim, ...(currentDensity && { currentDensity }), ...(arealCapacity && { arealCapacity }), ...(rate && { rate }), ...(quantity && { quantity }) };
}

/** The tests a caption may show: the one its basis names, or either cell that sodium is plated and stripped in. */
function testsOf({ basis }: Evidence): readonly Test[] {
  switch (basis) {
    case 'half cell':
      return ['half-cell'];
    case 'symmetric cell':
      return ['symmetric-cell'];
    case 'full cell':
      return ['full-cell'];
    case 'anode-free cell':
      return ['anode-free-full-cell'];
    case 'stated without data':
      return ['half-cell', 'symmetric-cell'];
    case 'simulation':
    case 'ex situ':
    case 'in situ':
      return [];
  }
}

function check(caption: Caption, told: readonly Told[]): Finding {
  const { claim, quantity } = caption;
  const matching = told.filter(({ outcome: { conditions } }) => shared(caption, conditions).every((name) => agree(caption[name]!, conditions[name]!)));
  const measured = matching.some(({ claims }) => claims.some((one) => familyOf(one.quantity) === quantity));
  const elsewhere = (matching.length > 0 ? matching : told).map(({ outcome, claims }) => ({ locator: outcome.evidence.locator, claims: claims.map(({ id }) => id), outcome: outcome.id }));
  const verdict = matching.length > 0 && (quantity === undefined || measured) ? 'consistent' : 'inconsistent';
  const summary =
    matching.length === 0
      ? 'no value of text or table was measured under the conditions of the caption'
      : verdict === 'consistent'
        ? 'text or table repeat the conditions of the caption'
        : `the caption speaks of ${quantity}, the text at the same conditions of another quantity`;
  return {
    id: findingId('account', claim.subject, [claim.id]),
    kind: 'account',
    verdict,
    subject: claim.subject,
    summary: `${claim.evidence.locator}: ${summary}`,
    readings: inOrder([{ locator: claim.evidence.locator, claims: [claim.id] }, ...elsewhere]),
    arithmetic: [],
  };
}
