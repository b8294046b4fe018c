import { bases, type Basis } from '../vocabulary/evidence.ts';
import { isWork, sourcesOf, supportOf, type Said } from './explanation.ts';

/** What a reader must know of a chain of claims besides its steps; a sentence is absent where there is nothing to say. */
export interface Remarks {
  /** That the chain is ours: no work cited makes all of its steps. */
  readonly strung?: string;
  /** Which step is the weakest, or that all are equally weak. */
  readonly weakest?: string;
}

/** Remarks on a chain, from the evidence of each of its steps; none on a single step. */
export function remarksOn(steps: readonly Said['evidence'][]): Remarks {
  if (steps.length < 2) return {};
  const [strung, weakest] = [strungOf(steps), weakestOf(steps)];
  return { ...(strung ? { strung } : {}), ...(weakest ? { weakest } : {}) };
}

function strungOf(steps: readonly Said['evidence'][]): string | undefined {
  const [first, ...rest] = steps.map(sourcesOf);
  const common = first!.filter((source) => rest.every((sources) => sources.includes(source)));
  if (common.some(isWork)) return undefined;
  const [passage] = common;
  if (passage !== undefined) return `No single work claims the whole chain: its steps meet only in ${passage}.`;
  const works = steps.flatMap((evidence) => sourcesOf(evidence).filter(isWork));
  const ownWord = steps.flatMap((evidence) =>
    sourcesOf(evidence).some(isWork) ? [] : [`the review’s own word in ${evidence[0]!.locator}`],
  );
  return `No single work claims the whole chain: its steps rest on ${listed([...new Set([...works, ...ownWord])])}.`;
}

function weakestOf(steps: readonly Said['evidence'][]): string | undefined {
  const basis = steps.map(bestBasis);
  if (basis.every((one) => one === 'stated without data')) return 'All steps are stated without data.';
  const supports = steps.map(supportOf);
  const least = Math.min(...supports);
  const weakest = [...steps.keys()].filter((index) => supports[index] === least);
  if (weakest.length === steps.length) return undefined;
  const which = listed(weakest.map((index) => String(index + 1)));
  const why = listed([...new Set(weakest.map((index) => basis[index]!))]);
  return `Weakest ${weakest.length === 1 ? 'link: step' : 'links: steps'} ${which} (${why}).`;
}

const bestBasis = (evidence: Said['evidence']): Basis =>
  bases[Math.max(0, ...evidence.map(({ basis }) => bases.indexOf(basis)))]!;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
