import * as words from '#words/section.ts';
import { measuredText, relationText, statementText } from '../../derive/claimText.ts';
import type { AnyClaim, ClaimsHere } from '../../derive/claimsAt.ts';
import { claimAddress } from '../../model/address.ts';
import type { Around } from '../around.ts';
import { html, marked } from '../template.ts';
import { inside, type Branch } from './cut.ts';

/** The claims made at one place of the review, folded, each linked to its page. */
export const claimsAtPlace = (around: Around, { locator, claims }: ClaimsHere, open = false): Branch => ({
  around: html`<details class="claims-at" ${open && html` open`}>
    <summary>${locator} <span class="meta">${words.claims(claims.length)}</span></summary>
    <ul>
      ${inside}
    </ul>
  </details>`,
  items: claims.map((claim) => {
    const { id, text } = line(around, claim);
    return html`<li><a href="${around.link(claimAddress(id))}">${marked(text)}</a></li>`;
  }),
});

function line({ atlas }: Around, item: AnyClaim): { readonly id: string; readonly text: string } {
  switch (item.shape) {
    case 'relation':
      return { id: item.edge.id, text: relationText(atlas, item.edge) };
    case 'measured':
      return { id: item.claim.id, text: measuredText(atlas, item.claim) };
    case 'statement':
      return { id: item.claim.id, text: statementText(item.claim) };
  }
}
