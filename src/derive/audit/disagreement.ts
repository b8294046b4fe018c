import { familyOf } from '../../field/family.ts';
import type { Finding } from '../../model/finding.ts';
import type { NodeId } from '../../model/graph.ts';
import { displayMeasure } from '../../model/measure.ts';
import * as words from '#words/audit.ts';
import { conditionsInWords } from '../conditions.ts';
import type { Indexes } from '../indexes.ts';
import { experiments } from './experiments.ts';
import { findingKinds } from './findingKinds.ts';
import { toldApart } from './toldApart.ts';

/** How far a disagreement goes: nothing tells its readings apart, or they may be of different tests. */
export type Standing = 'contradicted' | 'not reconciled';

/** A finding that does not fit, with how hard a word it deserves. */
export interface Disagreement {
  readonly finding: Finding;
  readonly standing: Standing;
  /** What tells the readings apart: conditions that differ, or that only one of them gives. Empty for a contradiction. */
  readonly apart: readonly string[];
  /** What they disagree about, in a word or two. */
  readonly about: string;
}

/** What one place says, and under which conditions. */
export interface Account {
  readonly locator: string;
  readonly references: readonly NodeId[];
  readonly says: string;
  readonly under: readonly string[];
}

/** The findings that do not fit, each with the word it deserves. */
export function disagreements(findings: readonly Finding[], atlas: Indexes): readonly Disagreement[] {
  const { differ } = experiments(atlas.graph);
  const kinds = new Map(findingKinds(atlas.field).map((asked) => [asked.kind, asked]));
  return findings
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map((finding) => {
      const asked = kinds.get(finding.kind);
      const apart = asked?.alone ? [] : toldApart(finding, atlas, differ);
      return {
        finding,
        standing: apart.length > 0 ? 'not reconciled' : 'contradicted',
        apart,
        about: aboutOf(finding, apart, atlas) ?? asked?.about ?? finding.kind,
      };
    });
}

/** What only the finding itself tells of what it is about. */
function aboutOf({ kind, readings }: Finding, apart: readonly string[], atlas: Indexes): string | undefined {
  const [claim] = kind === 'conflict' ? readings.flatMap(({ claims }) => claims) : [];
  if (claim !== undefined) return familyOf(atlas.field.quantities, atlas.measured(claim).quantity);
  return kind === 'account' && apart.length === 0 ? words.whatWasMeasured : undefined;
}

/** What each place of a finding says, with the conditions it gives. */
export const accountsOf = ({ readings }: Finding, atlas: Indexes): readonly Account[] =>
  readings.map(({ locator, claims, outcome: id }) => {
    const { field } = atlas;
    const outcome = id === undefined ? undefined : atlas.outcome(id);
    const retold = claims.flatMap((claim) => atlas.statement(claim) ?? []);
    const values = claims
      .flatMap((claim) => atlas.value(claim) ?? [])
      .map(({ quantity, measure }) => `${quantity} ${displayMeasure(measure, field.units)}`);
    return {
      locator,
      references: (outcome ?? retold[0])?.evidence.references ?? [],
      says: [...values, ...retold.flatMap(({ evidence }) => evidence.says ?? [])].join(', '),
      under: outcome ? conditionsInWords(field, outcome.conditions, (entry) => atlas.node(entry).title) : [],
    };
  });
