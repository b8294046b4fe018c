import { readField } from '../field/read.ts';
import type { Graph } from '../model/graph.ts';
import type { Source } from '../source/source.ts';
import { isHistory, readHistory } from './addresses/history.ts';
import { noHeld, type Held } from './held.ts';
import { joinGraph, type Joined } from './joinGraph.ts';
import { isMapping, readMappings } from './mappings.ts';
import { noMemory, ofFiles, ofVocabulary, underVocabulary, type Memory } from './memory.ts';
import { noticesOf } from './notices.ts';
import { shortened, type Problem } from './problem.ts';
import { isQuery, readQueries } from './queries.ts';
import { readEntries } from './readEntries.ts';
import { walled } from './wall.ts';

/** What a content folder compiles to: a graph when there is no problem, and all problems otherwise. */
export interface Compilation {
  readonly graph?: Graph;
  readonly problems: readonly Problem[];
  /** What is no mistake but leaves a page off; found when it is asked for. */
  readonly notices: readonly Problem[];
  /** The presets that the vocabulary extends, the most general first. */
  readonly presets: readonly string[];
}

/**
 * Sources → graph. Reads and writes no file, throws nothing; every problem of every file is collected. What the memory has of a
 * file is taken from there, and what it lacks is given to it; what is held of the compilation before is not made again.
 */
export function compile(sources: readonly Source[], memory: Memory = noMemory, held: Held = noHeld): Compilation {
  held.begin();
  const { field, problems: vocabulary, notices, presets, placeOf, text } = readField(sources, ofVocabulary(memory));
  const own = underVocabulary(memory, text);
  const read = readEntries(sources, field, own);
  const history = readFrom(sources, isHistory, 'history', held, (listed) => readHistory(listed, memory));
  const asked = readFrom(sources, isQuery, 'queries', held, (files) =>
    ofFiles(memory, 'queries', files, () => readQueries(files), isSound),
  );
  const mapped = readFrom(sources, isMapping, 'mappings', held, (files) =>
    ofFiles(memory, 'mappings', files, () => readMappings(files), isSound),
  );
  const known = [...vocabulary, ...read.problems, ...history.strange, ...asked.problems, ...mapped.problems];
  const partial = read.broken.size > 0 || vocabulary.length > 0 || history.partial;
  const { graphs, problems: met } = walled(
    '.',
    (): Joined =>
      joinGraph(
        field,
        { ...read, queries: asked.queries, mappings: mapped.rows },
        history,
        {
          partial,
          wrong: new Set([...known.map(({ path }) => path), ...read.wrong]),
          ownWrong: new Set([...known.map(({ path }) => path), ...read.ownWrong]),
        },
        own,
        held,
      ),
    (problem): Joined => ({ problems: [problem] }),
  );
  // What may stand where goes by the roles of classes: while the vocabulary is wrong, that would mislead.
  const told = vocabulary.length === 0 ? met : met.filter(({ rule }) => rule !== 'ends-are-allowed');
  const problems = shortened(distinct([...known, ...told]));
  if (!graphs || problems.length > 0) return { problems, notices, presets };
  const { graph, bare } = graphs;
  let found: readonly Problem[] | undefined;
  return {
    graph,
    problems,
    get notices() {
      return (found ??= [...notices, ...noticesOf(bare, placeOf, held)]);
    },
    presets,
  };
}

/** Reads what stands in some of the files, again only where one of them is another. */
function readFrom<Made>(
  sources: readonly Source[],
  isOne: (path: string) => boolean,
  what: string,
  held: Held,
  make: (own: readonly Source[]) => Made,
): Made {
  const own = sources.filter(({ path }) => isOne(path));
  const from = own.flatMap(({ path, text, unread }) => [path, text, JSON.stringify(unread)]);
  return held.piece(what, '', from, () => make(own));
}

const isSound = ({ problems }: { readonly problems: readonly Problem[] }): boolean => problems.length === 0;

const wholeOf = ({ path, line, column, rule, message }: Problem): string =>
  `${line} ${column} ${rule} ${path}\0${message}`;

/** A relation with several targets would say the same of its evidence several times. */
const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [wholeOf(problem), problem])).values(),
];
