import type { ClaimId, Conditions, Evidence, MeasuredClaim, NodeId, Outcome } from '../model/graph.ts';
import type { FrontMatter } from '../model/frontmatter.ts';
import { confidences } from '../vocabulary/evidence.ts';
import type { Quantity } from '../vocabulary/quantities.ts';
import { locate } from './locate.ts';
import type { Resolve } from './resolve.ts';
import type { Entry } from './validate.ts';

const slugOfQuantity = (quantity: Quantity): string => quantity.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The outcomes of an entry and their measured claims; a baseline with a value becomes a claim of its own. */
export function testsOf(entry: Entry, resolve: Resolve): { outcomes: Outcome[]; measured: MeasuredClaim[] } {
  const outcomes: Outcome[] = [];
  const measured: MeasuredClaim[] = [];
  entry.fields.outcomes.forEach((item, index) => {
    const path = ['outcomes', index];
    const self = `${entry.kind}/${entry.slug}` as NodeId;
    const subject = item.subject === undefined ? self : resolve.node(entry, item.subject, [...path, 'subject']);
    if (subject === undefined) return;
    const id = `${entry.slug}--${item.id}`;
    const conditions = conditionsOf(entry, item, path, resolve);
    const proof = resolve.evidence(entry, item, path);
    const place = locate(entry, [...path, 'id']);
    const shared = { shape: 'measured', outcome: id, test: item.test, conditions } as const;
    const claims = item.results.flatMap((result, number): MeasuredClaim[] => {
      const here = locate(entry, [...path, 'results', number]);
      const claim = `${id}--${result.key ?? slugOfQuantity(result.quantity)}` as ClaimId;
      const own: Evidence =
        result.confidence === undefined
          ? proof
          : { ...proof, confidence: result.confidence, ...(result.why === undefined ? {} : { why: result.why }) };
      const against =
        result.baseline &&
        resolve.node(entry, result.baseline.subject, [...path, 'results', number, 'baseline', result.baseline.subject]);
      const value = result.baseline?.measure;
      const baselineClaim = `${claim}--baseline` as ClaimId;
      const main: MeasuredClaim = {
        ...shared,
        id: claim,
        subject,
        quantity: result.quantity,
        measure: result.measure,
        asPrinted: result.asPrinted,
        ...(against
          ? { baseline: { subject: against, ...(value ? { claim: baselineClaim, measure: value } : {}) } }
          : {}),
        evidence: own,
        ...(result.note === undefined ? {} : { note: result.note }),
        place: here,
      };
      if (!against || !value) return [main];
      return [
        main,
        {
          ...shared,
          id: baselineClaim,
          subject: against,
          quantity: result.quantity,
          measure: value,
          asPrinted: result.baseline!.printed,
          evidence: own,
          place: here,
        },
      ];
    });
    measured.push(...claims);
    outcomes.push({
      id,
      entry: self,
      subject,
      test: item.test,
      conditions,
      // An outcome is as doubtful as the most doubtful of its results.
      evidence: weakest([proof, ...claims.map((claim) => claim.evidence)]),
      ...(item.note === undefined ? {} : { note: item.note }),
      claims: claims.map((claim) => claim.id),
      place,
    });
  });
  return { outcomes, measured };
}

const weakest = (all: readonly Evidence[]): Evidence =>
  all.reduce((worst, next) =>
    confidences.indexOf(next.confidence) > confidences.indexOf(worst.confidence) ? next : worst,
  );

type OutcomeItem = FrontMatter['outcomes'][number];

function conditionsOf(entry: Entry, item: OutcomeItem, path: readonly PropertyKey[], resolve: Resolve): Conditions {
  const cathode = item.cathode === undefined ? undefined : resolve.node(entry, item.cathode, [...path, 'cathode']);
  const given = {
    cathode,
    // A full-cell rate given in mA/cm2 is a current density too.
    currentDensity: item['current-density'] ?? (item.rate?.unit === 'mA/cm2' ? item.rate : undefined),
    arealCapacity: item['areal-capacity'],
    rate: item.rate,
    depthOfDischarge: item['depth-of-discharge'],
    temperature: item.temperature,
    npRatio: item['n-p-ratio'],
    loading: item.loading,
    predeposited: item.predeposited,
  };
  return {
    electrolytes: item.electrolytes.flatMap(
      (slug, index) => resolve.node(entry, slug, [...path, 'electrolytes', index]) ?? [],
    ),
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<typeof given>),
    other: item.other,
  } as Conditions;
}
