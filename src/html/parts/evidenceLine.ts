import * as words from '#words/evidence.ts';
import { entryAddress, locatorAddress } from '../../model/address.ts';
import type { Evidence } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { html, joined, marked, type Html } from '../template.ts';

/** Where the review says it, whom it cites, on what basis, and how sure our reading is: one line; `bare` without how it is said. */
export function evidenceLine({ atlas, link }: Around, evidence: Evidence, bare = false): Html {
  const { locator, basis, confidence, why, references } = evidence;
  const address = locatorAddress(locator, atlas.sections, atlas.field.locators);
  const links = references.map((id) => {
    const { number, amended = [] } = atlas.node(id).bibliography!;
    const fate = amended.map(({ is }) => is).join(', ');
    return html`<a href="${link(entryAddress(id))}" data-entry>[${number}]</a>${
        fate !== '' && html` <strong class="amended">${fate}</strong>`
      }`;
  });
  return html`<span class="evidence"
    >${address === undefined ? locator : html`<a href="${link(address)}">${marked(locator)}</a>`}${
      links.length === 0
        ? ` · ${words.noReference}`
        : html` · <span class="nowrap">${words.ref}</span> ${joined(links, ', ')}`
    }
    ·
    ${basis}${!bare && said(atlas, evidence)}${
      confidence !== 'high' &&
      html` <span class="confidence">${words.confidence[confidence]}</span> ${marked(why ?? '')}`
    }</span
  >`;
}

/** How it is said and through what, where that is not the usual. */
function said({ field, node }: Around['atlas'], { modality, through }: Evidence): string {
  return [
    modality === field.modalities[0]?.name ? '' : ` · ${words.saidToBe(modality)}`,
    through ? ` · ${words.through(through.map((id) => node(id).title))}` : '',
  ].join('');
}
