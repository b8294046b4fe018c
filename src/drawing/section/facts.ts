/** What a drawing needs of the graph: the compiled graph fits as it is. */
export interface Facts {
  readonly nodes: readonly FactNode[];
  readonly edges: readonly FactEdge[];
  readonly inferred: readonly FollowingEdge[];
  readonly measured: readonly FactValue[];
}

export interface FactNode {
  /** Its address without slashes at the ends. */
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly classes: readonly string[];
}

export interface FactEdge {
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  /** What each evidence says it is so through. */
  readonly evidence: readonly { readonly through?: readonly string[] | undefined }[];
}

/** What follows from facts by a rule. */
export interface FollowingEdge extends Omit<FactEdge, 'evidence'> {
  readonly rule: string;
  /** The facts it follows from. */
  readonly from: readonly string[];
}

export interface FactValue<Measure = unknown> {
  readonly id: string;
  readonly subject: string;
  readonly test: string;
  readonly measure: Measure;
}

/** The same, to look things up in by slug. */
export interface FactIndex {
  readonly node: (slug: string) => FactNode | undefined;
  /** Slugs of what a thing is related to, in the order of the graph. */
  readonly related: (slug: string, relation: string) => readonly string[];
  /** The same, and what follows for it from what is said of its layers. */
  readonly carried: (slug: string, relation: string) => readonly string[];
  /** Slugs of the constituents through which a thing is said to be related to another. */
  readonly through: (slug: string, relation: string, target: string) => readonly string[];
  readonly value: (id: string) => FactValue | undefined;
  /** The tests a thing has results of. */
  readonly tests: (slug: string) => readonly string[];
}

/** Indexes the facts once for all drawings of a site; of what follows, only what follows by one of the rules from two facts. */
export function indexFacts({ nodes, edges, inferred, measured }: Facts, rules: readonly string[]): FactIndex {
  const bySlug = new Map(nodes.map((node) => [node.slug, node]));
  const slugs = new Map(nodes.map(({ id, slug }) => [id, slug]));
  const values = new Map(measured.map((value) => [value.id, value]));
  // By what they are told of alone: a key of two words for each edge would be most of the work.
  const from = Map.groupBy(edges, ({ source }) => source);
  const following = Map.groupBy(
    inferred.filter((edge) => rules.includes(edge.rule) && edge.from.length === 2),
    ({ source }) => source,
  );
  const told = <Edge extends Omit<FactEdge, 'evidence'>>(
    all: ReadonlyMap<string, readonly Edge[]>,
    slug: string,
    relation: string,
  ): readonly Edge[] => (all.get(bySlug.get(slug)?.id ?? '') ?? []).filter((edge) => edge.relation === relation);
  const slugsOf = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => slugs.get(id) ?? []);
  const related = (slug: string, relation: string): readonly string[] =>
    slugsOf(told(from, slug, relation).map(({ target }) => target));
  const tests = Map.groupBy(measured, ({ subject }) => subject);
  return {
    node: (slug) => bySlug.get(slug),
    related,
    carried: (slug, relation) => [
      ...related(slug, relation),
      ...slugsOf(told(following, slug, relation).map(({ target }) => target)),
    ],
    through: (slug, relation, target) =>
      told(from, slug, relation)
        .filter((edge) => slugs.get(edge.target) === target)
        .flatMap(({ evidence }) => evidence.flatMap(({ through }) => slugsOf(through ?? []))),
    value: (id) => values.get(id),
    tests: (slug) => [...new Set((tests.get(bySlug.get(slug)?.id ?? '') ?? []).map(({ test }) => test))],
  };
}
