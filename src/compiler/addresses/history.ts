import { inspectCharacters, plainText } from '../../source/characters.ts';
import { noMemory, ofFiles, type Memory } from '../memory.ts';
import type { Problem } from '../problem.ts';
import type { Source } from '../../source/source.ts';
import { addressFile, readFates, type Fate } from './fates.ts';
import type { Edition } from '../../model/edition.ts';
import { isEdition, readEditions } from './editions.ts';
import { isManifest } from './manifest.ts';
import { readReleases, type Release } from './releases.ts';

/** What a content folder remembers of what it published: a manifest for each version, and what became of addresses that went. */
export interface History {
  readonly releases: readonly Release[];
  /** What those versions said, as far as it was kept. */
  readonly editions: readonly Edition[];
  readonly fates: readonly Fate[];
  readonly problems: readonly Problem[];
  /** What keeps a list of lines from being read as text. */
  readonly strange: readonly Problem[];
  /** A list is too long to be read, so nothing is said to be gone. */
  readonly partial: boolean;
}

/** Whether a file of the content folder belongs to its history rather than to what it says now. */
export const isHistory = (path: string): boolean => path === addressFile || isManifest(path) || isEdition(path);

let last: { readonly files: readonly Source[]; readonly history: History } | undefined;

/** Reads the history out of the files of a content folder. The same files give the same value again: a build asks more than once. */
export function readHistory(sources: readonly Source[], memory: Memory = noMemory): History {
  const files = sources.filter(({ path }) => isHistory(path));
  const isSame = last?.files.length === files.length && last.files.every((file, at) => isSameFile(file, files[at]!));
  if (!isSame) last = { files, history: ofFiles(memory, 'history', files, () => read(files), isSound) };
  return last!.history;
}

const isSound = ({ problems, strange, partial }: History): boolean =>
  problems.length === 0 && strange.length === 0 && !partial;

const isSameFile = (one: Source, other: Source): boolean =>
  one.path === other.path && one.text === other.text && JSON.stringify(one.unread) === JSON.stringify(other.unread);

function read(sources: readonly Source[]): History {
  const { releases, problems } = readReleases(sources);
  const { fates, problems: odd, unread = false } = readFates(sources.find(({ path }) => path === addressFile));
  const { editions, problems: lost } = readEditions(sources, releases);
  return {
    releases,
    editions,
    fates,
    problems: [...problems, ...lost, ...odd],
    strange: sources.flatMap(inspectList),
    partial: unread,
  };
}

const inspectList = ({ path, text, unread }: Source): readonly Problem[] =>
  (unread ? [unread] : inspectCharacters(plainText(text))).map((flaw) => ({ path, ...flaw }));
