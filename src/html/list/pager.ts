import * as words from '#words/list.ts';
import { leafAddress } from '../../model/leafAddress.ts';
import { html, type Html } from '../template.ts';
import type { Leaf } from './cut.ts';

/** So many leaves are all named; of more those near by, and as many others evenly apart. */
const named = 30;

/** The way to the other leaves of a list, each with what is first and last on it; nothing where there is one. It stands at head and foot. */
export function pager(
  path: string,
  leaves: readonly Pick<Leaf, 'number' | 'from' | 'to'>[],
  here: number,
  foot = false,
): Html {
  if (leaves.length < 2) return html``;
  const step = Math.ceil(leaves.length / named);
  const shown = leaves.filter(
    ({ number }) => number === 1 || number === leaves.length || number % step === 0 || Math.abs(number - here) <= 3,
  );
  return html`
    <nav class="leaves sans" aria-label="${foot ? words.pagesAtFoot : words.pages}" data-list="${path}">
      <p class="meta">${words.page(here, leaves.length)}</p>
      <ol>
        ${shown.map((leaf) => link(path, leaf, here))}
      </ol>
    </nav>
  `;
}

const link = (path: string, { number, from, to }: Pick<Leaf, 'number' | 'from' | 'to'>, here: number): Html =>
  html`<li value="${number}">
    <a href="${leafAddress(path, number)}" ${number === here && html` aria-current="page"`}
      >${from === '' ? String(number) : words.fromTo(from, to)}</a
    >
  </li>`;
