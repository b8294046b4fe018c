import { confidences, type Confidence } from '../field/evidence.ts';
import type { Field, InferenceRule, Modality, Relation } from '../field/field.ts';
import { relationsWith, selects } from '../field/select.ts';
import { find, rankIn } from '../field/term.ts';
import type { ClaimId, Edge, InferredEdge, Node, NodeId } from '../model/graph.ts';

/** The most asserted facts that a chain has. */
const longest = 3;

/** Something known of two entries, asserted or already inferred, and the works that say all of it. */
interface Fact {
  readonly source: NodeId;
  readonly relation: Relation;
  readonly target: NodeId;
  /** Empty: the review’s own word, which goes with any work. */
  readonly works: readonly NodeId[];
  readonly from: readonly ClaimId[];
  readonly confidence: Confidence;
  readonly modality: Modality;
  readonly rule?: string;
}

type Words = Pick<Field, 'rules' | 'relations' | 'modalities'>;

/**
 * What follows from asserted edges by the rules of a field: inside one work or the review’s own word, in chains of at most three,
 * from nothing that is merely hoped, and never what an edge says already. Sorted by id; the shortest and surest chain to each.
 */
export function infer(field: Words, nodes: readonly Node[], edges: readonly Edge[]): readonly InferredEdge[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const asserted = edges
    .filter(({ status }) => status === 'asserted')
    .flatMap(factsIn)
    .filter(({ modality }) => find(field.modalities, modality)?.carries !== false);
  const holding = new Set(relationsWith(field, 'constituent'));
  const said = new Set(edges.map(tripleOf));
  const known = new Map<string, Fact>();
  for (let last: readonly Fact[] = asserted, length = 2; length <= longest && last.length > 0; length++) {
    const all = [...asserted, ...known.values()];
    const next = new Map<string, Fact>();
    for (const fact of compositions(field, all, length, holding)) {
      if (said.has(tripleOf(fact)) || !mayStand(field, nodeOf, fact)) continue;
      const key = `${tripleOf(fact)} ${fact.works.join(' ')}`;
      const other = known.get(key) ?? next.get(key);
      if (!other || isBetter(field, fact, other)) next.set(key, fact);
    }
    for (const [key, fact] of next) known.set(key, fact);
    last = [...next.values()];
  }
  const best = new Map<string, Fact>();
  for (const fact of known.values()) {
    const other = best.get(tripleOf(fact));
    if (!other || isBetter(field, fact, other)) best.set(tripleOf(fact), fact);
  }
  return [...best.values()].map(edgeFrom).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An edge says as many things as it has evidence; a work that is cited beside others says it too. */
const factsIn = ({ id, source, relation, target, evidence }: Edge): readonly Fact[] =>
  evidence.map(({ references, confidence, modality }) => ({
    source,
    relation,
    target,
    works: [...references].sort(),
    from: [id],
    confidence,
    modality,
  }));

const tripleOf = ({ source, relation, target }: Pick<Fact, 'source' | 'relation' | 'target'>): string =>
  `${source} ${relation} ${target}`;

/** All pairs that a rule joins to a chain of a length. */
function* compositions(
  field: Words,
  facts: readonly Fact[],
  length: number,
  holding: ReadonlySet<Relation>,
): Generator<Fact> {
  const from = Map.groupBy(facts, ({ source }) => source);
  for (const first of facts) {
    const rules = field.rules.filter((rule) => rule.first.includes(first.relation));
    if (rules.length === 0) continue;
    for (const second of from.get(first.target) ?? []) {
      if (first.from.length + second.from.length !== length || second.target === first.source) continue;
      const works = shared(first, second, holding);
      if (!works || second.from.some((id) => first.from.includes(id))) continue;
      for (const rule of rules) if (applies(rule, second, from)) yield joined(field, rule, first, second, works);
    }
  }
}

/** Whether a rule may go on with a fact that comes second. */
const applies = (rule: InferenceRule, second: Fact, from: ReadonlyMap<NodeId, readonly Fact[]>): boolean =>
  rule.then.includes(second.relation) &&
  !(rule.once && second.rule === rule.name) &&
  (!rule.within || (from.get(second.source) ?? []).some(({ relation }) => rule.first.includes(relation)));

const joined = (
  field: Words,
  { name, gives }: InferenceRule,
  first: Fact,
  second: Fact,
  works: readonly NodeId[],
): Fact => ({
  source: first.source,
  relation: gives ?? second.relation,
  target: second.target,
  works,
  from: [...first.from, ...second.from],
  confidence: confidences[Math.max(...[first, second].map((fact) => confidences.indexOf(fact.confidence)))]!,
  modality: [first.modality, second.modality].reduce((weak, one) =>
    rankIn(field.modalities, one) > rankIn(field.modalities, weak) ? one : weak,
  ),
  rule: name,
});

/**
 * The works that say both; undefined when no work does. The review’s own word is general and goes with what a work says of a case,
 * but a case says nothing of all that the review speaks of in general; only what a thing holds is itself and no case of it.
 */
function shared(first: Fact, second: Fact, holding: ReadonlySet<Relation>): readonly NodeId[] | undefined {
  const [a, b] = [first.works, second.works];
  if (b.length === 0) return a;
  if (a.length === 0) return holding.has(first.relation) ? b : undefined;
  const both = a.filter((work) => b.includes(work));
  return both.length === 0 ? undefined : both;
}

/** A rule gives nothing that an author could not have written. */
function mayStand(field: Words, nodeOf: ReadonlyMap<NodeId, Node>, fact: Fact): boolean {
  const relation = find(field.relations, fact.relation);
  const [source, target] = [nodeOf.get(fact.source), nodeOf.get(fact.target)];
  const of = find(field.rules, fact.rule ?? '')?.of;
  return (
    relation !== undefined &&
    source !== undefined &&
    target !== undefined &&
    source !== target &&
    selects(relation.from, source, true) &&
    selects(relation.to, target, true) &&
    (!of || selects(of, source, true))
  );
}

/** Shorter, then surer, then by name, so that the answer does not depend on an order. */
function isBetter(field: Words, a: Fact, b: Fact): boolean {
  const weight = ({ from, confidence, modality, works, rule }: Fact): readonly (number | string)[] => [
    from.length,
    confidences.indexOf(confidence),
    rankIn(field.modalities, modality),
    from.join(' '),
    works.join(' '),
    rule ?? '',
  ];
  const [one, other] = [weight(a), weight(b)];
  const apart = one.findIndex((value, index) => value !== other[index]);
  return apart !== -1 && one[apart]! < other[apart]!;
}

const slug = (id: NodeId): string => id.slice(id.indexOf('/') + 1);

const edgeFrom = ({ source, relation, target, rule, from, works, confidence, modality }: Fact): InferredEdge => ({
  id: `${slug(source)}--${relation}--${slug(target)}` as ClaimId,
  source,
  target,
  relation,
  status: 'inferred',
  rule: rule!,
  from,
  works,
  confidence,
  modality,
});
