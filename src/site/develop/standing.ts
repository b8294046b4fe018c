import type { Problem } from '../../compiler/problem.ts';
import type { Graph } from '../../model/graph.ts';
import { readsAgain } from '../content.ts';
import type { Audited } from '../kept/compileKept.ts';
import { handedOn } from '../kept/handedOn.ts';
import { contentIsThere } from '../program/begun.ts';

/** Content without problems; with what the audit found where it is read time after time. */
export type Good = Audited & { readonly graph: Graph };

/** How a content folder stands: what its pages are made of, and what is wrong with its files now. */
export interface Standing {
  readonly folder: string;
  /** The last content without problems; undefined when there was none yet. */
  readonly good: Good | undefined;
  readonly problems: readonly Problem[];
}

/** In a build the content was compiled before its pages; to load the compiler would take a fifth of what a small one renders in. */
await contentIsThere();
const handed = handedOn();
const compiler = handed ? undefined : await import('../kept/compileKept.ts');

// The server of `npm run dev` and the pages it renders load this module apart from each other, in one process.
const shared = globalThis as { contentStanding?: Standing };

/** What reads a folder time after time, each time only what changed. */
let reader: { readonly folder: string; readonly compiled: () => Audited } | undefined;

function readerOf(folder: string): () => Audited {
  if (reader?.folder !== folder) {
    const [sources, compiled] = [readsAgain(folder), compiler!.compilesAgain(folder)];
    reader = { folder, compiled: () => compiled(sources()) };
  }
  return reader.compiled;
}

/** Reads a folder anew and keeps the last good content where there are problems; pages then go by it. */
export function lookAgain(folder: string): Standing {
  const now = standingOf(folder, readerOf(folder)());
  const before = shared.contentStanding;
  const good = now.good ?? (before?.folder === folder ? before.good : undefined);
  return (shared.contentStanding = { ...now, good });
}

/** How a folder stands: as it was last looked at while content is written, else as it is read now. */
export const standing = (folder: string): Standing =>
  shared.contentStanding?.folder === folder ? shared.contentStanding : read(folder);

const read = (folder: string): Standing => standingOf(folder, handed ?? compiler!.compiledContent(folder));

function standingOf(folder: string, compiled: Audited): Standing {
  return { folder, good: isGood(compiled) ? compiled : undefined, problems: compiled.problems };
}

const isGood = (compiled: Audited): compiled is Good => compiled.graph !== undefined;
