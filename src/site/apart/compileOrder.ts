import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compilation } from '../../compiler/compile.ts';
import { report, type Problem } from '../../compiler/problem.ts';
import { namesIn } from '../../field/term.ts';
import type { Graph } from '../../model/graph.ts';
import { noAddress } from '../../model/webAddress.ts';
import { compileHanded } from '../kept/compileKept.ts';
import { digestOfSources } from '../kept/engine.ts';
import { readCompilation } from '../kept/handedOn.ts';
import { usageOf } from '../program/renderPages.ts';
import type { Order } from '../renderSite.ts';
import { isNoted } from '../reuse/bound.ts';
import { runChild } from '../runChild.ts';
import { shown } from '../shown.ts';
import { becomeThrifty, isLarge, thrifty } from './large.ts';

/** What is known of a compiled content without its graph. */
export interface AboutCompiled {
  readonly problems: readonly Problem[];
  readonly presets: readonly string[];
  /** The address that the content gives its site. */
  readonly address?: string | undefined;
  /** How many entries it has, and the folders of their kinds. */
  readonly entries: number;
  readonly kinds: readonly string[];
  /** Whether it is noted what its pages ask. */
  readonly isNoted: boolean;
}

/** The content of an order, compiled. */
export interface CompiledOrder extends AboutCompiled {
  /** The address its pages carry. */
  readonly address: string;
  /** Whether each stage has a process of its own. */
  readonly apart: boolean;
  /** The file in which the compilation waits. */
  readonly handed: string;
  /** The graph; of a large content it is read when it is first asked for. */
  readonly graph: () => Graph;
}

/** What there is to know of a compilation. */
export const aboutCompiled = ({ graph, problems, presets }: Compilation): AboutCompiled => ({
  problems,
  presets,
  address: graph?.site.address,
  entries: graph?.nodes.length ?? 0,
  kinds: graph ? namesIn(graph.field.kinds) : [],
  isNoted: graph !== undefined && isNoted(graph),
});

/** Whether each stage of a build has a process of its own. */
export const isApart = ({ sources, apart = isLarge(sources) }: Order): boolean => apart;

/** Where a compilation waits that is handed on in a folder. */
export const handedIn = (beside: string): string => join(beside, 'graph');

/** Where the process that compiles leaves word of what it made. */
export const aboutOf = (handed: string): string => `${handed}.json`;

/** Compiles an order and hands the compilation on in a file of the folder `beside`; throws a report when content has problems. */
export async function compileOrder(order: Order, beside: string, signal: AbortSignal): Promise<CompiledOrder> {
  const { content, site, sources } = order;
  const [apart, handed] = [isApart(order), handedIn(beside)];
  if (apart) becomeThrifty();
  const compiled = apart ? undefined : compileHanded(handed, content, sources);
  const about = compiled ? aboutCompiled(compiled) : await compileApart(order, beside, handed, signal);
  const { problems, address } = about;
  if (problems.length > 0)
    throw new Error(
      `${report(problems, shown(content))}\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content; no site was built.`,
    );
  let graph = compiled?.graph;
  return {
    ...about,
    apart,
    handed,
    address: site ?? address ?? noAddress,
    graph: () => (graph ??= readCompilation(handed)!.graph!),
  };
}

/** An order whose content was compiled before; undefined where the file has no compilation that is whole. */
export function compiledBefore(order: Order, handed: string): CompiledOrder | undefined {
  const [apart, { site }] = [isApart(order), order];
  if (apart) becomeThrifty();
  const compiled = readCompilation(handed);
  const graph = compiled?.graph;
  if (!graph) return undefined;
  const about = aboutCompiled(compiled);
  return { ...about, apart, handed, address: site ?? about.address ?? noAddress, graph: () => graph };
}

async function compileApart(
  { content, sources, stages }: Order,
  beside: string,
  handed: string,
  signal: AbortSignal,
): Promise<AboutCompiled> {
  let printed = '';
  const usage = usageOf(beside, 'compile');
  const status = await runChild([...thrifty, join(import.meta.dirname, 'run.ts')], {
    told: {
      SODIOGRAPH_CONTENT: content,
      SODIOGRAPH_COMPILED: handed,
      SODIOGRAPH_SOURCES: digestOfSources(sources),
      SODIOGRAPH_USAGE: usage,
    },
    print: (text) => void (printed += text),
    signal,
  });
  signal.throwIfAborted();
  if (status !== 0) throw new Error(`${printed}\nThe content could not be compiled.`);
  stages.heard(usage);
  return JSON.parse(readFileSync(aboutOf(handed), 'utf8')) as AboutCompiled;
}
