import * as words from '#words/graph.ts';
import type { OverviewColumn } from '../../derive/overview.ts';
import type { Around } from '../around.ts';
import { placeIn } from '../list/lists.ts';
import { html, marked, type Html } from '../template.ts';
import { entryOf, linesAt, outcomesOf, overviewLists, type OverviewLists } from './overviewParts.ts';

/** So many entries that are not drawn, and so many outcomes, are named here; of more the list of all lines has them. */
const mostNames = 150;

/** The entries of each column of the overview, with how many lines each has; what the lines say stands on pages of their own. */
export function columnNames(around: Around): Html {
  const lists = overviewLists(around);
  return html`${lists.columns.map((column, index) => columnOf(around, lists, column, index))}`;
}

function columnOf(around: Around, lists: OverviewLists, column: OverviewColumn, index: number): Html {
  const { key, title, ids, rest } = column;
  return html`<section id="list-${key}" class="layer-list">
    <h3>${title} <span class="count">${ids.length + rest.length}</span></h3>
    ${
      ids.length > 0 &&
      html`<ul>
        ${ids.map((id) => html`<li>${nameOf(around, lists, id, index)}</li>`)}
      </ul>`
    }
    ${rest.length > 0 && restOf(around, lists, column)}
  </section>`;
}

function nameOf(around: Around, lists: OverviewLists, id: string, index: number): Html {
  const group = lists.group(id);
  if (!group) return html`${entryOf(around, id)} ${linesAt(lists, id, index)}`;
  const { key, ids } = lists.columns[index]!;
  if (ids.reduce((sum, each) => sum + lists.group(each)!.outcomes.length, 0) > mostNames)
    return html`<a href="${inList(around, key)}">${marked(group.label)}</a>`;
  return html`<details>
    <summary>${marked(group.label)}</summary>
    <ul>
      ${outcomesOf(around, group)}
    </ul>
  </details>`;
}

const inList = (around: Around, key: string): string => around.link(placeIn(around, 'graph/list', `list-${key}`));

function restOf(around: Around, { columns }: OverviewLists, { key, rest }: OverviewColumn): Html {
  if (columns.reduce((sum, column) => sum + column.rest.length, 0) > mostNames)
    return html`<p><a href="${inList(around, key)}">${words.notDrawn(rest.length)}</a></p>`;
  return html`<details>
    <summary>${words.notDrawn(rest.length)}</summary>
    <ul>
      ${rest.map((id) => html`<li>${entryOf(around, id)}</li>`)}
    </ul>
  </details>`;
}
