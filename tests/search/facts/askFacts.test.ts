import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askFacts, type FactAnswer } from '../../../src/search/facts/askFacts.ts';
import { factFile } from '../../../src/search/indexing/factFile.ts';
import { graph, index } from '../content.ts';
import { anyCharacter } from '../../anyText.ts';

const file = factFile(graph);
const slug = (entry: number): string => index.records[entry]!.slug;
const ask = (typed: string): FactAnswer | undefined => askFacts(index, file, typed);
const facts = (typed: string): readonly string[] =>
  ask(typed)?.facts.map(({ source, relation, target }) => `${slug(source)} ${relation} ${slug(target)}`) ?? [];

describe('a question in words', () => {
  // Each answer worked out from the review by hand.
  it.each([
    ['which collectors contain bismuth', ['bi-cu contains bismuth', 'bi-cns-cu contains bismuth']],
    ['what causes short circuit', ['dendrites causes short-circuit']],
    ['what replaces gold', ['antimony replaces gold', 'tin replaces gold']],
    ['which materials form Na-Sn', ['sn-cu forms na-sn']],
    ['how is Cu6Sn5@Cu made', ['cu6sn5-cu made-by chemical-tin-plating']],
    [
      'which collectors use doctor blading',
      ['psn-cu made-by doctor-blade-coating', 'pvdf-cu made-by doctor-blade-coating'],
    ],
    [
      'which collectors act through electric field',
      ['cu-nanowires acts-through even-electric-field', 'zn-al acts-through even-electric-field'],
    ],
    ['Bi-CNs@Cu electrolyte', ['bi-cns-cu tested-in naclo4-ec-pc-fec', 'bi-cns-cu tested-in naotf-diglyme']],
  ])('%s', (typed, expected) => {
    expect(facts(typed)).toEqual(expected);
  });

  it('what is said comes before what only follows', () => {
    const standings = ask('what mitigates dendrites')!.facts.map(({ standing }) => standing);
    expect(standings[0]).toBe('asserted');
    expect(standings).toEqual(standings.toSorted());
  });

  it('leads to the claim, which is there', () => {
    const ids = new Set<string>(graph.edges.map(({ id }) => id));
    for (const { claim, source, relation, target } of ask('what mitigates dendrites')!.facts)
      if (claim !== undefined)
        expect(ids).toContain(claim === '' ? `${slug(source)}--${relation}--${slug(target)}` : claim);
  });

  it('that no claim answers is denied, with what is nearest', () => {
    const answer = ask('does Bi-CNs@Cu form Na2O')!;
    expect(answer).toMatchObject({ isDenied: true, facts: [] });
    expect(answer.nearest.map(({ source, relation }) => `${slug(source)} ${relation}`)).toContain('cu2o forms');
  });

  it('is denied only of entries that facts speak of', () => {
    expect(ask('CE of Bi-CNs@Cu')?.isDenied).toBe(false);
    expect(ask('hard carbon')).toBeUndefined();
    expect(ask('zinc')).toBeUndefined();
  });

  it('is loose where a word of it is in no fact', () => {
    expect(ask('does light help against dendrites')?.isLoose).toBe(true);
    expect(ask('what helps against dendrites')?.isLoose).toBe(false);
    expect(ask('what mitigates dendrites')?.isLoose).toBe(false);
  });

  it('finds statements by all their words', () => {
    const [claim] = graph.statements;
    const words = claim!.evidence.says!.split(' ').slice(0, 6).join(' ');
    expect(ask(words)?.statements.map((hit) => hit.claim)).toContain(claim!.id);
  });

  it('throws at nothing that is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 120 }), (typed) => {
        ask(typed);
      }),
      { numRuns: 300 },
    );
  });
});
