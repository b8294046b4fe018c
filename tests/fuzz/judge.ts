import { compile, type Compilation } from '../../src/compiler/compile.ts';
import type { Memory } from '../../src/compiler/memory.ts';
import { catalogue } from '../../src/compiler/rules/index.ts';
import type { Graph } from '../../src/model/graph.ts';
import type { Source } from '../../src/source/source.ts';

/** All that a graph says, without where it stands in the files, by whether it is said in a file or elsewhere. */
export function said(
  { field: _, ...graph }: Graph,
  path: string,
): { readonly here: string; readonly elsewhere: string } {
  const bare = (value: unknown): string =>
    JSON.stringify(value, (key, part: unknown) => (key === 'place' ? undefined : part));
  return {
    here: bare(graph),
    elsewhere: bare(
      graph.nodes
        .filter(({ place }) => place.path !== path)
        .map(({ title, summary, passages }) => [title, summary, passages]),
    ),
  };
}

const known = new WeakMap<Graph, { readonly path: string; readonly told: ReturnType<typeof said> }>();

/** The same of a graph that many changes are held against: once. */
function saidBefore(graph: Graph, path: string): ReturnType<typeof said> {
  const before = known.get(graph);
  if (before?.path === path) return before.told;
  const told = said(graph, path);
  known.set(graph, { path, told });
  return told;
}

const rules = new Set(catalogue.map(({ id }) => id));

/** What is wrong with how problems are told: each has a rule of the catalogue, a place that is there, and none is a crash. */
export function illTold({ problems }: Compilation, sources: readonly Source[]): readonly string[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  return problems.flatMap(({ path, line, column, rule, message }) => {
    const own = texts.get(path)?.split('\n');
    const there =
      own === undefined
        ? path === 'index.md'
        : line >= 1 && line <= own.length && column >= 1 && column <= own[line - 1]!.length + 1;
    return rule !== 'compiler-holds' && rules.has(rule) && there && message.length > 5 && message.length < 2_000
      ? []
      : [`${path}:${line}:${column} ${message} (${rule})`];
  });
}

/** What became of a change of one file: what is wrong with the answer, or undefined where it is told or shown. */
export function lost(
  path: string,
  before: readonly Source[],
  graph: Graph,
  text: string,
  memory?: Memory,
): string | undefined {
  const after = before.map((source) => (source.path === path ? { path, text } : source));
  const compilation = compile(after, memory);
  const [ill] = illTold(compilation, after);
  if (ill !== undefined) return `ill told: ${ill}`;
  if (!compilation.graph) return undefined;
  const [was, is] = [saidBefore(graph, path), said(compilation.graph, path)];
  if (was.here === is.here) return 'nothing was said and nothing changed';
  return was.elsewhere === is.elsewhere ? undefined : 'another entry changed';
}
