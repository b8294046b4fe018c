import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { NodeId } from '../../model/graph.ts';
import type { LettersOf } from './account.ts';
import { citationsIn, type Citation } from './citations.ts';
import type { Complain } from './complain.ts';
import { saying } from './forms.ts';
import type { Names } from './names.ts';

const comma: Text = { type: 'text', value: ',\u200a' };
const dash: Text = { type: 'text', value: '–' };

/** Replaces `[@29-31]` by linked numbers; the works cited are added to the references. */
export function cite(root: Root, letters: LettersOf, names: Names, references: Set<NodeId>, complain: Complain): void {
  visit(root, (node, index, parent) => {
    if (node.type === 'link') {
      refuseWithin(node, letters, complain);
      return SKIP;
    }
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const { masked, at } = letters.get(node) ?? { masked: node.value, at: [] };
    const found = citationsIn(masked);
    if (found.length === 0) return undefined;
    const out: PhrasingContent[] = [];
    let from = 0;
    for (const citation of found) {
      if (citation.problem !== undefined) continue;
      const before = node.value.slice(from, citation.index).replace(/\s+$/, '\u00a0');
      out.push({ type: 'text', value: `${before}[` }, ...numbers(citation, names), { type: 'text', value: ']' });
      from = citation.index + citation.length;
      collect(citation, at[citation.index] ?? 0, names, references, complain);
    }
    out.push({ type: 'text', value: node.value.slice(from) });
    parent.children.splice(index, 1, ...(out as never[]));
    return [SKIP, index + out.length];
  });
}

/** A link within a link is no HTML. */
function refuseWithin(link: Parameters<typeof visit>[0], letters: LettersOf, complain: Complain): void {
  visit(link, 'text', (node: Text) => {
    const { masked, at } = letters.get(node) ?? { masked: '', at: [] };
    for (const { index } of citationsIn(masked))
      complain(at[index] ?? 0, 'prose-is-in-grammar', saying('linkedCitation'));
  });
}

function collect({ parts }: Citation, offset: number, names: Names, references: Set<NodeId>, complain: Complain): void {
  for (const { first, last } of parts)
    for (let number = first; number <= last; number++) {
      const id = names.referenceOf(number);
      if (id) references.add(id);
      else if (!names.isUnsure(number)) complain(offset, 'reference-resolves', `no reference has the number ${number}`);
    }
}

const numbers = ({ parts }: Citation, names: Names): PhrasingContent[] =>
  parts.flatMap(({ first, last }, place) => [
    ...(place > 0 ? [comma] : []),
    reference(first, names),
    ...(last > first ? [dash, reference(last, names)] : []),
  ]);

function reference(number: number, names: Names): PhrasingContent {
  const id = names.referenceOf(number);
  const text: Text = { type: 'text', value: String(number) };
  if (!id) return text;
  return {
    type: 'link',
    url: `/${id}/`,
    children: [text],
    data: { entry: id, hProperties: { className: ['cite'], dataEntry: true } },
  };
}
