import * as words from '#words/versions.ts';
import { pieces } from '../../words/pieces.ts';
import { saidNow, saysTheSame } from '../../derive/editions.ts';
import { claimAddress } from '../../model/address.ts';
import type { Edition, Said } from '../../model/edition.ts';
import type { Around } from '../around.ts';
import type { WrittenPage } from '../page.ts';
import { html, marked, type Html } from '../template.ts';

/** The page of a released version: what of it is said otherwise now, what is gone, and the whole as a file. */
export const editionPage = (edition: Edition): WrittenPage => ({
  path: `v/${edition.version}`,
  frame: 'plain',
  fill: (around) => {
    const { version, date, said } = edition;
    const title = words.version(version);
    const { changed, gone } = comparedWith(around, edition);
    const same = said.size - changed.length - gone.length;
    const description = words.saidIn(version, date);
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
        ${
          changed.length > 0 &&
          listOf(
            words.readOtherwise,
            changed.map(([id, then]) => changedItem(around, id, then)),
          )
        }
        ${gone.length > 0 && html`<p>${words.saidNoMore}</p>`}
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

function comparedWith(
  { atlas }: Around,
  { said }: Edition,
): { readonly changed: readonly Row[]; readonly gone: readonly Row[] } {
  const now = saidNow(atlas.graph);
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

const changedItem = ({ link, atlas }: Around, id: string, then: Said): Html => html`
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
