import type { Problem } from '../problem.ts';
import type { Source } from '../../source/source.ts';
import { addressFile, readFates, type Fate } from './fates.ts';
import { isManifest } from './manifest.ts';
import { readReleases, type Release } from './releases.ts';

/** What a content folder remembers of what it published: a manifest for each version, and what became of addresses that went. */
export interface History {
  readonly releases: readonly Release[];
  readonly fates: readonly Fate[];
  readonly problems: readonly Problem[];
  /** A list is too long to be read, so nothing is said to be gone. */
  readonly partial: boolean;
}

/** Whether a file of the content folder belongs to its history rather than to what it says now. */
export const isHistory = (path: string): boolean => path === addressFile || isManifest(path);

/** Reads the history out of the files of a content folder. */
export function readHistory(sources: readonly Source[]): History {
  const { releases, problems } = readReleases(sources);
  const { fates, problems: odd, unread = false } = readFates(sources.find(({ path }) => path === addressFile));
  return { releases, fates, problems: [...problems, ...odd], partial: unread };
}
