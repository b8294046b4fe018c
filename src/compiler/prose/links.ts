import type { Definition, Link, LinkReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { NodeId } from '../../model/graph.ts';
import type { Complain } from './complain.ts';
import { saying } from './forms.ts';
import { leadTo } from './leadTo.ts';
import type { Names } from './names.ts';

/** Gives every link with a label its target from further below, and removes the targets; says which are missing, double or unused. */
export function joinLabels(root: Root, complain: Complain): void {
  const targets = new Map<string, Definition>();
  const used = new Set<string>();
  const say = (node: Definition, form: 'doubleLabel' | 'unusedLabel'): void =>
    complain(node.position?.start.offset ?? 0, 'prose-is-in-grammar', saying(form));
  visit(root, 'definition', (node) => {
    if (targets.has(node.identifier)) say(node, 'doubleLabel');
    else targets.set(node.identifier, node);
  });
  visit(root, 'linkReference', (node: LinkReference, index, parent) => {
    const target = targets.get(node.identifier);
    if (!target || !parent || index === undefined) return;
    used.add(node.identifier);
    const { children, position } = node;
    const link: Link = { type: 'link', url: target.url, children, ...(position ? { position } : {}) };
    parent.children[index] = link;
  });
  for (const [label, node] of targets) if (!used.has(label)) say(node, 'unusedLabel');
  root.children = root.children.filter((node) => node.type !== 'definition');
}

declare module 'mdast' {
  interface LinkData {
    /** The entry that a link leads to. */
    entry?: NodeId;
  }
}

/** Points links at the pages they lead to; entries met on the way are added to the mentions. */
export function resolveLinks(
  root: Root,
  names: Names,
  self: NodeId | undefined,
  mentions: Set<NodeId>,
  complain: Complain,
): void {
  visit(root, 'link', (link: Link) => {
    const offset = link.position?.start.offset ?? 0;
    const lead = leadTo(link.url, names, self);
    switch (lead.is) {
      case 'nowhere':
        return complain(offset, 'link-resolves', lead.why);
      case 'unsure':
        return;
      case 'entry':
        mentions.add(lead.id);
        link.data = { entry: lead.id, hProperties: { dataEntry: true } };
        link.url = lead.address;
        return;
      case 'address':
        link.url = lead.address;
    }
  });
}
