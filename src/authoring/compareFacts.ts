import type { Fact } from './facts.ts';

/** A fact of both transcriptions that is not the same in both; `in` says in what. */
export interface Differing {
  readonly a: Fact;
  readonly b: Fact;
  readonly in: readonly string[];
}

/** Two transcriptions told apart. */
export interface Compared {
  readonly same: number;
  readonly differing: readonly Differing[];
  readonly onlyA: readonly Fact[];
  readonly onlyB: readonly Fact[];
}

const parts = ['locator', 'subject', 'relation', 'object'] as const;
type Part = (typeof parts)[number];

/** In which parts two facts may differ and still be two readings of one, the likeliest first. */
const readings: readonly (readonly Part[])[] = [[], ['object'], ['locator'], ['relation'], ['subject']];

/** Pairs the facts of two transcriptions: the same first, then those that differ in one part only. Each fact is used once. */
export function compareFacts(a: readonly Fact[], b: readonly Fact[]): Compared {
  let [restA, restB] = [a, b];
  const pairs: (readonly [Fact, Fact])[] = [];
  for (const free of readings) {
    const key = (fact: Fact): string =>
      JSON.stringify([fact.sort, ...parts.filter((part) => !free.includes(part)).map((part) => fact[part])]);
    const found = pairUp(restA, restB, key);
    pairs.push(...found);
    const used = new Set(found.flat());
    restA = restA.filter((fact) => !used.has(fact));
    restB = restB.filter((fact) => !used.has(fact));
  }
  const judged = pairs.map(([one, other]): Differing => ({ a: one, b: other, in: differences(one, other) }));
  const differing = judged.filter((pair) => pair.in.length > 0);
  return { same: judged.length - differing.length, differing, onlyA: restA, onlyB: restB };
}

/** Pairs facts of one key; among several the pair that differs least. */
function pairUp(
  a: readonly Fact[],
  b: readonly Fact[],
  key: (fact: Fact) => string,
): readonly (readonly [Fact, Fact])[] {
  const others = Map.groupBy(b, key);
  return a.flatMap((fact) => {
    const candidates = others.get(key(fact)) ?? [];
    const [best] = [...candidates].sort((x, y) => differences(fact, x).length - differences(fact, y).length);
    if (best === undefined) return [];
    others.set(
      key(fact),
      candidates.filter((one) => one !== best),
    );
    return [[fact, best] as const];
  });
}

function differences(a: Fact, b: Fact): readonly string[] {
  const names = [...new Set([...Object.keys(a.rest), ...Object.keys(b.rest)])];
  return [
    ...parts.filter((part) => a[part] !== b[part]),
    ...names.filter((name) => (a.rest[name] ?? '') !== (b.rest[name] ?? '')),
  ];
}
