import * as words from '#words/versions.ts';
import { pieces } from '../../words/pieces.ts';
import { saidNow, saysTheSame } from '../../derive/editions.ts';
import { claimAddress } from '../../model/address.ts';
import type { Edition, Said } from '../../model/edition.ts';
import type { Graph } from '../../model/graph.ts';
import { leafAddress } from '../../model/leafAddress.ts';
import { titleOf } from '#words/list.ts';
import type { Around } from '../around.ts';
import { listBound } from '../list/bound.ts';
import { pager } from '../list/pager.ts';
import type { WrittenPage } from '../page.ts';
import { html, marked, type Html } from '../template.ts';

/** The pages of a released version: what of it is said otherwise now, on as many as that takes, what is gone, and the whole as a file. */
export function editionPages(graph: Graph, edition: Edition): readonly WrittenPage[] {
  const compared = comparedWith(graph, edition);
  const leaves = leavesOf(graph, compared.changed);
  return leaves.map((leaf) => editionPage(edition, compared, leaves, leaf));
}

const editionPage = (edition: Edition, compared: Compared, leaves: readonly RowLeaf[], leaf: RowLeaf): WrittenPage => ({
  path: leafAddress(`v/${edition.version}`, leaf.number).slice(1, -1),
  frame: 'plain',
  fill: (around) => {
    const { version, date, said } = edition;
    const title = titleOf(words.version(version), leaf.number);
    const { changed, gone } = compared;
    const same = said.size - changed.length - gone.length;
    const description = words.saidIn(version, date);
    const way = (isFoot: boolean): Html => pager(`v/${version}`, leaves, leaf.number, isFoot, around.link);
    return {
      title,
      description,
      head: html``,
      body: html`
        <p class="crumbs meta"><a href="${around.link('/v/')}">${words.versions}</a> ›</p>
        <h1>${title}</h1>
        <p class="lead">
          ${words.released(date, count(said.size), count(same), count(changed.length), count(gone.length))}
        </p>
        <p>
          <a href="${around.link(`/v/${version}.csv`)}" download>${words.everyClaim}</a>
        </p>
        ${way(false)}
        ${
          leaf.rows.length > 0 &&
          listOf(
            words.readOtherwise,
            leaf.rows.map(([id, then]) => changedItem(around, id, then)),
          )
        }
        ${way(true)} ${gone.length > 0 && html`<p>${words.saidNoMore}</p>`}
      `,
    };
  },
});

/** The list of released versions. */
export const editionsPage = (editions: readonly Edition[]): WrittenPage => ({
  path: 'v',
  frame: 'plain',
  fill: (around) => ({
    title: words.versions,
    description: words.says,
    head: html``,
    body: html`
      <h1>${words.versions}</h1>
      <p class="lead">${words.lead}</p>
      <ul>
        ${[...editions].reverse().map(
          ({ version, date }) =>
            html`<li>
              <a href="${around.link(`/v/${version}/`)}">${words.version(version)}</a>
              <span class="meta">${date}</span>
            </li>`,
        )}
      </ul>
      <p><a href="${around.link('/about/#changes')}">${words.whatChanged}</a></p>
    `,
  }),
});

type Row = readonly [id: string, then: Said];

interface Compared {
  readonly changed: readonly Row[];
  readonly gone: readonly Row[];
}

/** What one page of a version lists. */
interface RowLeaf {
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly Row[];
}

/** The rows by the pages that they take; one page where there are none. */
function leavesOf(graph: Graph, rows: readonly Row[]): readonly RowLeaf[] {
  const around = { atlas: { graph }, link: (address: string): string => address };
  let [number, size] = [1, 0];
  const places = rows.map(([id, then]) => {
    const own = changedItem(around, id, then).toString().length;
    if (size > 0 && size + own > listBound) [number, size] = [number + 1, 0];
    size += own;
    return number;
  });
  return Array.from({ length: number }, (_, at) => {
    const from = Math.max(0, places.indexOf(at + 1));
    const own = rows.slice(from, places.lastIndexOf(at + 1) + 1);
    return { number: at + 1, from: String(from + 1), to: String(from + own.length), rows: own };
  });
}

function comparedWith(graph: Graph, { said }: Edition): Compared {
  const now = saidNow(graph);
  const rows = [...said];
  return {
    changed: rows.filter(([id, then]) => now.has(id) && !saysTheSame(then, now.get(id)!)),
    gone: rows.filter(([id]) => !now.has(id)),
  };
}

const count = (number: number): string => number.toLocaleString('en-US');

const listOf = (heading: string, items: readonly Html[]): Html => html`
  <section>
    <h2>${heading}</h2>
    <ul class="then-now">
      ${items}
    </ul>
  </section>
`;

interface SaidAround extends Pick<Around, 'link'> {
  readonly atlas: Pick<Around['atlas'], 'graph'>;
}

const changedItem = ({ link, atlas }: SaidAround, id: string, then: Said): Html => html`
  <li>
    <span
      >${pieces(words.then, {
        says: marked(then.says),
        places: html`<span class="evidence">${marked(placeOf(then))}</span>`,
      })}</span
    >
    <span
      >${pieces(words.now, {
        says: html`<a href="${link(claimAddress(id))}">${marked(saidNow(atlas.graph).get(id)!.says)}</a>`,
      })}</span
    >
  </li>
`;

/** Where the source says it, and on whose work: `§3.1 ¶2 · Ref. [72]`. */
export const placeOf = ({ places, works }: Said): string =>
  works === '' ? places : words.placesAndWorks(places, works.split(' '));
