import * as words from '#words/matrix.ts';
import { hasClaim, type Matrix } from '../../derive/evidenceMatrix.ts';
import { entryAddress } from '../../model/address.ts';
import type { Node } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { inside, type Branch, type Item } from '../list/cut.ts';
import { html, marked, type Html } from '../template.ts';

/** What a matrix has no claim of: rows, folded, by their class, then the columns left out for it. */
export function hasNoRow(around: Around, matrix: Matrix): readonly Item[] {
  const { rest, unused } = matrix.view;
  const [one, many, without] = rest;
  const rows = matrix.rows.filter((row) => !hasClaim(row)).map(({ node }) => node);
  const byClass = Map.groupBy(rows, ({ classes }) => classes[0] ?? many);
  const summary = `${rows.length} ${rows.length === 1 ? one : many} ${without}`;
  return [
    ...(rows.length === 0
      ? []
      : [
          {
            name: summary,
            around: html`<details class="rest">
              <summary>${summary}</summary>
              <dl>${inside}</dl>
            </details>`,
            items: [...byClass].map(([name, nodes]) => ({
              around: html`<dt>${name} <span>${nodes.length}</span></dt>
                <dd>${inside}</dd>`,
              items: links(around, nodes),
            })),
          },
        ]),
    ...sentence(around, `${unused}: ${inside.toString()}.`, matrix.unused),
    ...sentence(around, words.elsewhere(inside.toString()), matrix.elsewhere),
  ];
}

const sentence = (around: Around, text: string, nodes: readonly Node[]): readonly Branch[] =>
  nodes.length === 0 ? [] : [{ around: html`<p class="meta">${text}</p>`, items: links(around, nodes) }];

const links = ({ link }: Around, nodes: readonly Node[]): readonly Html[] =>
  nodes.map(
    ({ id, title }, index) =>
      html`<a href="${link(entryAddress(id))}">${marked(title)}</a>${index < nodes.length - 1 && ', '}`,
  );
