import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { infer } from '../../src/compiler/infer.ts';
import { readField } from '../../src/field/read.ts';
import type { ClaimId, Edge, Evidence, Node, NodeId } from '../../src/model/graph.ts';
import { batteryVocabulary } from '../field/battery.ts';
import { graph } from '../review.ts';

const { field } = readField(batteryVocabulary);
const place = { path: 'x.md', line: 1, column: 1 };
const node = (id: string, ...classes: readonly string[]): Node => {
  const [kind, slug] = id.split('/') as [string, string];
  const named = { aliases: [], namesAsPrinted: [], changes: [], passages: [] };
  return { id: id as NodeId, kind, slug, classes, title: slug, summary: '', ...named, place };
};
const nodes = [
  ...['a', 'b', 'c'].map((slug) => node(`materials/${slug}`, 'modified collector')),
  ...['x', 'y'].map((slug) => node(`materials/${slug}`, 'sodiophilic phase or interphase')),
  ...['s', 't', 'u', 'v'].map((slug) => node(`strategies/${slug}`)),
  ...['m', 'n'].map((slug) => node(`mechanisms/${slug}`)),
  ...['d', 'e'].map((slug) => node(`challenges/${slug}`, 'failure')),
];
const evidenceOf = (works: readonly number[], rest: Partial<Evidence> = {}): Evidence => ({
  locator: '§1 ¶1',
  references: works.map((work) => `references/w-${work}` as NodeId),
  referenceNumbers: works,
  method: 'none',
  cell: 'none',
  basis: 'stated without data',
  modality: 'does',
  confidence: 'high',
  ...rest,
});
const edge = (source: string, relation: string, target: string, ...evidence: readonly Evidence[]): Edge => ({
  id: `${source.split('/')[1]}--${relation}--${target.split('/')[1]}` as ClaimId,
  source: source as NodeId,
  target: target as NodeId,
  relation,
  status: 'asserted',
  derived: false,
  evidence,
  place,
});
const idsOf = (edges: readonly Edge[]): readonly string[] => infer(field, nodes, edges).map(({ id }) => id);

describe('what follows', () => {
  const forms = edge('materials/a', 'forms', 'materials/x', evidenceOf([1], { confidence: 'medium', why: '?' }));
  const acts = edge('materials/x', 'acts-through', 'mechanisms/m', evidenceOf([1], { modality: 'can' }));

  it('is no surer than the weakest of its chain, and names rule, chain and works', () => {
    expect(infer(field, nodes, [forms, acts])).toEqual([
      {
        id: 'a--acts-through--m',
        source: 'materials/a',
        target: 'mechanisms/m',
        relation: 'acts-through',
        status: 'inferred',
        rule: 'phase-acts',
        from: [forms.id, acts.id],
        works: ['references/w-1'],
        confidence: 'medium',
        modality: 'can',
      },
    ]);
  });

  it('joins the review’s own word with any work, but no two works, not even over it', () => {
    const other = edge('mechanisms/m', 'mitigates', 'challenges/d', evidenceOf([2]));
    const general = edge('mechanisms/m', 'mitigates', 'challenges/d', evidenceOf([]));
    const own = edge('materials/x', 'acts-through', 'mechanisms/m', evidenceOf([]));
    expect(idsOf([forms, own])).toEqual(['a--acts-through--m']);
    expect(idsOf([forms, edge('materials/x', 'acts-through', 'mechanisms/m', evidenceOf([2]))])).toEqual([]);
    // What a work says of a case is nothing that the review says of all it speaks of in general.
    expect(idsOf([forms, own, other])).toEqual(['a--acts-through--m']);
    expect(idsOf([forms, own, general])).toEqual(['a--acts-through--m', 'a--mitigates--d', 'x--mitigates--d']);
    expect(idsOf([edge('materials/x', 'acts-through', 'mechanisms/m', evidenceOf([2])), general])).toEqual([
      'x--mitigates--d',
    ]);
  });

  it('is not what is said already', () => {
    const said = edge('materials/a', 'acts-through', 'mechanisms/m', evidenceOf([3]));
    expect(idsOf([forms, acts, said])).toEqual([]);
  });

  it('stands only where its relation may', () => {
    const strategy = edge('strategies/s', 'part-of', 'strategies/t', evidenceOf([]));
    const family = edge('strategies/t', 'mitigates', 'challenges/d', evidenceOf([]));
    const wider = edge('strategies/t', 'part-of', 'strategies/u', evidenceOf([]));
    expect(idsOf([strategy, family, wider])).toEqual(['s--mitigates--d']);
    const part = edge('mechanisms/m', 'part-of', 'mechanisms/n', evidenceOf([]));
    expect(idsOf([part, edge('mechanisms/n', 'mitigates', 'challenges/d', evidenceOf([]))])).toEqual([]);
  });
});

