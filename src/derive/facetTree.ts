/** What stands in a facet, and how much of it. */
export interface FacetSets<Report> {
  /** What a value is part of. */
  readonly above: ReadonlyMap<string, readonly string[]>;
  /** The reports that a value may be of, what is part of it included. */
  readonly reports: ReadonlyMap<string, ReadonlySet<Report>>;
  /** The values that reports name themselves. */
  readonly direct: ReadonlySet<string>;
  /** How many reports state anything. */
  readonly stated: number;
  /** Whether a family says what its members are made of: a family of shapes tells no material from another. */
  readonly saysMaterial: (value: string) => boolean;
}

/** The values as a list in which families stand before what is part of them. */
export interface FacetTree {
  /** The depth of each value in the list, in its order; what would tell nothing apart is not in it. */
  readonly depths: ReadonlyMap<string, number>;
  /** The outermost value in the list that a value stands under. */
  readonly topOf: (value: string) => string;
}

/** A value and everything that it is part of, each once. */
export function withAbove(above: ReadonlyMap<string, readonly string[]>, value: string): readonly string[] {
  const all = new Set([value]);
  for (const one of all) for (const family of above.get(one) ?? []) all.add(family);
  return [...all];
}

/** Puts each value under one of its families, the one that says its material or else the narrowest; a family of all reports is left out. */
export function treeOf<Report>({ above, reports, direct, stated, saysMaterial }: FacetSets<Report>): FacetTree {
  const size = (value: string): number => reports.get(value)?.size ?? 0;
  const isListed = (value: string): boolean => size(value) > 0 && (direct.has(value) || size(value) < stated);
  const listed = [...above.keys()].filter(isListed);
  const families = listed.filter((value) => listed.some((one) => (above.get(one) ?? []).includes(value)));
  /** Families that hold all reports of another and more. */
  const around = (value: string): readonly string[] =>
    families.includes(value)
      ? families.filter(
          (one) =>
            size(one) > size(value) &&
            (saysMaterial(one) || !saysMaterial(value)) &&
            [...reports.get(value)!].every((report) => reports.get(one)!.has(report)),
        )
      : [];
  const parentOf = (value: string): string | undefined => {
    const own = (above.get(value) ?? []).filter(isListed);
    const candidates = own.length > 0 ? own : around(value);
    return candidates.find(saysMaterial) ?? candidates.toSorted((a, b) => size(a) - size(b) || (a < b ? -1 : 1)).at(0);
  };
  const parents = new Map<string, string>();
  const topOf = (value: string): string => {
    const parent = parents.get(value);
    return parent === undefined ? value : topOf(parent);
  };
  for (const value of listed) {
    const parent = parentOf(value);
    // Families that hold each other would go on for ever: the last of them stands on its own.
    if (parent !== undefined && topOf(parent) !== value) parents.set(value, parent);
  }
  const under = Map.groupBy(listed, (value) => parents.get(value));
  const depths = new Map<string, number>();
  const walk = (parent: string | undefined, depth: number): void => {
    const own = (under.get(parent) ?? []).toSorted((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
    for (const value of own) {
      depths.set(value, depth);
      walk(value, depth + 1);
    }
  };
  walk(undefined, 0);
  return { depths, topOf };
}
