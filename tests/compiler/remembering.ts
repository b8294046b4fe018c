import type { Memory } from '../../src/compiler/memory.ts';

/**
 * A memory of one run: of each file what was made of it last. Who compiles a folder a thousand times reads only the file that
 * changed. What is kept is frozen instead of copied: a compiler that changed what it had remembered would throw.
 */
export function remembering(): Memory {
  const kept = new Map<string, { readonly from: readonly string[]; readonly made: unknown }>();
  return {
    recall: (what, path, from) => {
      const known = kept.get(`${what} ${path}`);
      return known && same(known.from, from) ? known.made : undefined;
    },
    keep: (what, path, from, made) => void kept.set(`${what} ${path}`, { from: [...from], made: frozen(made) }),
  };
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
  if (value instanceof Map) for (const inner of value.values()) frozen(inner);
  return value;
}

/** Text by text: one that is the same text in memory is not read again, as all of them joined would be. */
const same = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((text, index) => text === others[index]);
