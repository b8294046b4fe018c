import type { MatrixClaim } from '../../exports/matrixClaims.ts';
import { noGroup } from '#words/matrixAnswer.ts';
import * as words from '#words/matrix.ts';
import { leafAddress } from '../../model/leafAddress.ts';
import { button, element, siteAddress, typeset } from '../dom/element.ts';
import { json, once } from '../dom/load.ts';
import { inPlace } from '../dom/readerPlace.ts';
import { answerOf } from './answer.ts';
import { connectArrows } from './arrows.ts';
import { connectAsk } from './ask.ts';
import { cellCalled, cellName, columnHead, rowHead, rowsIn, wordsOf } from './cells.ts';

/** Opens a cell in a dialog, which has an address, and arranges the rows; without it the cells are plain links. */
class EvidenceMatrix extends HTMLElement {
  readonly #claims = once(() => json<Readonly<Record<string, MatrixClaim>>>(this.dataset['claims'] ?? ''));
  /** Whether the reader opened the cell here, so that closing it is going back. */
  #came = false;

  get #table(): HTMLTableElement {
    return this.querySelector('table')!;
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  connectedCallback(): void {
    const table = this.#table;
    this.addEventListener('click', (event) => this.#click(event));
    connectArrows(table, (cell) => this.#go(cellName(cell)));
    const ask = document.querySelector<HTMLFormElement>('.ask');
    if (ask) connectAsk(ask, table, (name) => this.#go(name));
    this.#dialog.addEventListener('close', () => this.#closed());
    window.addEventListener('popstate', () => void this.#show());
    this.#bindFollows();
    this.#bindArrange();
    void this.#show();
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const near = target.closest<HTMLElement>('a[data-cell]');
    const cell = target.closest<HTMLTableCellElement>('td');
    if (!near && !cell) return;
    event.preventDefault();
    this.#go(near ? near.dataset['cell']! : cellName(cell!));
  }

  /** Opens a cell at an address of its own. */
  #go(name: string): void {
    const query = new URLSearchParams(location.search);
    query.set('cell', name);
    // From one cell to the next there is one way back.
    const how = this.#dialog.open ? 'replaceState' : 'pushState';
    if (how === 'pushState') this.#came = true;
    history[how](null, '', `${location.pathname}?${query}`);
    void this.#show();
  }

  /** Shows the cell that the address names, or none. */
  async #show(): Promise<void> {
    const dialog = this.#dialog;
    const name = new URLSearchParams(location.search).get('cell');
    const cell = name === null ? undefined : cellCalled(this.#table, name);
    if (name !== null && !cell) void toPageOf(name);
    if (!cell) {
      if (dialog.open) dialog.close();
      return;
    }
    const claims = await this.#claims();
    if (new URLSearchParams(location.search).get('cell') !== name) return;
    dialog.replaceChildren(
      button('×', () => dialog.close(), { class: 'close', 'aria-label': words.close }),
      element('h2', { id: 'cell-heading' }, ...wordsOf(rowHead(cell)), ', ', ...wordsOf(columnHead(cell))),
      ...answerOf(cell, claims, this.dataset['blank'] ?? ''),
      element('p', { class: 'meta' }, element('a', { href: `?cell=${name}` }, words.addressOfCell)),
    );
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  }

  #closed(): void {
    if (!new URLSearchParams(location.search).has('cell')) return;
    if (this.#came) {
      this.#came = false;
      history.back();
    } else say('cell', undefined);
  }

  /** Takes what merely follows out of the cells and back; the address says when it is out. */
  #bindFollows(): void {
    const label = document.querySelector<HTMLElement>('.tools .follows');
    const box = label?.querySelector('input');
    if (!label || !box) return;
    label.hidden = false;
    const show = (): void => void this.classList.toggle('without-follows', !box.checked);
    box.checked = new URLSearchParams(location.search).get('follows') !== 'no';
    box.addEventListener('change', () => {
      say('follows', box.checked ? undefined : 'no');
      show();
    });
    show();
  }

  #bindArrange(): void {
    const arrange = document.querySelector<HTMLElement>('.arrange');
    const select = arrange?.querySelector('select');
    if (!arrange || !select) return;
    arrange.hidden = false;
    const take = (): void => {
      say('by', select.value);
      this.#arrange(select.value);
    };
    select.addEventListener('change', take);
    // The address or the reader may have chosen before this script came; the rows come in the order of the first choice.
    if (select.selectedIndex > 0) inPlace(rowsIn(this.#table), take);
  }

  /** Rows in the order asked for; by a grouping of the field they stand under headings. */
  #arrange(by: string): void {
    const table = this.#table;
    const rows = [...rowsIn(table)];
    const key = (row: HTMLElement): string => row.getAttribute(`data-group-${by}`) ?? row.dataset[by] ?? '';
    const last = (text: string): number => Number(text === noGroup);
    rows.sort((a, b) =>
      by === 'count'
        ? Number(key(b)) - Number(key(a))
        : last(key(a)) - last(key(b)) ||
          key(a).localeCompare(key(b), 'en', { numeric: true }) ||
          a.dataset['name']!.localeCompare(b.dataset['name']!, 'en', { numeric: true }),
    );
    const groups = by === 'count' || by === 'name' ? new Map([['', rows]]) : Map.groupBy(rows, key);
    const columns = table.tHead!.rows[0]!.cells.length;
    for (const body of [...table.tBodies]) body.remove();
    for (const [title, own] of groups) {
      const heading = element(
        'th',
        { colspan: String(columns), scope: 'rowgroup' },
        element('span', {}, ...typeset(title)),
      );
      table.append(element('tbody', {}, ...(title === '' ? [] : [element('tr', { class: 'group' }, heading)]), ...own));
    }
  }
}

/** Goes on to the page that has a cell, where the matrix takes several. */
async function toPageOf(cell: string): Promise<void> {
  const list = document.querySelector<HTMLElement>('.leaves')?.dataset['list'];
  if (list === undefined) return;
  const wanted = cell.split('--');
  const leaves = await json<readonly (readonly string[])[]>(`${list}/places.json`);
  const at = leaves.findIndex((ids) => wanted.every((id) => ids.includes(id)));
  if (at >= 0) location.replace(`${siteAddress(leafAddress(list, at + 1).slice(1))}${location.search}`);
}

/** Says a choice in the address of the page. */
function say(name: string, value: string | undefined): void {
  const query = new URLSearchParams(location.search);
  if (value === undefined) query.delete(name);
  else query.set(name, value);
  const text = query.toString();
  history.replaceState(null, '', `${location.pathname}${text === '' ? '' : `?${text}`}`);
}

customElements.define('evidence-matrix', EvidenceMatrix);
