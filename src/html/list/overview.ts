import * as words from '#words/graph.ts';
import * as listWords from '#words/list.ts';
import type { OverviewColumn, OverviewLink } from '../../derive/overview.ts';
import { linkLabel } from '../../layout/overviewView.ts';
import { merelyFollows } from '../../layout/view.ts';
import type { NodeId } from '../../model/graph.ts';
import { pieces } from '../../words/pieces.ts';
import type { Around } from '../around.ts';
import { entryOf, linesAt, outcomesOf, overviewLists, type OverviewLists } from '../graph/overviewParts.ts';
import { html, joined, marked, type Html } from '../template.ts';
import { inside, type Branch, type Item } from './cut.ts';

/** The overview of the graph in words: each column’s entries, what they lead to in the next, and through which entries. */
export function overviewList(around: Around): readonly Branch[] {
  const lists = overviewLists(around);
  return lists.columns.map((column, index): Branch => {
    const { key, title, ids, rest } = column;
    const list = html`<ul>
      ${inside}
    </ul>`;
    return {
      name: title,
      around: html`<section class="layer-list">
        <h2 id="list-${key}">${title} <span class="count">${ids.length + rest.length}</span></h2>
        ${list}
      </section>`,
      again: html`<section class="layer-list">
        <h2>${title}${listWords.continuation}</h2>
        ${list}
      </section>`,
      items: [
        ...ids.map((id) => entry(around, lists, id, index)),
        ...(rest.length > 0 ? [restOf(around, column)] : []),
      ],
    };
  });
}

/** What is folded, under what is seen of it; what goes on on the next page says so. */
const folded = (name: Html | string, count: Html | undefined, items: readonly Item[]): Branch => {
  const around = (goesOn: string): Html =>
    html`<li>
      <details>
        <summary>${name}${goesOn}${count && html` ${count}`}</summary>
        <ul>
          ${inside}
        </ul>
      </details>
    </li>`;
  return { around: around(''), again: around(listWords.continuation), items };
};

function entry(around: Around, lists: OverviewLists, id: string, index: number): Item {
  const group = lists.group(id);
  if (group) return folded(marked(group.label), undefined, outcomesOf(around, group));
  const links = lists.onward(id);
  const count = linesAt(lists, id, index);
  if (links.length === 0) return html`<li>${entryOf(around, id, false)} ${count}</li>`;
  return folded(marked(around.atlas.node(id as NodeId).title), count, [
    html`<li>${pieces(words.joinedTo, { entry: entryOf(around, id, false) })}</li>`,
    ...links.map((link) => line(around, lists, link, index)),
  ]);
}

function line(around: Around, lists: OverviewLists, link: OverviewLink, index: number): Html {
  const group = lists.group(link.target);
  const target = group
    ? html`<a href="${around.link(`/graph/#list-${lists.columns[index + 1]!.key}`)}">${marked(group.label)}</a>`
    : entryOf(around, link.target, false);
  const through = joined(
    link.through.map((id) => entryOf(around, id)),
    ', ',
  );
  return html`<li>
    ${merelyFollows(link) && html`<span class="count">${words.notSaidFollows}</span>`}${target}
    <span class="count">${linkLabel(link, lists.hubs)}</span>
    ${link.through.length > 0 && html`<div class="through">${pieces(words.through, { entries: html`${through}` })}</div>`}
  </li>`;
}

/** What did not fit into a column. */
const restOf = (around: Around, { rest }: OverviewColumn): Branch => ({
  ...folded(
    words.notDrawn(rest.length),
    undefined,
    rest.map((id) => html`<li>${entryOf(around, id)}</li>`),
  ),
});
