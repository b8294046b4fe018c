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

/** Where a watched whole has what it is made of. The program that renders pages has a copy of this module of its own. */
const hidden = Symbol.for('watched whole');

/** A whole that tells what of it is read. */
interface Watched {
  readonly [hidden]?: {
    readonly name: string;
    /** The number of its first fact. */
    readonly first: number;
    readonly whole: Readonly<Record<string, unknown>>;
  };
}

/** What a watched whole is called; undefined for all else. */
export const nameOfWatched = (value: object): string | undefined => (value as Watched)[hidden]?.name;

/** What reads a field of any whole. */
const readerOf = (
  heard: NonNullable<ReturnType<typeof listening>>,
  field: string,
  number: number,
): PropertyDescriptor => ({
  enumerable: true,
  get(this: Watched): unknown {
    const { first, whole } = this[hidden]!;
    ask(heard, first + number);
    return whole[field];
  },
});

/** A graph that tells who listens which of its facts are asked; the graph itself where nobody does. */
export function watchGraph(graph: Graph): Graph {
  const heard = listening();
  if (!heard) return graph;
  const facts = factsOf(graph);
  const fieldNumbers = new Map(facts.fields.map((name, number) => [name, number]));
  if (fieldNumbers.size > room) throw new Error('Members of a graph have more fields than are told apart.');
  const numbers = new Map([...facts.wholes.keys()].map((whole, number) => [whole, number]));
  heard.askers = new Uint32Array(numbers.size * room);
  // All members share what reads a field: with functions of their own they would be slow objects.
  const readers = new Map(facts.fields.map((field, number) => [field, readerOf(heard, field, number)]));
  const watch = <Whole extends object>(name: string, whole: Whole): Whole => {
    const made: Watched = Object.defineProperty({}, hidden, {
      value: { name, first: numbers.get(name)! * room, whole: whole as Readonly<Record<string, unknown>> },
    });
    for (const [field, value] of Object.entries(whole))
      // The site is watched field by field; that there is one is no fact.
      Object.defineProperty(made, field, readers.get(field) ?? { enumerable: true, value });
    return made as object as Whole;
  };
  const all = Object.fromEntries(
    lists.map((list) => [list, graph[list].map((member) => watch(wholeOf(list, member.id), member))]),
  );
  const content = watch('graph', { ...graph, ...all, site: watch('site', graph.site) });
  heard.content = content;
  return content;
}
