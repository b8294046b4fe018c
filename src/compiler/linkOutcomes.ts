import { confidences } from '../field/evidence.ts';
import type { Field } from '../field/field.ts';
import { term } from '../field/term.ts';
import type {
  ClaimId,
  Condition,
  Conditions,
  Evidence,
  Measure,
  MeasuredClaim,
  NodeId,
  Outcome,
} from '../model/graph.ts';
import type { FrontMatter } from '../model/frontmatter.ts';
import { quantityId } from '../field/quantityId.ts';
import { locate } from './locate.ts';
import type { Resolve } from './resolve.ts';
import type { Entry } from './validate.ts';

/** The outcomes of an entry and their measured claims; a baseline with a value becomes a claim of its own. */
export function testsOf(
  field: Field,
  entry: Entry,
  resolve: Resolve,
): { outcomes: Outcome[]; measured: MeasuredClaim[] } {
  const outcomes: Outcome[] = [];
  const measured: MeasuredClaim[] = [];
  entry.fields.outcomes.forEach((item, index) => {
    const path = ['outcomes', index];
    const self = `${entry.kind}/${entry.slug}` as NodeId;
    const subject = item.subject === undefined ? self : resolve.node(entry, item.subject, [...path, 'subject']);
    if (subject === undefined) return;
    const id = `${entry.slug}--${item.id}`;
    const conditions = conditionsOf(field, entry, item, path, resolve);
    const proof = resolve.evidence(entry, item, path);
    const place = locate(entry, [...path, 'id']);
    const shared = { shape: 'measured', outcome: id, test: item.test, conditions } as const;
    const claims = item.results.flatMap((result, number): MeasuredClaim[] => {
      const here = locate(entry, [...path, 'results', number]);
      const claim = `${id}--${result.key ?? quantityId(result.quantity)}` as ClaimId;
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

/** The conditions that are given, in the order of the vocabulary; a measure that counts for another condition is that one too. */
function conditionsOf(
  field: Field,
  entry: Entry,
  item: OutcomeItem,
  path: readonly PropertyKey[],
  resolve: Resolve,
): Conditions {
  const given = new Map(item.conditions.map(({ name, given: value }) => [name, value]));
  return field.conditions.flatMap((condition): Condition[] => {
    const { name, shape } = condition;
    const value = given.get(name);
    switch (shape) {
      case 'measure': {
        if (value !== undefined) return [{ name, shape, measure: value as Measure }];
        const also = condition.also === undefined ? undefined : (given.get(condition.also) as Measure | undefined);
        return also && condition.dimensions.includes(term(field.units, also.unit).dimension)
          ? [{ name, shape, measure: also, given: condition.also! }]
          : [];
      }
      case 'entries': {
        const slugs =
          value === undefined ? [] : Array.isArray(value) ? (value as readonly string[]) : [value as string];
        const entries = slugs.flatMap((slug, index) => {
          const step = Array.isArray(value) ? [...path, name, index] : [...path, name];
          return resolve.among(entry, slug, step, condition.entries) ?? [];
        });
        return entries.length === 0 ? [] : [{ name, shape, entries }];
      }
      case 'text':
        return (value as readonly string[]).length === 0 ? [] : [{ name, shape, texts: value as readonly string[] }];
    }
  });
}
