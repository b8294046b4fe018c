/** What a drawing needs of the graph: the compiled graph fits as it is. */
export interface Facts {
  readonly nodes: readonly FactNode[];
  readonly edges: readonly FactEdge[];
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
  readonly value: (id: string) => FactValue | undefined;
  /** The tests a thing has results of. */
  readonly tests: (slug: string) => readonly string[];
}

/** Indexes the facts once for all drawings of a site. */
export function indexFacts({ nodes, edges, measured }: Facts): FactIndex {
  const bySlug = new Map(nodes.map((node) => [node.slug, node]));
  const slugs = new Map(nodes.map(({ id, slug }) => [id, slug]));
  const values = new Map(measured.map((value) => [value.id, value]));
  const from = Map.groupBy(edges, ({ source, relation }) => `${slugs.get(source)} ${relation}`);
  const tests = Map.groupBy(measured, ({ subject }) => slugs.get(subject));
  return {
    node: (slug) => bySlug.get(slug),
    related: (slug, relation) =>
      (from.get(`${slug} ${relation}`) ?? []).flatMap(({ target }) => slugs.get(target) ?? []),
    value: (id) => values.get(id),
    tests: (slug) => [...new Set((tests.get(slug) ?? []).map(({ test }) => test))],
  };
}
