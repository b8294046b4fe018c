import { measureOf } from '../../src/model/condition.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { compiled, content } from './fixture.ts';
import { anyCharacter } from '../anyText.ts';

const good = compile(content());

describe('compile', () => {
  it('makes a graph of valid content, without problems', () => {
    expect(good.problems).toEqual([]);
    expect(good.graph!.nodes.map((node) => node.id)).toEqual([
      'challenges/dendrites',
      'materials/cu-foil',
      'materials/sn-cu',
      'references/review',
      'references/work-2020-1',
      'sections/section-1',
    ]);
  });

  it('gives an edge the evidence its author wrote', () => {
    const edge = good.graph!.edges.find((item) => item.id === 'sn-cu--mitigates--dendrites')!;
    expect(edge).toMatchObject({ source: 'materials/sn-cu', target: 'challenges/dendrites', derived: false });
    expect(edge.evidence).toEqual([
      {
        locator: '§1 ¶2',
        references: [],
        referenceNumbers: [],
        method: 'electrochemical',
        cell: 'half',
        basis: 'half cell',
        modality: 'does',
        confidence: 'high',
        says: 'Tin keeps dendrites away.',
      },
    ]);
  });

  it('records a value with unit, conditions and baseline, and the baseline as a claim of its own', () => {
    const byId = new Map(good.graph!.measured.map((claim) => [claim.id as string, claim]));
    const claim = byId.get('sn-cu--text-half-cell--nucleation-overpotential')!;
    expect(claim.measure).toEqual({ comparator: '=', value: 7, unit: 'mV' });
    expect(measureOf(claim.conditions, 'current-density')).toEqual({ comparator: '=', value: 1, unit: 'mA/cm2' });
    const baseline = byId.get(claim.baseline!.claim!)!;
    expect(baseline).toMatchObject({
      subject: 'materials/cu-foil',
      measure: { value: 44.5, unit: 'mV' },
      asPrinted: '44.5 mV',
    });
    expect(byId.get('sn-cu--text-half-cell--cycle-life')!.measure.comparator).toBe('>');
  });

  it('derives where an entry is reported and discussed', () => {
    const derived = good.graph!.edges.filter((edge) => edge.derived).map((edge) => edge.id);
    expect(derived).toContain('sn-cu--reported-in--work-2020-1');
    expect(derived).toContain('dendrites--discussed-in--section-1');
  });

  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...content()], { minLength: content().length }), (shuffled) => {
        expect(compile(shuffled)).toEqual(good);
      }),
      { numRuns: 20 },
    );
  });

  it('takes Windows line ends and a byte order mark', () => {
    const windows = content().map(({ path, text }) => ({ path, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }));
    expect(compile(windows)).toEqual(good);
  });

  it('never throws, whatever a file holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 400 }), fc.string({ maxLength: 200 }), (junk, body) => {
        compiled(content({ 'materials/junk.md': junk, 'materials/odd.md': `---\n${junk}\n---\n${body}` }));
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
