import * as words from '#words/moved.ts';
import { pieces } from '../words/pieces.ts';
import type { Gone } from '../derive/gone.ts';
import { publishedPath } from '../model/published.ts';
import type { WrittenPage } from './page.ts';
import { html } from './template.ts';

/** The page at an address that moved, which leads on, or was withdrawn, which says why. */
export function gonePage({ address, to, reason }: Gone): WrittenPage {
  if (to === undefined)
    return {
      path: address,
      frame: 'plain',
      fill: () => ({
        title: words.withdrawn,
        description: reason,
        head: html``,
        body: html`
          <h1>${words.withdrawn}</h1>
          <p class="lead">${words.takenBack(address, reason)}</p>
        `,
      }),
    };
  const up = '../'.repeat(address.split('/').length);
  return {
    path: address,
    frame: 'moved',
    fill: ({ link }) => ({
      title: words.moved,
      description: '',
      // Relative from any path that the site is served at: nobody writes it anew.
      head: html`
        <meta http-equiv="refresh" content="0; url=${up}${publishedPath(to)}" />
        <meta name="robots" content="noindex" />
      `,
      body: html`
        <h1>${words.hasMoved}</h1>
        <p class="lead">
          ${pieces(words.itIsNowAt, { address: html`<a href="${link(`/${publishedPath(to)}`)}" data-moved>${to}</a>` })}
        </p>
      `,
    }),
  };
}
