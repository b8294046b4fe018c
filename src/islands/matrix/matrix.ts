import type { MatrixClaim } from '../../exports/matrixClaims.ts';
import { noGroup } from '../../derive/noGroup.ts';
import { button, element, typeset, siteAddress } from '../dom/element.ts';
import { inPlace } from '../dom/readerPlace.ts';

/** Opens a cell’s claims in a dialog and arranges the rows; without it the cells are plain links. */
class EvidenceMatrix extends HTMLElement {
  #claims: Promise<Readonly<Record<string, MatrixClaim>>> | undefined;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const cell = (event.target as Element).closest<HTMLAnchorElement>('a[data-open]');
      if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#open(cell);
    });
    this.#bindFollows();
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
    if (select.selectedIndex > 0) inPlace([...this.querySelectorAll<HTMLTableRowElement>('tr.row')], take);
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

  async #open(cell: HTMLAnchorElement): Promise<void> {
    this.#claims ??= fetch(new URL(this.dataset['claims'] ?? '', siteAddress(''))).then((response) => response.json());
    const all = await this.#claims;
    const dialog = this.querySelector('dialog')!;
    const ids = cell.dataset['open']!.split(' ');
    dialog.replaceChildren(
      button('×', () => dialog.close(), { class: 'close', 'aria-label': 'Close' }),
      heading(cell),
      element('ul', {}, ...ids.flatMap((id) => (all[id] ? [claim(id, all[id])] : []))),
    );
    dialog.showModal();
  }

  /** Rows in the order asked for; by a grouping of the field they stand under headings. */
  #arrange(by: string): void {
    const table = this.querySelector('table')!;
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr.row')];
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

/** Says a choice in the address of the page. */
function say(name: string, value: string | undefined): void {
  const query = new URLSearchParams(location.search);
  if (value === undefined) query.delete(name);
  else query.set(name, value);
  const text = query.toString();
  history.replaceState(null, '', `${location.pathname}${text === '' ? '' : `?${text}`}`);
}

/** Row and column of a cell as they stand in their heads, with sub- and superscripts. */
function heading(cell: HTMLAnchorElement): HTMLElement {
  const { cellIndex, parentElement } = cell.closest('td')!;
  const column = cell.closest('table')!.tHead!.rows[0]!.cells[cellIndex]!;
  const words = (head: Element): readonly Node[] => [...head.firstElementChild!.cloneNode(true).childNodes];
  return element('h2', {}, ...words(parentElement!.querySelector('th')!), ', ', ...words(column));
}

function claim(id: string, { text, evidence }: MatrixClaim): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: siteAddress(`claims/${id}/`) }, ...typeset(text)),
    ...evidence.map(([locator, address, basis, confidence, references, says]) =>
      element(
        'div',
        { class: 'proof' },
        says === '' ? undefined : element('p', { class: 'says' }, ...typeset(says)),
        element(
          'span',
          { class: 'evidence' },
          address === '' ? locator : element('a', { href: siteAddress(address) }, locator),
          ...references.flatMap(([number, reference], index) => [
            index === 0 ? ' · Ref. ' : ', ',
            element('a', { href: siteAddress(`${reference}/`) }, `[${number}]`),
          ]),
          ` · ${basis} · ${confidence} confidence`,
        ),
      ),
    ),
  );
}

customElements.define('evidence-matrix', EvidenceMatrix);
