import { join } from 'node:path';
import type { Memory, Remembered } from '../../compiler/memory.ts';
import { digest } from './engine.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** What is kept of one file: of each sort the last that was made, under a digest of all that it was made from. */
type OfFile = Partial<Record<Remembered, { readonly key: string; readonly made: unknown }>>;
type Shelf = Map<string, OfFile>;

/** So many files share what is written together: an edit writes one of these, not all. */
const shelves = 64;

/** A memory in a folder, for one program; `save` writes what is new of it, and leaves out files that are no more. */
export function folderMemory(
  folder: string,
  engine: string,
  paths: readonly string[],
): { readonly memory: Memory; readonly save: () => void } {
  const open = new Map<number, { readonly shelf: Shelf; changed: boolean }>();
  /** The vocabulary is a part of every key: it is digested once. */
  const digests = new Map<string, string>();
  const keyOf = (from: readonly string[]): string => {
    const [all = '', ...own] = from;
    const known = digests.get(all) ?? digest(all);
    digests.set(all, known);
    return digest(known, ...own);
  };
  const fileOf = (shelf: number): string => join(folder, `entries-${shelf}`);
  const shelfOf = (path: string): { readonly shelf: Shelf; changed: boolean } => {
    const number = Number.parseInt(digest(path).slice(0, 4), 16) % shelves;
    const known = open.get(number);
    if (known) return known;
    const read = readSealed(fileOf(number)) as { readonly engine: string; readonly shelf: Shelf } | undefined;
    const fresh = { shelf: read?.engine === engine ? read.shelf : (new Map() as Shelf), changed: false };
    open.set(number, fresh);
    return fresh;
  };
  return {
    memory: {
      recall: (what, path, from) => {
        const kept = shelfOf(path).shelf.get(path)?.[what];
        return kept?.key === keyOf(from) ? kept.made : undefined;
      },
      keep: (what, path, from, made) => {
        const at = shelfOf(path);
        at.shelf.set(path, { ...at.shelf.get(path), [what]: { key: keyOf(from), made } });
        at.changed = true;
      },
    },
    save: () => {
      const all = new Set(paths);
      for (const [number, { shelf, changed }] of open) {
        if (!changed) continue;
        for (const path of shelf.keys()) if (!all.has(path)) shelf.delete(path);
        writeSealed(fileOf(number), { engine, shelf });
      }
    },
  };
}
