import type { Field } from '../../field/field.ts';
import { isGiven, type Conditions } from '../../model/condition.ts';
import type { Differ } from '../../model/experiment.ts';
import type { Finding, Reading } from '../../model/finding.ts';
import type { NodeId } from '../../model/graph.ts';
import * as words from '#words/audit.ts';
import type { Indexes } from '../indexes.ts';
import { pairs } from './pairs.ts';
import { readCaption } from './readCaption.ts';

/** What tells the readings of a finding apart: what both give and give differently, and what only one of them gives. */
export interface Apart {
  readonly differs: readonly string[];
  readonly unstated: readonly string[];
}

/** What tells the readings of a finding apart, by how firmly it does. */
export function apartIn({ readings }: Finding, atlas: Indexes, differ: Differ): Apart {
  const settings = readings.flatMap((reading) => settingOf(reading, atlas) ?? []);
  const found = pairs(settings).map(([a, b]) => between(atlas.field, a, b, differ));
  return {
    differs: [...new Set(found.flatMap(({ differs }) => differs))],
    unstated: [...new Set(found.flatMap(({ unstated }) => unstated))],
  };
}

/** What tells the readings of a finding apart: conditions that differ, or that only one of them gives. */
export function toldApart(finding: Finding, atlas: Indexes, differ: Differ): readonly string[] {
  const { differs, unstated } = apartIn(finding, atlas, differ);
  return [...new Set([...differs, ...unstated])];
}

/** What is known of the test behind a reading. A caption tells only some of it, so that the rest tells nothing apart. */
interface Setting {
  readonly test?: string;
  readonly references: readonly NodeId[];
  readonly conditions: Conditions;
  readonly partly: boolean;
}

function settingOf({ outcome: id, claims }: Reading, atlas: Indexes): Setting | undefined {
  if (id !== undefined) {
    const { test, conditions, evidence } = atlas.outcome(id);
    return { test, conditions, references: evidence.references, partly: false };
  }
  const [said] = claims.flatMap((claim) => atlas.statement(claim) ?? []);
  const caption = said && readCaption(atlas.field, said);
  return caption && { conditions: caption.conditions, references: said.evidence.references, partly: true };
}

function between({ conditions }: Field, a: Setting, b: Setting, differ: Differ): Apart {
  const sameWork = a.references.some((reference) => b.references.includes(reference));
  // What one side gives and the other leaves open.
  const givenOnce =
    a.partly || b.partly
      ? []
      : conditions.filter(({ name }) => isGiven(a.conditions, name) !== isGiven(b.conditions, name));
  return {
    differs: [
      ...(sameWork ? [] : [words.citedPaper]),
      ...(a.test && b.test && a.test !== b.test ? [words.kindOfTest] : []),
      ...differ(a.conditions, b.conditions),
    ],
    unstated: givenOnce.map(({ label }) => label),
  };
}
