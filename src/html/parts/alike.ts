import * as words from '#words/outcome.ts';
import { likeAddress } from '../../derive/compareAddress.ts';
import type { Apart } from '../../derive/likeness.ts';
import { likeForLike, notAlike, type Likeness } from '../../derive/likeForLike.ts';
import { listed } from '#words/listed.ts';
import { outcomeNodeId, outcomeNodes } from '../../derive/outcomeNodes.ts';
import { perGraph } from '../../derive/perGraph.ts';
import { entryAddress } from '../../model/address.ts';
import type { Outcome } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { html, marked, type Html } from '../template.ts';

/** As many as a page lists, the likest first; where there are more, Compare has them. */
const most = 40;

/** What can be set beside an outcome, with what still tells the two apart, and why the others cannot. */
export const alike = (around: Around, outcome: Outcome): readonly Html[] => {
  const { nearest, count } = likeForLike(around.atlas.graph, outcome, most);
  const inCompare = count > nearest.length ? words.allInOneTable(count) : words.inOneTable;
  const address = likeAddress(around.atlas, outcome);
  return [
    nearest.length === 0
      ? html`<p class="none">${words.noOther}</p>`
      : html`<ul>
          ${nearest.map((one) => likeLine(around, one))}
        </ul>`,
    ...(address === undefined
      ? []
      : [
          html`<p>
            <a href="${around.link(address)}">${nearest.length === 0 ? words.allInCompare : inCompare}</a>
          </p>`,
        ]),
    ...others(around, outcome),
  ];
};

/** A link from a value to those like its test, with how many there are; nothing where its test is not compared. */
export function likeLink(around: Around, outcome: Outcome): Html | undefined {
  const address = likeAddress(around.atlas, outcome);
  const { count } = likeForLike(around.atlas.graph, outcome, 0);
  return address === undefined
    ? undefined
    : html`<a href="${around.link(address)}">${words.besideIt}</a> <span class="meta">${count}</span>`;
}

const titles = perGraph((graph) => new Map(outcomeNodes(graph).map(({ outcome, title }) => [outcome.id, title])));

function likeLine({ atlas: { graph }, link }: Around, { outcome: { id }, apart }: Likeness): Html {
  const differs = labelled(apart, 'differs');
  const unstated = labelled(apart, 'unstated', 'unsure');
  const differing = differs.length === 0 ? words.noneDiffers : words.differs(listed(differs));
  const open = unstated.length === 0 ? '' : words.alsoUnstated(listed(unstated));
  return html`<li>
    <a href="${link(entryAddress(outcomeNodeId(id)))}">${marked(titles(graph).get(id)!)}</a>
    <div class="meta">${differing}${open}</div>
  </li>`;
}

const labelled = (apart: readonly Apart[], ...how: readonly string[]): readonly string[] =>
  apart.filter((one) => how.includes(one.how)).map(({ told }) => told.label);

/** Why the other outcomes of the test are not alike: how many for each reason. */
function others({ atlas: { graph } }: Around, outcome: Outcome): readonly Html[] {
  const counts = new Map<string, number>();
  const apart = notAlike(graph, outcome);
  for (const { outcomes, reasons } of apart)
    for (const { told, how } of reasons) {
      const reason = how === 'differs' ? words.another(told.label) : words.unstated(told.label);
      counts.set(reason, (counts.get(reason) ?? 0) + outcomes.length);
    }
  if (counts.size === 0) return [];
  const all = apart.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  const says = listed(
    [...counts].sort(([, a], [, b]) => b - a).map(([reason, count]) => words.reasonAndCount(reason, count)),
  );
  return [html`<p class="meta">${words.notAlike(all, says)}</p>`];
}