describe('what does not follow', () => {
  const strategy = edge('strategies/s', 'part-of', 'strategies/t', evidenceOf([]));
  const wider = edge('strategies/t', 'part-of', 'strategies/u', evidenceOf([]));
  it('is what is said of the widest family, or of a family of families', () => {
    const family = edge('strategies/u', 'mitigates', 'challenges/d', evidenceOf([]));
    expect(idsOf([strategy, wider, family])).toEqual([]);
    const widest = edge('strategies/u', 'part-of', 'strategies/v', evidenceOf([]));
    expect(idsOf([strategy, wider, widest, family])).toEqual(['t--mitigates--d']);
  });
  it('is what is merely hoped of a strategy', () => {
    const member = edge('materials/a', 'uses-strategy', 'strategies/s', evidenceOf([1]));
    const hoped = edge('strategies/s', 'mitigates', 'challenges/d', evidenceOf([], { modality: 'expected' }));
    expect(idsOf([member, hoped])).toEqual([]);
    const may = edge('strategies/s', 'mitigates', 'challenges/d', evidenceOf([], { modality: 'may' }));
    expect(idsOf([member, may])).toEqual(['a--mitigates--d']);
  });
});

describe('a chain', () => {
  const own = evidenceOf([]);
  const coated = edge('materials/a', 'coated-with', 'materials/b', own);
  const forms = edge('materials/b', 'forms', 'materials/x', own);
  const acts = edge('materials/x', 'acts-through', 'mechanisms/m', own);
  const mitigates = edge('mechanisms/m', 'mitigates', 'challenges/d', own);

  it('has two facts or three, not four', () => {
    expect(idsOf([forms, acts, mitigates])).toEqual(['b--acts-through--m', 'b--mitigates--d', 'x--mitigates--d']);
    expect(idsOf([coated, forms, acts, mitigates])).toEqual([
      'a--acts-through--m',
      'a--forms--x',
      'b--acts-through--m',
      'b--mitigates--d',
      'x--mitigates--d',
    ]);
  });

  it('is joined by the relations that a rule names, no others', () => {
    expect(idsOf([forms, edge('materials/x', 'suffers-from', 'challenges/d', own)])).toEqual([]);
    expect(idsOf([edge('materials/b', 'modifies', 'materials/x', own), acts])).toEqual([]);
    expect(idsOf([forms, edge('materials/x', 'mitigates', 'challenges/d', own)])).toEqual(['b--mitigates--d']);
    expect(idsOf([edge('mechanisms/m', 'leads-to', 'mechanisms/n', own), acts])).toEqual(['x--acts-through--n']);
  });

  it('asks any class of an entry, as the rules for what is typed do', () => {
    const two = [
      node('materials/p', 'cathode', 'modified collector'),
      node('materials/z', 'cathode', 'sodiophilic phase or interphase'),
      node('materials/w', 'cathode'),
    ];
    const ids = (phase: string): readonly string[] =>
      infer(
        field,
        [...nodes, ...two],
        [edge('materials/p', 'coated-with', 'materials/b', own), edge('materials/b', 'forms', phase, own)],
      ).map(({ id }) => id);
    expect(ids('materials/z')).toEqual(['p--forms--z']);
    expect(ids('materials/w')).toEqual([]);
  });

  it('does not lead back to where it began', () => {
    expect(idsOf([coated, edge('materials/b', 'forms', 'materials/a', own)])).toEqual([]);
  });

  it('is as weak as its weaker fact, whichever comes first', () => {
    const weak = evidenceOf([], { confidence: 'low', why: '?', modality: 'can' });
    for (const [one, other] of [
      [weak, own],
      [own, weak],
    ] as const)
      expect(
        infer(field, nodes, [
          edge('materials/b', 'forms', 'materials/x', one),
          edge('materials/x', 'acts-through', 'mechanisms/m', other),
        ]),
      ).toMatchObject([{ confidence: 'low', modality: 'can' }]);
  });

  /** Through which phase `b` is said to act through `m`, whatever order the facts come in. */
  const through = (x: Evidence, y: Evidence, more: readonly Edge[] = []): readonly string[] => {
    const edges = [
      edge('materials/b', 'forms', 'materials/x', x),
      edge('materials/b', 'forms', 'materials/y', y),
      acts,
      edge('materials/y', 'acts-through', 'mechanisms/m', own),
      ...more,
    ];
    const chains = [edges, edges.toReversed()].map((list) =>
      infer(field, nodes, list).filter(({ id }) => id === 'b--acts-through--m'),
    );
    expect(chains.map(({ length }) => length)).toEqual([1, 1]);
    expect(chains[1]).toEqual(chains[0]);
    return chains[0]![0]!.from;
  };

  it('is the shortest to what follows, then the surest, then the plainest said, then the first by name', () => {
    const [viaX, viaY] = ['x', 'y'].map((phase) => [`b--forms--${phase}`, `${phase}--acts-through--m`]);
    expect(through(own, own)).toEqual(viaX);
    expect(through(evidenceOf([], { confidence: 'medium', why: '?' }), own)).toEqual(viaY);
    expect(through(own, evidenceOf([], { confidence: 'medium', why: '?' }))).toEqual(viaX);
    expect(through(evidenceOf([], { modality: 'can' }), own)).toEqual(viaY);
    expect(through(own, evidenceOf([], { modality: 'can' }))).toEqual(viaX);
    // Surer counts before plainer.
    expect(through(evidenceOf([], { confidence: 'medium', why: '?' }), evidenceOf([], { modality: 'can' }))).toEqual(
      viaY,
    );
    const low = evidenceOf([], { confidence: 'low', why: '?' });
    const longer = [
      edge('materials/b', 'coated-with', 'materials/c', own),
      edge('materials/c', 'forms', 'materials/x', own),
    ];
    expect(through(low, low, longer)).toEqual(viaX);
  });
});

