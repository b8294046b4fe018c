import type { Memory } from '../../src/compiler/memory.ts';

/** A memory of one run: of each file what was made of it last. Who compiles a folder a thousand times reads only the file that changed. */
export function remembering(): Memory {
  const kept = new Map<string, { readonly from: string; readonly made: unknown }>();
  return {
    recall: (what, path, from) => {
      const known = kept.get(`${what} ${path}`);
      return known?.from === from.join('\0') ? structuredClone(known.made) : undefined;
    },
    keep: (what, path, from, made) =>
      void kept.set(`${what} ${path}`, { from: from.join('\0'), made: structuredClone(made) }),
  };
}
