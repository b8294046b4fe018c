import { describe, expect, it } from 'vitest';
import { remarksOn as remarksIn } from '../../src/derive/routeRemarks.ts';
import { readField } from '../../src/field/read.ts';
import { batteryVocabulary } from '../field/battery.ts';
import type { SaidEvidence } from '../../src/derive/said.ts';

const { field } = readField(batteryVocabulary);
const remarksOn = (steps: readonly (readonly SaidEvidence[])[]) => remarksIn(field, steps);

const step = (
  locator: string,
  referenceNumbers: readonly number[],
  basis = 'stated without data',
): readonly SaidEvidence[] => [{ locator, referenceNumbers, basis, confidence: 'high' }];

describe('remarks on a chain', () => {
  it('say which works it is strung together from', () => {
    expect(remarksOn([step('§1 ¶1', [72]), step('§2 ¶4', [82])]).strung).toBe(
      'No single work claims the whole chain: its steps rest on [72] and [82].',
    );
    expect(remarksOn([step('§1 ¶1', []), step('§2 ¶4', [82]), step('§3 ¶1', [83])]).strung).toBe(
      'No single work claims the whole chain: its steps rest on [82], [83] and the review’s own word in §1 ¶1.',
    );
  });
  it('are silent where one work makes every step', () =>
    expect(remarksOn([step('§1 ¶1', [72]), step('§2 ¶4', [72, 82])]).strung).toBeUndefined());
  it('name the passage in which works meet, but no table', () => {
    expect(remarksOn([step('§1 ¶1', [72]), step('§1 ¶1', [])]).strung).toMatch(/meet only in §1 ¶1\.$/);
    expect(remarksOn([step('Table 1', [72]), step('Table 1', [73])]).strung).toMatch(/rest on \[72\] and \[73\]/);
  });
  it('name the weakest step once, and only where steps differ', () => {
    expect(remarksOn([step('a', [1], 'in situ'), step('b', [1])]).weakest).toBe(
      'Weakest link: step 2 (stated without data).',
    );
    expect(remarksOn([step('a', [1]), step('b', [1])]).weakest).toBe('All steps are stated without data.');
    expect(remarksOn([step('a', [1], 'in situ'), step('b', [1], 'in situ')]).weakest).toBeUndefined();
  });
  it('have nothing to say of a single step', () => expect(remarksOn([step('a', [1])])).toEqual({}));
});
