import type { Source } from '../source/source.ts';
import { readFile } from './layers.ts';

type Opened = ReturnType<typeof readFile>;

/** The files of presets that were read last, by path. */
const known = new Map<string, { readonly text: string; readonly opened: Opened }>();

/** Reads a file of a preset: once, as it stays what it is while the vocabulary that extends it is edited. */
export function readPresetFile(source: Source): Opened {
  const { path, text, unread } = source;
  if (unread) return readFile(source);
  const before = known.get(path);
  if (before?.text === text) return before.opened;
  const opened = readFile(source);
  known.set(path, { text, opened });
  return opened;
}
