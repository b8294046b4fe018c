import type { Definition, Link, LinkReference } from 'mdast';
import { accountGaps, endOf, startOf, type Accounting } from './accounting.ts';

/** A link: words and a target spelt as it is read; where it leads is judged with all other links. */
export function accountLink(node: Link, to: Accounting, column: number): void {
  const text = to.source.slice(startOf(node), endOf(node));
  const last = node.children.at(-1);
  if (!text.startsWith('[')) {
    // An address by itself, bare or in angle brackets.
    const written = text.replace(/^<|>$/g, '');
    if (last?.type !== 'text' || written !== last.value) to.say(startOf(node), 'linkSpelling');
    return;
  }
  if (node.title) return to.say(startOf(node), 'linkTitle');
  if (!last) return to.say(startOf(node), 'emptyLink');
  const tail = to.source.slice(endOf(last), endOf(node));
  if (!isTarget(/^\]\(([^]*)\)$/.exec(tail)?.[1], node.url)) to.say(startOf(node), 'linkSpelling');
  accountGaps(node, to, { open: /^\[$/, close: /^\]\(/ }, column);
}

export function accountLabelled(node: LinkReference, to: Accounting, column: number): void {
  if (node.children.length === 0) return to.say(startOf(node), 'emptyLink');
  accountGaps(node, to, { open: /^\[$/, close: /^\](?:\[[^\]]*\])?$/ }, column);
}

export function accountTarget(node: Definition, to: Accounting): void {
  if (node.title) return to.say(startOf(node), 'linkTitle');
  const text = to.source.slice(startOf(node), endOf(node));
  if (!isTarget(/^\[[^\]]*\]:\s*(\S.*)$/.exec(text)?.[1], node.url)) to.say(startOf(node), 'linkSpelling');
}

/** Whether a target is spelt as it is read: no escapes, no character codes. */
const isTarget = (written: string | undefined, url: string): boolean => written === url || written === `<${url}>`;
