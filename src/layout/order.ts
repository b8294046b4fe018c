/** A pair of connected ids; `weight` says how strongly they pull each other. */
export interface Pull {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/**
 * Orders the members of each layer so that connected ones lie at like heights: barycentre sweeps from left to right and
 * back, from the given order, ties by that order. The same input gives the same output; time grows with sweeps × pulls.
 */
export function orderLayers(
  columns: readonly (readonly string[])[],
  pulls: readonly Pull[],
  sweeps = 8,
): readonly (readonly string[])[] {
  const layer = new Map(columns.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
  const neighbours = new Map<string, { readonly id: string; readonly weight: number }[]>();
  const add = (from: string, id: string, weight: number): void => {
    const list = neighbours.get(from);
    if (list) list.push({ id, weight });
    else neighbours.set(from, [{ id, weight }]);
  };
  for (const { source, target, weight } of pulls)
    if (layer.has(source) && layer.has(target) && layer.get(source) !== layer.get(target)) {
      add(source, target, weight);
      add(target, source, weight);
    }
  const height = new Map<string, number>();
  const settle = (ids: readonly string[]): void =>
    ids.forEach((id, index) => height.set(id, (index + 0.5) / ids.length));
  const current = columns.map((ids) => [...ids]);
  current.forEach(settle);
  const barycentre = (id: string): number => {
    const list = neighbours.get(id);
    if (!list) return height.get(id)!;
    let sum = 0;
    let total = 0;
    for (const { id: other, weight } of list) {
      sum += height.get(other)! * weight;
      total += weight;
    }
    return sum / total;
  };
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const index of sweep % 2 === 0 ? current.keys() : [...current.keys()].reverse()) {
      const wanted = new Map(current[index]!.map((id) => [id, barycentre(id)]));
      current[index]!.sort((a, b) => wanted.get(a)! - wanted.get(b)!);
      settle(current[index]!);
    }
  return current;
}
