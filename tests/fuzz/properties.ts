import fc from 'fast-check';
import { compile, type Compilation } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import type { Memory } from '../../src/compiler/memory.ts';
import type { Graph } from '../../src/model/graph.ts';
import type { Source } from '../../src/source/source.ts';
import { remembering } from '../compiler/remembering.ts';
import { folderAround } from './closure.ts';
import { illTold, lost } from './judge.ts';
import { counting, slipped, slips } from './slip.ts';
import { wrecked, wrecks } from './wreck.ts';

/** A real entry among the little that it needs to compile. */
interface Place {
  readonly path: string;
  readonly text: string;
  readonly folder: readonly Source[];
  readonly graph: Graph;
  /** Of what does not change around the entry. */
  readonly memory: Memory;
}

/** Real entries by a share of all; one that does not stand alone gives way to the next. */
function places(sources: readonly Source[], compiled: Compilation): (share: number) => Place {
  const { graph, problems } = compiled;
  if (!graph) throw new Error(report(problems, 'content'));
  const paths = graph.nodes.map(({ place }) => place.path);
  const known = new Map<string, Place | undefined>();
  const placeAt = (path: string): Place | undefined => {
    if (known.has(path)) return known.get(path);
    const folder = folderAround(path, sources, graph);
    const memory = remembering();
    const alone = compile(folder, memory).graph;
    const text = folder.find((source) => source.path === path)?.text ?? '';
    const place = alone && { path, text, folder, graph: alone, memory };
    known.set(path, place);
    return place;
  };
  return (share) => {
    for (let index = Math.floor(share * paths.length); ; index = (index + 1) % paths.length) {
      const place = placeAt(paths[index]!);
      if (place) return place;
    }
  };
}

const known = new WeakMap<readonly Source[], ReturnType<typeof places>>();

/** The same for both properties of the same sources, which are compiled once. */
function placesOf(sources: readonly Source[], compiled?: Compilation): ReturnType<typeof places> {
  const at = known.get(sources) ?? places(sources, compiled ?? compile(sources));
  known.set(sources, at);
  return at;
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Every slip in a character that counts is told, or shown in the entry and nowhere else. */
export function slipsShow(
  sources: readonly Source[],
  compiled?: Compilation,
): fc.IProperty<[number, readonly Parameters<typeof slipped>[2][]]> {
  const at = placesOf(sources, compiled);
  return fc.property(share, fc.array(slips, { minLength: 5, maxLength: 5 }), (where, list) => {
    const { path, text, folder, graph, memory } = at(where);
    const indexes = counting(text);
    for (const slip of list) {
      const changed = slipped(text, indexes, slip);
      const wrong = changed === undefined ? undefined : lost(path, folder, graph, changed, memory);
      if (wrong !== undefined)
        throw new Error(
          `${path}, ${slip.how} ${slip.by} at ${indexes[Math.floor(slip.share * indexes.length)]}: ${wrong}`,
        );
    }
  });
}

/** Whatever becomes of the lines of an entry, the compiler answers with a graph or with problems told well, and in few words. */
export function wrecksAreTold(
  sources: readonly Source[],
  compiled?: Compilation,
): fc.IProperty<[number, number, Parameters<typeof wrecked>[1]]> {
  const at = placesOf(sources, compiled);
  return fc.property(share, share, wrecks, (where, elsewhere, changes) => {
    const { path, text, folder, memory } = at(where);
    const changed = wrecked(text, changes, at(elsewhere).text);
    const after = folder.map((source) => (source.path === path ? { path, text: changed } : source));
    const compilation = compile(after, memory);
    const [ill] = illTold(compilation, after);
    if (ill !== undefined) throw new Error(`${path}: ill told: ${ill}`);
    if (report(compilation.problems, 'content').length > 100_000) throw new Error(`${path}: too long a report`);
  });
}
