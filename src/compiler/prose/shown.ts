import type { Nodes as HtmlNodes } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Whether all the text of a Markdown tree is in the HTML made of it: a second look, apart from the grammar, that nothing is dropped. */
export function isShownWhole(tree: Root, html: HtmlNodes): boolean {
  let typed = '';
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') typed += node.value;
  });
  let shown = '';
  visit(html, 'text', (node) => {
    shown += node.value;
  });
  return letters(typed) === letters(shown);
}

const letters = (text: string): string => text.replace(/\s+/g, '');
