import { describe, expect, it } from 'vitest';
import { addressesOf, recordAddresses } from '../../src/compiler/addresses.ts';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { content } from './fixture.ts';

const graph = compile(content()).graph!;
const list = recordAddresses('# published\n', graph);
/** The challenge renamed, everywhere. */
const renamed = {
  'challenges/dendrites.md': null,
  'challenges/needles.md': '---\ntitle: Needles\nclass: failure\nsummary: Sodium that grows in needles.\n---\n',
  ...Object.fromEntries(
    content()
      .filter(({ text }) => text.includes('dendrites'))
      .map(({ path, text }) => [
        path,
        text.replace('mitigates: dendrites', 'mitigates: needles').replace('(dendrites)', '(needles)'),
      ]),
  ),
};
const without = (changes: Record<string, string | null>, addresses: string) =>
  content({ ...changes, 'challenges/dendrites.md': null, 'addresses.txt': addresses });

describe('published addresses', () => {
  it('are those of entries and of claims with a page', () => {
    expect(addressesOf(graph)).toContain('materials/sn-cu');
    expect(addressesOf(graph)).toContain('claims/sn-cu--text-half-cell--cycle-life');
    expect(addressesOf(graph)).not.toContain('claims/sn-cu--reported-in--work-2020-1');
  });

  it('are recorded once: recording again changes nothing', () => {
    expect(recordAddresses(list, graph)).toBe(list);
  });

  it('fail the build when one disappears, with a line that says how to redirect', () => {
    const { graph: none, problems } = compile(without(renamed, list));
    expect(none).toBeUndefined();
    const at = list.split('\n').indexOf('challenges/dendrites') + 1;
    expect(report(problems, 'content')).toContain(
      `content/addresses.txt:${at}:1 error “challenges/dendrites” was published and is gone (did you mean “challenges/needles”?); bring it back, or write here “challenges/dendrites -> new address” or “challenges/dendrites withdrawn: why”, and likewise for its claims “claims/dendrites--*” (address-is-kept)`,
    );
  });

  it('may move, one by one or by a pattern', () => {
    const moves = list
      .replace('\nchallenges/dendrites\n', '\nchallenges/dendrites -> challenges/needles\n')
      .replace(
        '\nclaims/sn-cu--mitigates--dendrites\n',
        '\nclaims/sn-cu--mitigates--dendrites -> claims/sn-cu--mitigates--needles\n',
      );
    const { graph: moved, problems } = compile(without(renamed, moves));
    expect(problems).toEqual([]);
    expect(moved!.moved).toEqual([
      { from: 'challenges/dendrites', to: 'challenges/needles' },
      { from: 'claims/sn-cu--mitigates--dendrites', to: 'claims/sn-cu--mitigates--needles' },
    ]);
  });

  it('may be withdrawn with a reason', () => {
    const { problems, graph: kept } = compile(
      content({ 'addresses.txt': `${list}materials/old withdrawn: it was a misreading\n` }),
    );
    expect(problems).toEqual([]);
    expect(kept!.withdrawn).toEqual([{ address: 'materials/old', reason: 'it was a misreading' }]);
  });

  it('are never used again, and never lead nowhere', () => {
    const reused = list.replace('\nmaterials/sn-cu\n', '\nmaterials/sn-cu -> materials/cu-foil\n');
    expect(compile(content({ 'addresses.txt': reused })).problems[0]!.message).toContain('ids are never reused');
    const nowhere = `${list}materials/old -> materials/nowhere\n`;
    expect(compile(content({ 'addresses.txt': nowhere })).problems[0]!.message).toContain('which does not exist');
  });
});
