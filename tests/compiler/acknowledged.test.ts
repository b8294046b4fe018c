import { expect, it } from 'vitest';
import { acknowledgementHasFinding } from '../../src/compiler/rules/acknowledgement-has-finding.ts';
import { findingIsAcknowledged } from '../../src/compiler/rules/finding-is-acknowledged.ts';
import type { Finding, Verdict } from '../../src/model/finding.ts';
import type { Rule } from '../../src/compiler/rules/rule.ts';
import type { Graph, NodeId } from '../../src/model/graph.ts';

const finding = (id: string, verdict: Verdict): Finding => ({
  id,
  kind: 'conflict',
  verdict,
  subject: 'materials/a' as NodeId,
  summary: `summary of ${id}`,
  readings: ['§1 ¶1', 'Table 2', '§1 ¶1'].map((locator) => ({ locator, claims: [] })),
  arithmetic: [],
});
const findings = [finding('conflict--a--x', 'inconsistent'), finding('conflict--a--y', 'consistent')];

/** The messages of both rules for an entry with notes on the given findings, one a line. */
function said(notes: readonly string[], partial = false): readonly string[] {
  const acknowledges = notes.map((name, index) => ({
    finding: name,
    readings: '',
    note: '',
    place: { path: 'materials/a.md', line: 5 + index, column: 1 },
  }));
  const place = { path: 'materials/a.md', line: 1, column: 1 };
  const graph = {
    nodes: [
      { id: 'materials/a', place, acknowledges },
      { id: 'materials/b', place },
    ],
    outcomes: [],
  } as unknown as Graph;
  const context = {
    partial,
    wrong: new Set(partial ? ['materials/a.md'] : []),
    findings: () => findings,
  } as Parameters<NonNullable<Rule['check']>>[1];
  // Both rules look at the whole graph.
  return [acknowledgementHasFinding, findingIsAcknowledged].flatMap(({ check }) =>
    check!(graph, context).map(({ line, rule, message }) => `${line} ${rule} ${message}`),
  );
}
const missing =
  '1 finding-is-acknowledged the audit finds: summary of conflict--a--x (§1 ¶1; Table 2); say what may explain it under “acknowledges” with finding: conflict--a--x';

it('each contradiction needs one note, and nothing else may have one', () => {
  expect(said(['conflict--a--x'])).toEqual([]);
  expect(said([])).toEqual([missing]);
  expect(said(['conflict--a--y'])).toEqual([
    '5 acknowledgement-has-finding the finding “conflict--a--y” contradicts nothing; remove the note',
    missing,
  ]);
  expect(said(['conflict--a--x', 'conflict--a--x', 'conflict--a--x'])).toEqual(
    [6, 7].map(
      (line) =>
        `${line} acknowledgement-has-finding the finding “conflict--a--x” is acknowledged at materials/a.md:5; one note is enough`,
    ),
  );
  expect(said(['conflict--a--xx'])).toEqual([
    '5 acknowledgement-has-finding the audit does not find “conflict--a--xx” (did you mean “conflict--a--x”?); remove the note or correct its id',
    missing,
  ]);
});

it('nothing is said while the file cannot be read in which the note, or what it is about, may stand', () => {
  expect(said([], true)).toEqual([]);
  expect(said(['conflict--a--zz'], true)).toEqual([]);
});
