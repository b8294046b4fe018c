import { relative } from 'node:path';
import { compile } from './compiler/compile.ts';
import { report } from './compiler/problem.ts';
import { indexGraph, type Indexes } from './derive/indexes.ts';
import type { Graph } from './model/graph.ts';
import { contentFolder, readSources } from './read.ts';

/** The one door: the compiled graph and its look-ups, made once a build. Throws the report when content has problems. */
export interface Atlas extends Indexes {
  readonly graph: Graph;
}

function open(): Atlas {
  const folder = contentFolder();
  const { graph, problems } = compile(readSources(folder));
  if (!graph) throw new Error(`content has problems:\n${report(problems, relative(process.cwd(), folder))}`);
  return { graph, ...indexGraph(graph) };
}

export const atlas: Atlas = open();
