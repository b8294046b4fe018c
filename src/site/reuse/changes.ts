import { hash } from 'node:crypto';
import { questionOf } from '../../asking/asking.ts';
import type { Graph } from '../../model/graph.ts';
import { factNumber, factsOf } from '../../model/watchedGraph.ts';
import { saidIn, type Notes } from './noted.ts';

/** How a graph stands: a digest of each whole, and of each of its fields. */
export interface Stand {
  readonly fields: readonly string[];
  readonly wholes: ReadonlyMap<string, { readonly all: string; readonly own: Readonly<Record<string, string>> }>;
}

/** How a graph stands; what is as it was before is taken from there. */
export function standOfGraph(graph: Graph, before?: Stand): Stand {
  const { wholes, fields } = factsOf(graph);
  const digestOf = (value: unknown): string => hash('sha1', JSON.stringify(value) ?? '', 'base64');
  return {
    fields,
    wholes: new Map(
      [...wholes].map(([name, whole]) => {
        const all = digestOf(whole);
        const known = before?.wholes.get(name);
        if (known?.all === all) return [name, known];
        const own = Object.fromEntries(Object.entries(whole).map(([field, value]) => [field, digestOf(value)]));
        return [name, { all, own }];
      }),
    ),
  };
}

/** The facts that are other than they were, by the numbers they had. */
export function changedFacts(before: Stand, now: Stand): ReadonlySet<number> {
  const changed = new Set<number>();
  [...before.wholes].forEach(([name, { all, own }], whole) => {
    const today = now.wholes.get(name);
    if (today?.all === all) return;
    before.fields.forEach((field, number) => {
      if (own[field] !== today?.own[field]) changed.add(factNumber(whole, number));
    });
  });
  return changed;
}

/**
 * Tells of what was noted whether all that it asked is answered as it was; `content` is the graph of today, watched as that of the
 * notes was: it is asked again what may be answered otherwise.
 */
export function holdsIn(
  { noted, answers }: Notes,
  changed: ReadonlySet<number>,
  content: Graph,
): (asked: number) => boolean {
  const known: boolean[] = [];
  const told: boolean[] = [];
  const holds = (number: number): boolean => {
    if (known[number] !== undefined) return known[number];
    // What would rest on itself does not hold.
    known[number] = false;
    const { facts, uses, answers: asked } = noted[number]!;
    return (known[number] = !facts.some((fact) => changed.has(fact)) && uses.every(holds) && asked.every(says));
  };
  const says = (number: number): boolean => {
    const { name, key, said, from } = answers[number]!;
    return (told[number] ??= (from >= 0 && holds(from)) || saysAgain(name, key, said));
  };
  const saysAgain = (name: string, key: string, said: string): boolean => {
    const question = questionOf(name) as ((of: Graph, key: string) => unknown) | undefined;
    return question !== undefined && saidIn(question(content, key)) === said;
  };
  return holds;
}