const pick = (kind: string): fc.Arbitrary<string> =>
  fc.constantFrom(...nodes.filter((one) => one.kind === kind).map(({ id }) => id as string));
const shapes: readonly (readonly [string, string, string])[] = [
  ['materials', 'forms', 'materials'],
  ['materials', 'coated-with', 'materials'],
  ['materials', 'uses-strategy', 'strategies'],
  ['strategies', 'part-of', 'strategies'],
  ['materials', 'acts-through', 'mechanisms'],
  ['strategies', 'acts-through', 'mechanisms'],
  ['mechanisms', 'leads-to', 'mechanisms'],
  ['mechanisms', 'mitigates', 'challenges'],
  ['strategies', 'brings-drawback', 'challenges'],
  ['challenges', 'causes', 'challenges'],
];
const anyEdges: fc.Arbitrary<readonly Edge[]> = fc
  .array(
    fc
      .constantFrom(...shapes)
      .chain(([from, relation, to]) =>
        fc
          .tuple(pick(from), pick(to), fc.subarray([1, 2, 3]))
          .map(([source, target, works]) => edge(source, relation, target, evidenceOf(works))),
      ),
    { maxLength: 14 },
  )
  .map((edges) => [...new Map(edges.map((one) => [one.id, one])).values()]);

describe('for any facts', () => {
  it('what follows rests on asserted facts alone, at most three, each beginning where the last ends', () =>
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const byId = new Map(edges.map((one) => [one.id, one]));
        for (const { source, target, from } of infer(field, nodes, edges)) {
          const chain = from.map((id) => byId.get(id)!);
          expect(chain.every(Boolean) && chain.length >= 2 && chain.length <= 3).toBe(true);
          expect(chain[0]!.source).toBe(source);
          expect(chain.at(-1)!.target).toBe(target);
          chain.slice(1).forEach((one, index) => expect(one.source).toBe(chain[index]!.target));
        }
      }),
    ));

  it('no chain joins two works: the cited ones of its facts have one in common', () =>
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const byId = new Map(edges.map((one) => [one.id, one]));
        for (const { from, works } of infer(field, nodes, edges)) {
          const cited = from.map((id) => byId.get(id)!.evidence[0]!.references).filter(({ length }) => length > 0);
          if (cited.length === 0) expect(works).toEqual([]);
          else for (const work of works) expect(cited.every((own) => own.includes(work))).toBe(true);
          expect(works.length > 0 || cited.length === 0).toBe(true);
        }
      }),
    ));

  it('without a fact, what followed from it alone follows no more; nothing follows from nothing', () =>
    fc.assert(
      fc.property(anyEdges, fc.nat(), (edges, number) => {
        fc.pre(edges.length > 0);
        const gone = edges[number % edges.length]!;
        const left = infer(
          field,
          nodes,
          edges.filter((one) => one !== gone),
        );
        expect(left.every(({ from }) => !from.includes(gone.id))).toBe(true);
        expect(infer(field, nodes, [])).toEqual([]);
      }),
    ));

  it('the order of the facts does not matter', () =>
    fc.assert(
      fc.property(anyEdges, (edges) => {
        expect(infer(field, nodes, edges.toReversed())).toEqual(infer(field, nodes, edges));
      }),
    ));
});

describe('in the review', () => {
  const { edges, inferred } = graph;

  it('nothing that follows is among the edges, which carry the evidence', () => {
    const said = new Set(edges.map(({ source, relation, target }) => `${source} ${relation} ${target}`));
    expect(inferred.length).toBeGreaterThan(100);
    expect(inferred.filter((one) => said.has(`${one.source} ${one.relation} ${one.target}`))).toEqual([]);
  });

  it('a heterostructure has none of the drawbacks of magnetic elements, which a member of those has', () => {
    const drawbacks = (source: string): readonly string[] =>
      inferred.filter((one) => one.source === source && one.relation === 'brings-drawback').map(({ target }) => target);
    expect(drawbacks('strategies/heterostructures')).toEqual([]);
    expect(drawbacks('materials/ni3s2-ni3p-nf')).toEqual([]);
    expect(drawbacks('materials/fe3o4-electrode')).toContain('challenges/multi-field-uncertainty');
  });

  it('a layer does what the phase in it does', () => {
    expect(inferred.find(({ id }) => id === 'bi-cns--acts-through--lower-nucleation-barrier')).toMatchObject({
      from: ['bi-cns--forms--na-bi', 'na-bi--acts-through--lower-nucleation-barrier'],
      works: ['references/zhang-2021-72'],
    });
  });
});
