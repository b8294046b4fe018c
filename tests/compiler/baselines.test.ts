import { expect, it } from 'vitest';
import { conflicts } from '../../src/derive/audit/conflicts.ts';
import { compiled, content } from './fixture.ts';

const entry = (index: number, foil: number): { readonly path: string; readonly text: string } => ({
  path: `materials/c-${index}.md`,
  text: `---
title: Collector ${index}
class: modified collector
summary: Copper foil with a skin.
outcomes:
  - id: text-half-cell
    test: half-cell
    current-density: 1 mA/cm2
    at: §1 ¶${1 + (index % 2)}
    cites: [1]
    results:
      - nucleation overpotential: 9 mV
        baseline: { cu-foil: ${foil} mV }
---
A skin on [foil](cu-foil) [@1].
`,
});

it('one bare foil may be compared with by more works than values are compared with each other', () => {
  const many = Array.from({ length: 320 }, (_, index) => entry(index, 44.5));
  const { graph, problems } = compiled([...content(), ...many]);
  expect(problems).toEqual([]);
  expect(graph!.measured.filter(({ id }) => id.endsWith('--baseline')).length).toBeGreaterThanOrEqual(320);
});

it('within one work two values of the same bare foil are still held against each other', () => {
  const { problems } = compiled([...content(), entry(0, 44.5), entry(1, 50)]);
  expect(problems.map(({ rule }) => rule)).toContain('finding-is-acknowledged');
  const alike = compiled([...content(), entry(0, 44.5), entry(1, 44.5)]);
  expect(alike.problems).toEqual([]);
  expect(conflicts(alike.graph!).filter(({ subject }) => subject === 'materials/cu-foil').length).toBeGreaterThan(0);
});
