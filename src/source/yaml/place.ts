import { isMap, isNode, isPair, type Node, type Pair } from 'yaml';
import type { Yaml } from './read.ts';

/** Line and column of a path such as `['relations', 0, 'forms']`; of its nearest existing parent when it is absent. */
export function placeIn(
  { document, lines }: Pick<Yaml, 'document' | 'lines'>,
  path: readonly PropertyKey[],
): { readonly line: number; readonly column: number } {
  let node: unknown = document.contents;
  let found: Node | undefined = isNode(node) ? node : undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isNode(item.key) && String(item.key) === String(step));
      if (!pair) break;
      if (isNode(pair.key)) found = pair.key;
      node = pair.value;
    } else if (isNode(node) && 'items' in node) {
      node = (node.items as unknown[])[Number(step)];
      if (isPair(node) || !isNode(node)) break;
      found = node;
    } else break;
  }
  const { line, col } = lines.linePos(found?.range?.[0] ?? 1);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
