import * as words from '#words/graph.ts';
import { overviewOf, type Overview, type OverviewColumn, type OverviewLink } from '../../derive/overview.ts';
import type { OutcomeGroup } from '../../derive/outcomeGroups.ts';
import { entryAddress } from '../../model/address.ts';
import type { NodeId } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { entryLink } from '../parts/entryLink.ts';
import { html, marked, type Html } from '../template.ts';

/** The overview with what its lists look up. */
export interface OverviewLists {
  readonly columns: readonly OverviewColumn[];
  readonly hubs: Overview['hubs'];
  /** The lines to the next column, those of most claims first. */
  readonly onward: (id: string) => readonly OverviewLink[];
  /** How many lines come from the column before. */
  readonly from: (id: string) => number;
  readonly group: (id: string) => OutcomeGroup | undefined;
}

/** Looks up the overview of a graph. */
export function overviewLists({ atlas }: Pick<Around, 'atlas'>): OverviewLists {
  const { columns, hubs, links, groups } = overviewOf(atlas.graph);
  const onward = Map.groupBy(links, ({ source }) => source);
  const into = Map.groupBy(links, ({ target }) => target);
  const byId = new Map(groups.map((group) => [group.id, group]));
  return {
    columns,
    hubs,
    onward: (id) =>
      (onward.get(id) ?? []).toSorted((a, b) => b.claims.length - a.claims.length || (a.target < b.target ? -1 : 1)),
    from: (id) => into.get(id)?.length ?? 0,
    group: (id) => byId.get(id),
  };
}

/** A link to an entry of the overview. */
export const entryOf = (around: Around, id: string, plain = true): Html =>
  entryLink(around, around.atlas.node(id as NodeId), plain);

/** The outcomes that a box of the overview stands for, each a line of a list. */
export const outcomesOf = ({ link }: Around, { outcomes }: OutcomeGroup): readonly Html[] =>
  outcomes.map(
    ({ id, title, summary }) =>
      html`<li>
        <a href="${link(entryAddress(id))}">${marked(title)}</a> <span class="count">${marked(summary)}</span>
      </li>`,
  );

/** How many lines an entry has: to the next column, or where it has none, from the column before. */
export function linesAt(lists: OverviewLists, id: string, column: number): Html | undefined {
  const onward = lists.onward(id).length;
  const [before, next] = [lists.columns[column - 1], lists.columns[column + 1]];
  const text =
    onward > 0 && next
      ? words.linesTo(onward, next.title.toLowerCase())
      : lists.from(id) > 0 && before
        ? words.joinedFrom(lists.from(id), before.singular, before.title.toLowerCase())
        : undefined;
  return text === undefined ? undefined : html`<span class="count">${text}</span>`;
}
