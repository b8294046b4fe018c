import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/compiler/migrate.ts';
import { report } from '../../src/compiler/problem.ts';
import { readField } from '../../src/field/read.ts';
import type { Graph } from '../../src/model/graph.ts';
import { batteryVocabulary } from '../field/battery.ts';
import { compiled, content } from './fixture.ts';

const entry = (facts: string): ReturnType<typeof compiled> =>
  compiled(
    content({
      'materials/sn-cu.md': `---
title: Sn@Cu
class: modified collector
summary: Copper foil with tin.
${facts}---
Tin on copper [@1].
`,
    }),
  );

const written = `relations:
  - modifies: cu-foil
    at: §1 ¶1
    cites: [1]
    method: in situ
  - mitigates: dendrites
    at: §1 ¶2
    cites: []
    method: in situ
outcomes:
  - id: half
    test: half-cell
    at: §1 ¶2
    cites: [1]
    results: [{ cycle life: 300 cycles }]
  - id: bare
    test: property
    at: §1 ¶2
    cites: [1]
    method: in situ
    results: [{ layer thickness: 2 um }]
statements:
  - id: flat
    says: It stays flat.
    at: §1 ¶2
    cites: [1]
    method: in situ
`;

const shortened = `defaults: { at: §1 ¶2, cites: [1], method: in situ }
relations:
  - defaults: { at: §1 ¶1 }
  - modifies: cu-foil
  - mitigates: dendrites
    at: §1 ¶2
    cites: []
outcomes:
  - id: half
    test: half-cell
    results: [{ cycle life: 300 cycles }]
  - id: bare
    test: property
    results: [{ layer thickness: 2 um }]
statements:
  - id: flat
    says: It stays flat.
`;

/** A graph but for the lines on which things stand. */
const told = (graph: Graph | undefined): unknown =>
  JSON.parse(JSON.stringify(graph, (key, value: unknown) => (key === 'place' ? undefined : value)));

describe('evidence that stands once', () => {
  it('is that of every fact below it, as if each said it itself; a test’s own method comes first', () => {
    const { graph, problems } = entry(shortened);
    expect(report(problems, 'content')).toBe('');
    expect(told(graph)).toEqual(told(entry(written).graph));
  });

  it('leads back to the line of each fact', () => {
    const { graph } = entry(shortened);
    const lineOf = (id: string) => graph!.edges.find((edge) => edge.id === id)?.place.line;
    expect([lineOf('sn-cu--modifies--cu-foil'), lineOf('sn-cu--mitigates--dendrites')]).toEqual([8, 9]);
  });

  it('may change within a list', () => {
    const { graph } = entry(`relations:
  - defaults: { at: §1 ¶1, cites: [1] }
  - modifies: cu-foil
  - defaults: { at: §1 ¶2, cites: [0] }
  - mitigates: dendrites
`);
    const evidence = (id: string) => graph!.edges.find((edge) => edge.id === id)!.evidence[0]!;
    expect(evidence('sn-cu--modifies--cu-foil')).toMatchObject({ locator: '§1 ¶1', referenceNumbers: [1] });
    expect(evidence('sn-cu--mitigates--dendrites')).toMatchObject({ locator: '§1 ¶2', referenceNumbers: [0] });
  });

  it('is rewritten by the migration like any other evidence', () => {
    const { field } = readField(batteryVocabulary);
    const text = '---\ndefaults:\n  basis: half cell\nrelations:\n  - defaults: { at: §1, basis: in situ }\n---\n';
    expect(migrate(text, field).text).toBe(
      '---\ndefaults:\n  method: electrochemical\n  cell: half\nrelations:\n  - defaults: { at: §1, method: in situ }\n---\n',
    );
  });
});

const fact = '  - mitigates: dendrites\n  - modifies: cu-foil\n';
const slips: Readonly<Record<string, string>> = {
  'a misspelt field': `relations:\n  - defaults: { at: §1 ¶1, cites: [1], methd: in situ }\n${fact}`,
  'a misspelt method': `relations:\n  - defaults: { at: §1 ¶1, cites: [1], method: in stu }\n${fact}`,
  'a passage that is not there': `relations:\n  - defaults: { at: §1 ¶9, cites: [1] }\n  - mitigates: dendrites\n`,
  'a locator that is none': `defaults: { at: p. 3, cites: [1] }\nrelations:\n${fact}`,
  'a reference that is not there': `defaults: { at: §1 ¶1, cites: [1, 7] }\nrelations:\n${fact}`,
  'a doubt': `defaults: { at: §1 ¶1, cites: [1], confidence: low }\nrelations:\n${fact}`,
  'a relation beside them': `relations:\n  - defaults: { at: §1 ¶1, cites: [1] }\n    forms: cu-foil\n${fact}`,
  'no map': `relations:\n  - defaults: §1 ¶1\n  - mitigates: dendrites\n    at: §1 ¶1\n    cites: []\n`,
  'a basis of version 1': `defaults: { at: §1 ¶1, cites: [1], basis: half cell }\nrelations:\n${fact}`,
  'nothing below them': `relations:\n  - mitigates: dendrites\n    at: §1 ¶1\n    cites: []\n  - defaults: { at: §1 ¶2 }\n`,
  'a fact that lacks something still': `relations:\n  - defaults: { at: §1 ¶1 }\n  - mitigates: dendrites\n`,
};

describe('slips in defaults', () => {
  it.each(Object.entries(slips))('are said once, at their line: %s', (_, facts) => {
    const { graph, problems } = entry(facts);
    expect(graph).toBeUndefined();
    expect(problems.map(({ path, message }) => `${path} ${message}`)).toHaveLength(1);
  });

  it('read as in the golden report', async () => {
    const text = Object.entries(slips)
      .map(([name, slip]) => `${name}\n  ${report(entry(slip).problems, 'content')}\n`)
      .join('');
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'expand.txt'));
  });
});
