import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Names } from './names.ts';

/** Makes the places of the review that prose names (`Fig. 2a`, `Table 2`, `§3.1.2 ¶7`) links to where they are retold; not on their own page. */
export function linkPlaces(root: Root, names: Names, self: string, place: RegExp): void {
  visit(root, (node, index, parent) => {
    if (node.type === 'link') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const out: PhrasingContent[] = [];
    let from = 0;
    for (const found of node.value.matchAll(place)) {
      const address = names.placeOf(found[0]);
      if (address === undefined || address.startsWith(self)) continue;
      out.push({ type: 'text', value: node.value.slice(from, found.index) });
      out.push({
        type: 'link',
        url: address,
        children: [{ type: 'text', value: found[0] }],
        data: { hProperties: { className: ['place-link'] } },
      });
      from = found.index + found[0].length;
    }
    if (out.length === 0) return undefined;
    out.push({ type: 'text', value: node.value.slice(from) });
    parent.children.splice(index, 1, ...(out as never[]));
    return [SKIP, index + out.length];
  });
}
