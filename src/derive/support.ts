import type { Confidence } from '../field/evidence.ts';
import type { Field } from '../field/field.ts';
import { rankIn } from '../field/term.ts';
import { sortOf } from '../model/locator.ts';
import type { Said } from './said.ts';

/** What of a field tells how far evidence goes, and what a place is. */
export type EvidenceWords = Pick<Field, 'bases' | 'locators'>;

const sure: Readonly<Record<Confidence, number>> = { high: 1, medium: 0.8, low: 0.6 };

/** The works a claim rests on, as `[72]`, and the paragraphs or panels it stands in; a table’s rows have nothing to do with each other. */
export const sourcesOf = ({ locators }: EvidenceWords, evidence: Said['evidence']): readonly string[] => [
  ...new Set([
    ...evidence.flatMap(({ referenceNumbers }) => referenceNumbers.map((number) => `[${number}]`)),
    ...evidence.flatMap(({ locator }) => (sortOf(locator, locators) === 'table' ? [] : [locator])),
  ]),
];

/** How well a claim is supported, from 0 to 1: its best basis on the ladder of evidence, less when our reading is unsure. */
export const supportOf = ({ bases }: EvidenceWords, evidence: Said['evidence']): number =>
  Math.max(
    0,
    ...evidence.map(({ basis, confidence }) => ((rankIn(bases, basis) + 1) / bases.length) * sure[confidence]),
  );

/** Whether a source is a work rather than a passage of the review. */
export const isWork = (source: string): boolean => source.startsWith('[');
