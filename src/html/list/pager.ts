import * as words from '#words/list.ts';
import { leafAddress, namedLeaves } from '../../model/leafAddress.ts';
import { html, type Html } from '../template.ts';
import type { Leaf } from './cut.ts';

/** The way to the other leaves of a list, each with what is first and last on it; nothing where there is one. It stands at head and foot; `write` makes of a root-absolute address what the page writes. */
export function pager(
  path: string,
  leaves: readonly Pick<Leaf, 'number' | 'from' | 'to'>[],
  here: number,
  foot = false,
  write: (address: string) => string = (address) => address,
): Html {
  if (leaves.length < 2) return html``;
  const shown = new Set(namedLeaves(leaves.length, here));
  return html`
    <nav class="leaves sans" aria-label="${foot ? words.pagesAtFoot : words.pages}" data-list="${path}">
      <p class="meta">${words.page(here, leaves.length)}</p>
      <ol>
        ${leaves.flatMap((leaf) => (shown.has(leaf.number) ? [link(write(leafAddress(path, leaf.number)), leaf, here)] : []))}
      </ol>
    </nav>
  `;
}

const link = (address: string, { number, from, to }: Pick<Leaf, 'number' | 'from' | 'to'>, here: number): Html =>
  html`<li value="${number}">
    <a href="${address}" ${number === here && html` aria-current="page"`}
      >${from === '' ? String(number) : words.fromTo(from, to)}</a
    >
  </li>`;
