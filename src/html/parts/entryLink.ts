import { term } from '../../field/term.ts';
import { entryAddress } from '../../model/address.ts';
import type { Node } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { html, marked, type Html } from '../template.ts';

/** A link to an entry, with the mark of its kind unless it is to be plain. */
export function entryLink({ atlas, link }: Pick<Around, 'atlas' | 'link'>, node: Node, plain = false): Html {
  const { palette, mark } = term(atlas.field.kinds, node.kind);
  const drawn = html`<i class="mark slot-${palette} ${mark}"></i>`;
  return html`<a href="${link(entryAddress(node.id))}" data-entry>${!plain && drawn}${marked(node.title)}</a>`;
}
