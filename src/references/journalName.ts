const small = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'a']);

/** Whether two names, each full or abbreviated word by word, may be of one journal: `Adv. Energy Mater.`, `Advanced Energy Materials`. */
export function isSameJournal(a: string, b: string): boolean {
  const [first, second] = [words(a), words(b)];
  return first.length === second.length && first.every((word, index) => begins(word, second[index]!));
}

const begins = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const words = (name: string): readonly string[] =>
  name
    .replace(/&amp;|&/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !small.has(word));
