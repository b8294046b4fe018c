import type { Node } from '../model/graph.ts';

/** Words a minute of a text dense with names and numbers, read to be understood. */
const pace = 200;

/** Minutes that the text of an entry takes to read, at least one; undefined where it has none. */
export function readingTime({ passages }: Pick<Node, 'passages'>): number | undefined {
  const words = passages.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return words === 0 ? undefined : Math.max(1, Math.round(words / pace));
}
