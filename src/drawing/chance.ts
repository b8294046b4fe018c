/** Numbers in [0, 1) that look random and are the same for the same seed (mulberry32): drawings never differ between builds. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number between two bounds. */
export const between = (random: () => number, low: number, high: number): number => low + (high - low) * random();

/** A whole number that is the same for the same text (FNV-1a). */
export const seedOf = (text: string): number =>
  [...text].reduce((hash, character) => Math.imul(hash ^ character.codePointAt(0)!, 16777619) >>> 0, 2166136261);
