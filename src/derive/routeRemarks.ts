import * as words from '#words/chain.ts';
import type { BasisTerm } from '../field/field.ts';
import { rankIn } from '../field/term.ts';
import type { Said } from './said.ts';

import { isWork, sourcesOf, supportOf, type EvidenceWords } from './support.ts';

/** What a reader must know of a chain of claims besides its steps; a sentence is absent where there is nothing to say. */
export interface Remarks {
  /** That the chain is ours: no work cited makes all of its steps. */
  readonly strung?: string;
  /** Which step is the weakest, or that all are equally weak. */
  readonly weakest?: string;
}

/** Remarks on a chain, from the evidence of each of its steps; none on a single step. */
export function remarksOn(field: EvidenceWords, steps: readonly Said['evidence'][]): Remarks {
  if (steps.length < 2) return {};
  const [strung, weakest] = [strungOf(field, steps), weakestOf(field, steps)];
  return { ...(strung ? { strung } : {}), ...(weakest ? { weakest } : {}) };
}

function strungOf(field: EvidenceWords, steps: readonly Said['evidence'][]): string | undefined {
  const works = steps.flatMap((evidence) => sourcesOf(field, evidence).filter(isWork));
  const [first, ...rest] = steps.map((evidence) => sourcesOf(field, evidence));
  const common = first!.filter((source) => rest.every((sources) => sources.includes(source)));
  if (common.some(isWork)) return undefined;
  const [passage] = common;
  if (passage !== undefined) return words.meetOnlyIn(passage);
  const ownWord = steps.flatMap((evidence) =>
    sourcesOf(field, evidence).some(isWork) ? [] : [words.ownWordIn(evidence[0]!.locator)],
  );
  return words.restOn([...new Set([...works, ...ownWord])]);
}

function weakestOf(field: EvidenceWords, steps: readonly Said['evidence'][]): string | undefined {
  const basis = steps.map((evidence) => bestBasis(field, evidence));
  if (basis.every((one) => one?.role === 'none')) return words.withoutData;
  const supports = steps.map((evidence) => supportOf(field, evidence));
  const least = Math.min(...supports);
  const weakest = [...steps.keys()].filter((index) => supports[index] === least);
  if (weakest.length === steps.length) return undefined;
  return words.weakest(
    weakest.map((index) => index + 1),
    [...new Set(weakest.flatMap((index) => basis[index]?.name ?? []))],
  );
}

const bestBasis = ({ bases }: EvidenceWords, evidence: Said['evidence']): BasisTerm | undefined =>
  bases[Math.max(0, ...evidence.map(({ basis }) => rankIn(bases, basis)))];
