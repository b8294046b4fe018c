import type { List, ListItem, Root } from 'mdast';
import { accountGaps, endOf, startOf, type Accounting } from './accounting.ts';

/** A list: one sort of bullet, numbers that are those shown. */
export function accountList(node: List, to: Accounting): void {
  const text = to.source.slice(startOf(node), startOf(node) + 12);
  if (/^[+*]/.test(text)) to.say(startOf(node), 'otherBullet');
  if (/^\d+\)/.test(text)) to.say(startOf(node), 'otherNumber');
  const stray = strayNumber(node, to.source);
  if (stray !== undefined) to.say(stray, 'numbersRise');
  accountGaps(node, to, { between: /^\s*$/ });
}

/** Where a number as typed is not the one that is shown. */
function strayNumber(node: List, source: string): number | undefined {
  if (!node.ordered) return undefined;
  const number = (at: number): number => Number.parseInt(source.slice(at, at + 10), 10);
  const wrong = node.children.find((child, index) => number(startOf(child)) !== (node.start ?? 1) + index);
  return wrong && startOf(wrong);
}

export function accountItem(node: ListItem, to: Accounting): void {
  const at = startOf(node);
  if (typeof node.checked === 'boolean') return to.say(at, 'task');
  const [first] = node.children;
  const column = (first ? startOf(first) : at) - (to.source.lastIndexOf('\n', at - 1) + 1);
  accountGaps(node, to, { open: /^(?:[-+*]|\d+[.)])[ \t]+$/, between: /^\s*$/ }, column);
}

/** Blocks stand apart: a list right below a line of text is often a minus sign or a number at the beginning of a line. */
export function accountRoot(node: Root, to: Accounting): void {
  node.children.forEach((child, index) => {
    const before = node.children[index - 1];
    const tight = before?.type === 'paragraph' && !/\n[ \t]*\n/.test(to.source.slice(endOf(before), startOf(child)));
    if (child.type === 'list' && tight) to.say(startOf(child), 'closeList');
  });
  accountGaps(node, to, { open: /^\s*$/, between: /^\s*$/, close: /^\s*$/ });
}
