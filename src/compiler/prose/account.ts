import type { Nodes, Root, Text } from 'mdast';
import { accountGaps, endOf, startOf, type Accounting } from './accounting.ts';
import { accountLabelled, accountLink, accountTarget } from './accountLinks.ts';
import { accountItem, accountList, accountRoot } from './accountLists.ts';
import { accountTable } from './accountTables.ts';
import { accountText } from './accountText.ts';
import type { Complain } from './complain.ts';
import { saying, type RefusedForm } from './forms.ts';
import type { Letters } from './letters.ts';

/** The letters of each text node. */
export type LettersOf = ReadonlyMap<Text, Letters>;

/** Nodes that Markdown has and prose has not, and what to call them. */
const refused: Readonly<Partial<Record<Nodes['type'], RefusedForm>>> = {
  blockquote: 'quotation',
  break: 'hardBreak',
  delete: 'struck',
  image: 'image',
  imageReference: 'image',
  thematicBreak: 'rule',
};

/**
 * Accounts for every character of prose. A node of the grammar is its children and, before, between and behind them, marks that
 * it must have; whatever else stands there, and every node that is no part of the grammar, is a problem: nothing is dropped,
 * replaced or shown as typed by accident.
 */
export function account(tree: Root, source: string, complain: Complain): Map<Text, Letters> {
  const letters = new Map<Text, Letters>();
  const say: Accounting['say'] = (offset, form, what) => complain(offset, 'prose-is-in-grammar', saying(form, what));
  visit(tree, { source, say, complain, letters, visit });
  return letters;
}

function visit(node: Nodes, to: Accounting, column = 0): void {
  const { source, say } = to;
  const form = refused[node.type];
  if (form) return say(startOf(node), form);
  switch (node.type) {
    case 'root':
      return accountRoot(node, to);
    case 'list':
      return accountList(node, to);
    case 'listItem':
      return accountItem(node, to);
    case 'table':
      return accountTable(node, to);
    case 'link':
      return accountLink(node, to, column);
    case 'linkReference':
      return accountLabelled(node, to, column);
    case 'definition':
      return accountTarget(node, to);
    case 'text':
      return accountText(node, to, column);
    case 'paragraph':
      return accountGaps(node, to, { close: /^[ \t]*$/ }, column);
    case 'emphasis':
      return accountGaps(node, to, { open: /^[*_]$/, close: /^[*_]$/ }, column);
    case 'strong':
      return accountGaps(node, to, { open: /^(?:\*\*|__)$/, close: /^(?:\*\*|__)$/ }, column);
    case 'tableCell':
      return accountGaps(node, to, { open: /^\|?[ \t]*$/, close: /^[ \t]*\|?$/ });
    case 'heading':
      if (node.depth < 2 || node.depth > 4) say(startOf(node), 'level');
      if (/[ \t]#+$/.test(source.slice(startOf(node), endOf(node)))) return say(endOf(node) - 1, 'closedHeading');
      return accountGaps(node, to, { open: /^#+[ \t]+$/, close: /^[ \t]*$/ });
    case 'footnoteDefinition':
      if (node.children.length !== 1 || node.children[0]?.type !== 'paragraph') return say(startOf(node), 'longNote');
      return accountGaps(node, to, { open: /^\[\^[^\]]*\]:[ \t]*$/ }, 1);
    case 'footnoteReference':
      return;
    case 'inlineCode':
      if (source.slice(startOf(node), endOf(node)) !== `\`${node.value}\``) say(startOf(node), 'tick');
      return;
    case 'html':
      return html(startOf(node), node.value, to);
    case 'code':
      return say(startOf(node), /^[`~]/.test(source.slice(startOf(node))) ? 'fenced' : 'indented');
    default:
      return say(startOf(node), 'unknown');
  }
}

/** One message for the tags of a paragraph: they come in pairs. */
function html(at: number, text: string, to: Accounting): void {
  const last = to.html;
  to.html = at;
  if (last !== undefined && !/\n[ \t]*\n/.test(to.source.slice(last, at))) return;
  to.say(at, text.startsWith('<!--') ? 'comment' : 'html');
}
