import * as words from '#words/moved.ts';
import { pieces } from '../../words/pieces.ts';
import type { Gone } from '../../derive/gone.ts';
import { publishedPath, splitAddress } from '../../model/published.ts';
import type { Around } from '../around.ts';
import { html, type Html } from '../template.ts';

/** Places of a page that were published once and stand elsewhere now, or no more: links to them find this list. */
export const gonePlaces = ({ link }: Pick<Around, 'link'>, places: readonly Gone[]): Html | undefined =>
  places.length === 0
    ? undefined
    : html`
        <section class="gone-places" aria-labelledby="gone-places" data-pagefind-ignore>
          <h2 id="gone-places">${words.placesMoved}</h2>
          <ul>
            ${places.map(({ address, to, reason }) => {
              const { place } = splitAddress(address);
              return to === undefined
                ? html`<li id="${place}">${words.placeTakenBack(place ?? '', reason)}</li>`
                : html`<li id="${place}">
                    ${pieces(words.placeNowAt, { place, address: html`<a href="${link(`/${publishedPath(to)}`)}">${to}</a>` })}
                  </li>`;
            })}
          </ul>
        </section>
      `;
