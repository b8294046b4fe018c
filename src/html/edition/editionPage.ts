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
    const title = `Version ${version}`;
    const { changed, gone } = comparedWith(around, edition);
    const same = said.size - changed.length - gone.length;
    const description = `What the site said in version ${version} of ${date}, and what of it is said otherwise now.`;
    return {
      title,
      description,
      head: html``,
      body: html`
        <p class="crumbs"><a href="${around.link('/v/')}">Versions</a> ›</p>
        <h1>${title}</h1>
        <p class="lead">
          Released ${date}. Of its ${count(said.size)} claims ${count(same)} read the same today,
          ${count(changed.length)} read otherwise, and ${count(gone.length)} have another address or are no more.
        </p>
        <p>
          <a href="${around.link(`/v/${version}.csv`)}" download>Every claim as it was then (CSV)</a>
        </p>
        ${
          changed.length > 0 &&
          listOf(
            'Read otherwise now',
            changed.map(([id, then]) => changedItem(around, id, then)),
          )
        }
        ${
          gone.length > 0 &&
          html`<p>
            What is said no more is in the file; the address of each such claim leads to where it went, or says why it
            was taken back.
          </p>`
        }
      `,
    };
  },
});

/** The list of released versions. */
export const editionsPage = (editions: readonly Edition[]): WrittenPage => ({
  path: 'v',
  frame: 'plain',
  fill: (around) => ({
    title: 'Versions',
    description: 'The released versions of the site, each as it was.',
    head: html``,
    body: html`
      <h1>Versions</h1>
      <p class="lead">
        Each released version is kept as it was: what every claim said, where the source says so, and on whose work.
      </p>
      <ul>
        ${[...editions]
          .reverse()
          .map(
            ({ version, date }) =>
              html`<li>
                <a href="${around.link(`/v/${version}/`)}">Version ${version}</a> <span class="meta">${date}</span>
              </li>`,
          )}
      </ul>
      <p><a href="${around.link('/about/#changes')}">What changed in each</a></p>
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
    <ul>
      ${items}
    </ul>
  </section>
`;

const changedItem = ({ link, atlas }: Around, id: string, then: Said): Html => html`
  <li>
    Then: ${marked(then.says)} <span class="evidence">${marked(placeOf(then))}</span><br />
    Now: <a href="${link(claimAddress(id))}">${marked(saidNow(atlas.graph).get(id)!.says)}</a>
  </li>
`;

/** Where the source says it, and on whose work: `§3.1 ¶2 · Ref. [72]`. */
export const placeOf = ({ places, works }: Said): string =>
  works === ''
    ? places
    : `${places} · Ref. ${works
        .split(' ')
        .map((number) => `[${number}]`)
        .join(', ')}`;
