import { ask, listening } from '../asking/asking.ts';
import type { Graph } from './graph.ts';

/** The lists of a graph whose members are told apart by their ids. */
const lists = ['nodes', 'edges', 'inferred', 'outcomes', 'measured', 'statements', 'queries'] as const;

/** More fields than any member has. */
const room = 64;

/** The facts of a graph in an order: of each whole the names of its fields. A whole is the graph, its site, or a member of a list. */
export interface Facts {
  readonly wholes: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** All names of fields, by number. */
  readonly fields: readonly string[];
}

/** The facts of a graph: the graph itself stands for which members its lists have, and for what has no lists. */
export function factsOf(graph: Graph): Facts {
  const { site, ...rest } = graph;
  const wholes = new Map<string, Readonly<Record<string, unknown>>>([
    ['graph', { ...rest, ...Object.fromEntries(lists.map((list) => [list, graph[list].map(shapeOf)])) }],
    ['site', { ...site }],
  ]);
  for (const list of lists) for (const member of graph[list]) wholes.set(wholeOf(list, member.id), { ...member });
  return { wholes, fields: [...new Set([...wholes.values()].flatMap(Object.keys))].sort() };
}

/** What a list tells of a member that is only passed by: that it is there, and which fields it has. */
const shapeOf = (member: object & { readonly id: string }): string => `${member.id} ${Object.keys(member).join(' ')}`;

const wholeOf = (list: string, id: string): string => `${list} ${id}`;

/** The number of a fact. */
export const factNumber = (whole: number, field: number): number => whole * room + field;

/** The whole and the field of a fact, by number. */
export const partsOf = (fact: number): readonly [whole: number, field: number] => [
  Math.floor(fact / room),
  fact % room,
];

/** The wholes of a graph, for those that tell one that is watched from what it is made of. */
const watchedWholes = new WeakMap<object, string>();

/** What a watched whole is called; undefined for all else. */
export const nameOfWatched = (value: object): string | undefined => watchedWholes.get(value);

/** A graph that tells who listens which of its facts are asked; the graph itself where nobody does. */
export function watchGraph(graph: Graph): Graph {
  const heard = listening();
  if (!heard) return graph;
  const facts = factsOf(graph);
  const fieldNumbers = new Map(facts.fields.map((name, number) => [name, number]));
  if (fieldNumbers.size > room) throw new Error('Members of a graph have more fields than are told apart.');
  const numbers = new Map([...facts.wholes.keys()].map((whole, number) => [whole, number]));
  const watched =
    (fact: number, value: unknown): (() => unknown) =>
    () => {
      ask(heard, fact);
      return value;
    };
  const watch = <Whole extends object>(name: string, whole: Whole): Whole => {
    const first = numbers.get(name)! * room;
    const made: object = {};
    for (const [field, value] of Object.entries(whole))
      Object.defineProperty(made, field, {
        enumerable: true,
        get: watched(first + fieldNumbers.get(field)!, value),
      });
    watchedWholes.set(made, name);
    return made as Whole;
  };
  const all = Object.fromEntries(
    lists.map((list) => [list, graph[list].map((member) => watch(wholeOf(list, member.id), member))]),
  );
  const content = watch('graph', { ...graph, ...all, site: watch('site', graph.site) });
  heard.content = content;
  return content;
}
