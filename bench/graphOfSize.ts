import type { Kind, Relation } from '../src/field/field.ts';
import { readField } from '../src/field/read.ts';
import type { ClaimId, Edge, Evidence, Graph, Node, NodeId } from '../src/model/graph.ts';
import { readSources } from '../src/site/content.ts';

const { field } = readField(readSources('content'));
const place = { path: 'made-up.md', line: 1, column: 1 };
const shares: readonly (readonly [kind: Kind, main: string, share: number])[] = [
  ['strategies', '', 0.02],
  ['materials', 'base collector', 0.02],
  ['materials', 'modified collector', 0.45],
  ['materials', 'sodiophilic phase or interphase', 0.15],
  ['mechanisms', '', 0.08],
  ['challenges', 'failure', 0.08],
  ['methods', 'synthesis', 0.05],
  ['references', '', 0.15],
];

/** A made-up graph of about `size` entries in the proportions of the review, eight relations a collector; always the same. */
export function graphOfSize(size: number): Graph {
  let seed = 589;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const groups = shares.map(([kind, main, share], group) =>
    Array.from({ length: Math.max(1, Math.round(size * share)) }, (_, index) =>
      nodeOf(kind, main, `${kind}-${group}-${index}`, index),
    ),
  );
  const [strategies, bare, modified, phases, mechanisms, challenges, methods, references] = groups as [
    Node[],
    Node[],
    Node[],
    Node[],
    Node[],
    Node[],
    Node[],
    Node[],
  ];
  const edges: Edge[] = [];
  // A few entries of each kind are named far more often than the rest, as in any review.
  const pick = (nodes: readonly Node[]): Node => nodes[Math.floor(nodes.length * (random(1000) / 1000) ** 3)]!;
  const link = (source: Node, relation: Relation, target: Node): void => {
    const reference = pick(references);
    const evidence: Evidence = {
      locator: `§${1 + random(4)}.${1 + random(3)} ¶${1 + random(9)}`,
      references: [reference.id],
      referenceNumbers: [reference.bibliography!.number],
      method: 'none',
      cell: 'none',
      modality: 'does',
      basis: field.bases[random(field.bases.length)]!.name,
      confidence: 'high',
      says: `${source.title} is said to be related to ${target.title} in this made-up sentence.`,
    };
    const id = `${source.slug}--${relation}--${target.slug}` as ClaimId;
    edges.push({
      id,
      source: source.id,
      target: target.id,
      relation,
      status: 'asserted',
      derived: false,
      evidence: [evidence],
      place,
    });
  };
  for (const collector of modified) {
    link(collector, 'uses-strategy', pick(strategies));
    link(collector, 'modifies', pick(bare));
    link(collector, 'forms', pick(phases));
    link(collector, 'made-by', pick(methods));
    for (let time = 0; time < 2; time++) {
      link(collector, 'acts-through', pick(mechanisms));
      link(collector, 'mitigates', pick(challenges));
    }
  }
  for (const mechanism of mechanisms) link(mechanism, 'mitigates', pick(challenges));
  const unique = [...new Map(edges.map((edge) => [edge.id, edge])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    field,
    site: {
      name: 'Made up',
      language: 'en',
      title: 'Made up',
      tagline: '',
      version: '0.0.0',
      date: '2000-01-01',
      editors: [],
      source: references[0]!.id,
      passages: [],
      changes: [],
    },
    nodes: groups.flat(),
    edges: unique,
    inferred: [],
    outcomes: [],
    measured: [],
    statements: [],
    moved: [],
    withdrawn: [],
    queries: [],
    editions: [],
  };
}

function nodeOf(kind: Kind, main: string, slug: string, index: number): Node {
  return {
    id: `${kind}/${slug}` as NodeId,
    kind,
    slug,
    classes: main === '' ? [] : [main],
    title: `Made-up ${main || kind} Na₁₅Sn₄ ${index}`,
    aliases: [],
    namesAsPrinted: [],
    summary: 'Made up.',
    changes: [],
    passages: [],
    ...(kind === 'references'
      ? {
          bibliography: {
            number: index,
            authors: ['A. Author'],
            journal: 'J.',
            year: 2020,
            doiStatus: 'unknown' as const,
            asPrinted: '',
          },
        }
      : {}),
    place,
  };
}
