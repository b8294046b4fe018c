import { createRequire } from 'node:module';
import type * as Oxigraph from 'oxigraph';
import type { Graph } from '../../model/graph.ts';
import type { Query } from '../../model/query.ts';
import { absolute } from '../address.ts';
import { json } from '../json.ts';
import { oncePerSite } from '../once.ts';
import { gathered } from '../pieces.ts';
import { graphNquads } from './graphNquads.ts';

/** What stands in a cell of an answer: the name of a thing, a number, or text; null where the query binds nothing. */
export type AnswerCell = { readonly is: string } | number | string | null;

/** A question with its answers: a row each, in the order that the query gives them. */
export interface Answered {
  readonly query: Query;
  /** The query as any store takes it: with the address of the site as its base. */
  readonly sparql: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly AnswerCell[])[];
}

type Store = Oxigraph.Store;

/** A store that knows nothing yet. It is loaded where one is asked for: what it takes to load is more than most pages. */
const newStore = (): Store => new (createRequire(import.meta.url)('oxigraph') as typeof Oxigraph).Store();

/** The answers to the questions in the content, as a store of triples gives them from the whole graph. */
export const answers = oncePerSite(askAll);

/** A store that has heard all statements, and waits for the questions. */
const heard = oncePerSite((): { store?: Store | undefined } => ({}));

/**
 * Hears the statements of the whole graph while they are written, so that they need not be made again for the questions: whole lines of
 * N-Quads each time, and `end` when all came. Undefined where the content has no question.
 */
export function hearStatements(
  graph: Graph,
  site: string,
): { readonly take: (lines: Uint8Array) => void; readonly end: () => void } | undefined {
  if (graph.queries.length === 0) return undefined;
  const store = newStore();
  return { take: (lines) => load(store, lines), end: () => void (heard(graph, site).store = store) };
}

const load = (store: Store, lines: string | Uint8Array): void => store.load(lines, { format: 'application/n-quads' });

function askAll(graph: Graph, site: string): readonly Answered[] {
  const { queries } = graph;
  if (queries.length === 0) return [];
  const ready = heard(graph, site);
  const store = ready.store ?? newStore();
  if (!ready.store) for (const text of gathered(graphNquads(graph, site))) load(store, text);
  // It holds every statement, and nobody asks it again.
  ready.store = undefined;
  return queries.map((query) => answer(store, query, site));
}

function answer(store: Store, query: Query, site: string): Answered {
  const sparql = `BASE <${absolute(site, '')}>\n${query.text}`;
  const found = store.query(sparql) as readonly ReadonlyMap<string, Oxigraph.NamedNode | Oxigraph.Literal>[];
  const bound = new Set(found.flatMap((row) => [...row.keys()]));
  // In the order in which the query names them.
  const columns = [...new Set([...query.text.matchAll(/\?(\w+)/g)].map(([, name]) => name!))].filter((name) =>
    bound.has(name),
  );
  return { query, sparql, columns, rows: found.map((row) => columns.map((name) => cellOf(row.get(name)))) };
}

function cellOf(value: Oxigraph.NamedNode | Oxigraph.Literal | undefined): AnswerCell {
  if (value === undefined) return null;
  if (value.termType === 'NamedNode') return { is: value.value };
  return /#(?:integer|double|decimal)$/.test(value.datatype.value) ? Number(value.value) : value.value;
}

/** The questions and their answers as a file. */
export const answersJson = (graph: Graph, site: string): string =>
  json(
    answers(graph, site).map(({ query: { id, title, says }, sparql, columns, rows }) => ({
      id,
      title,
      says,
      sparql,
      columns,
      rows: rows.map((row) => row.map((cell) => (cell !== null && typeof cell === 'object' ? cell.is : cell))),
    })),
  );
