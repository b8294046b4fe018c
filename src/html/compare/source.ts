import * as words from '#words/compare.ts';
import type { ComparisonRow } from '../../derive/comparisonRow.ts';
import type { TableColumn } from '../../derive/comparisonTable.ts';
import { likeForLike } from '../../derive/likeForLike.ts';
import { outcomeNodeId } from '../../derive/outcomeNodes.ts';
import { listed } from '#words/listed.ts';
import { entryAddress, locatorAddress } from '../../model/address.ts';
import { isGiven } from '../../model/condition.ts';
import { pieces } from '../../words/pieces.ts';
import type { Around } from '../around.ts';
import { placeIn } from '../list/lists.ts';
import { html, marked, type Html } from '../template.ts';
import { cell } from './cell.ts';

/** The place without the row of the table, which names the same subject. */
const placeOf = (locator: string): string => locator.replace(/ \(.*\)$/, '');

/** Where the review gives a test and whom it cites, where it tells of it again, our confidence when it is not high, notes on request, and what does not fit. */
export function sourceCell(
  around: Around,
  row: ComparisonRow,
  column: TableColumn,
  columns: readonly TableColumn[],
): Html {
  const { atlas, link } = around;
  const { outcome } = row;
  const linked = (locator: string, text: string): Html | string => {
    const address = locatorAddress(locator, atlas.sections, atlas.field.locators);
    return address === undefined ? text : html`<a href="${link(address)}">${marked(text)}</a>`;
  };
  const unstated = columns.flatMap((one) =>
    one.is === 'condition' && !isGiven(outcome.conditions, one.condition.name) ? [one.condition.label] : [],
  );
  const { locator, references } = outcome.evidence;
  const works = references.map(
    (id) => html` <a href="${link(entryAddress(id))}" data-entry>[${atlas.node(id).bibliography!.number}]</a>`,
  );
  return cell(column, {}, [
    html`<span class="where">${linked(locator, locator)}${works}</span>`,
    row.twins.map(({ evidence }) => {
      const place = linked(evidence.locator, placeOf(evidence.locator));
      return html`<div class="again">${pieces(words.alsoIn, { place })}</div>`;
    }),
    unstated.length > 0 && html`<div class="in-card missing">${words.notReportedHere(listed(unstated))}</div>`,
    atlas.field.outcomes && likeLink(around, row),
    row.confidence !== 'high' && html`<div><span class="confidence">${words.confidence[row.confidence]}</span></div>`,
    notes(around, row),
    row.disagreements.map(({ finding: { id, summary }, standing, about }) => {
      const isContradiction = standing === 'contradicted';
      return html`<div>
        <a
          class="contradiction${!isContradiction && ' unreconciled'}"
          href="${link(placeIn(around, 'audit', id))}"
          title="${summary}"
          >${words.disagrees(isContradiction, about)} <span class="visually-hidden">(${marked(summary)})</span></a
        >
      </div>`;
    }),
  ]);
}

const likeLink = ({ atlas, link }: Around, { outcome }: ComparisonRow): Html =>
  html`<div class="alike">
    <a href="${link(`${entryAddress(outcomeNodeId(outcome.id))}#like-for-like`)}" data-like="${outcome.id}"
      >${words.likeForLike}</a
    >
    <span class="meta">${likeForLike(atlas.graph, outcome, 0).count}</span>
  </div>`;

function notes({ atlas }: Around, { outcome: { evidence, note, claims } }: ComparisonRow): Html | false {
  const measured = claims.map(atlas.measured);
  const texts = [
    ...new Set(
      [
        note,
        ...[evidence, ...measured.map((claim) => claim.evidence)].map(({ why }) => why),
        ...measured.map((claim) => claim.note),
      ].filter((text) => text !== undefined),
    ),
  ];
  return (
    texts.length > 0 &&
    html`<details>
      <summary>${words.notes(texts.length)}</summary>
      ${texts.map((text) => html`<p>${marked(text)}</p>`)}
    </details>`
  );
}
