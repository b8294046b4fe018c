import type { PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { bindUnits, flatten, runs } from '../../chemistry/markup.ts';

/** Sets Unicode sub- and superscripts as `<sub>` and `<sup>`, so that they read, copy and are found as plain text. */
export function setRuns(root: Root): void {
  visit(root, 'text', (node: Text, index, parent) => {
    if (!parent || index === undefined) return;
    node.value = bindUnits(node.value);
    const parts = runs(node.value);
    if (parts.every((part) => part.level === 'line')) return;
    const children = parts.map(({ level, text }): PhrasingContent =>
      level === 'line'
        ? { type: 'text', value: text }
        : { type: 'emphasis', children: [{ type: 'text', value: text }], data: { hName: level } },
    );
    parent.children.splice(index, 1, ...children);
    return index + children.length;
  });
}

/** The text of prose on one line, as it is searched. */
export function toText(root: Root): string {
  const out: string[] = [];
  visit(root, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') out.push(node.value);
    else if (apart.has(node.type)) out.push(' ');
  });
  return flatten(out.join('')).replace(/\s+/g, ' ').trim();
}

const apart: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'heading', 'tableCell']);
