import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { NodeId, Passage } from '../../model/graph.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A full stop that abbreviates: `Ref.` before a number, `O.` before a name, but not `5 C.`, a rate. */
const abbreviated = /(?:\b(?:Refs?|Figs?|al|vs|cf)|(?<!\d)\s\p{Lu})\.\s*$/u;

/** Where the sentences of a text begin, and what they say. */
function sentencesOf(text: string): readonly { readonly index: number; readonly segment: string }[] {
  const out: { index: number; segment: string }[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const before = out.at(-1);
    if (before && abbreviated.test(before.segment)) before.segment += segment;
    else out.push({ index, segment });
  }
  return out;
}

/** The sentence around the first link to each entry, citations left out; `works` begins the ids of what is cited. */
export function contextsOf(root: Root, works: string): Passage['contexts'] {
  const found = new Map<NodeId, string>();
  visit(root, 'paragraph', (paragraph) => {
    let text = '';
    const starts: { id: NodeId; at: number }[] = [];
    visit(paragraph, (node) => {
      const id = node.type === 'link' ? node.data?.entry : undefined;
      if (id?.startsWith(works)) return 'skip';
      if (id) starts.push({ id, at: text.length });
      // The segmenter takes the end of a line for the end of a sentence, and prose is wrapped by hand.
      if (node.type === 'text' || node.type === 'inlineCode') text += node.value.replace(/\s*\n\s*/g, ' ');
      return undefined;
    });
    const parts = sentencesOf(text);
    for (const { id, at } of starts) {
      const part = parts.findLast(({ index }) => index <= at);
      if (part && !found.has(id)) found.set(id, part.segment.replace(/\s*\[[\s,\u200a–]*\]/g, '').trim());
    }
  });
  return [...found].map(([id, sentence]) => ({ id, sentence }));
}
