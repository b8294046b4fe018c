import { compile } from '../../compiler/compile.ts';
import type { Problem } from '../../compiler/problem.ts';
import type { Graph } from '../../model/graph.ts';
import type { Source } from '../../source/source.ts';
import { readSources } from '../content.ts';

/** Content without problems, and what it was read from. */
export interface Good {
  readonly graph: Graph;
  readonly sources: readonly Source[];
}

/** How a content folder stands: what its pages are made of, and what is wrong with its files now. */
export interface Standing {
  readonly folder: string;
  /** The last content without problems; undefined when there was none yet. */
  readonly good: Good | undefined;
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
}

// The server of `npm run dev` and the pages it renders load this module apart from each other, in one process.
const shared = globalThis as { sodiographStanding?: Standing };

/** Reads a folder anew and keeps the last good content where there are problems; pages then go by it. */
export function lookAgain(folder: string): Standing {
  const now = read(folder);
  const before = shared.sodiographStanding;
  const good = now.good ?? (before?.folder === folder ? before.good : undefined);
  return (shared.sodiographStanding = { ...now, good });
}

/** How a folder stands: as it was last looked at while content is written, else as it is read now. */
export const standing = (folder: string): Standing =>
  shared.sodiographStanding?.folder === folder ? shared.sodiographStanding : read(folder);

function read(folder: string): Standing {
  const sources = readSources(folder);
  const { graph, problems, notices } = compile(sources);
  return { folder, good: graph && { graph, sources }, problems, notices };
}
