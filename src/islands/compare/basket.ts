import * as words from '#words/compare.ts';
import { button, element, typeset } from '../dom/element.ts';
import { unicodeText } from '../dom/unicodeText.ts';
import { headsOf, type CompareSection, type SectionRow } from './section.ts';

/** Gives a row a button that keeps it for the comparison side by side. */
export function addKeepButton(row: HTMLTableRowElement, toggle: (id: string) => void): void {
  const id = row.dataset['outcome'];
  const [subject] = row.cells;
  if (id === undefined || !subject) return;
  subject.append(
    button(words.keep, () => toggle(id), {
      class: 'keep link',
      'aria-pressed': 'false',
      'aria-label': words.keepLabel(subject.dataset['value'] ?? ''),
    }),
  );
}

/** Marks the rows on the page that are kept. */
export function showKept(rows: Iterable<HTMLTableRowElement>, kept: readonly string[]): void {
  for (const row of rows) {
    const toggle = row.querySelector('button.keep');
    const on = kept.includes(row.dataset['outcome'] ?? '');
    toggle?.setAttribute('aria-pressed', String(on));
    if (toggle) toggle.textContent = on ? words.kept : words.keep;
  }
}

/** The kept reports side by side, one a column: each property that one of them has is a row; where they differ is marked. */
export function sideBySide(
  sections: readonly CompareSection[],
  kept: readonly string[],
  drop: (id: string) => void,
  clear: () => void,
): HTMLElement | undefined {
  const found = kept.flatMap((id) =>
    sections.flatMap((section) => section.rows.filter((row) => row.id === id).map((row) => ({ section, row }))),
  );
  if (found.length === 0) return undefined;
  const columns = found.map(({ section, row }) => ({ id: row.id, says: section.says, cells: cellsOf(section, row) }));
  const labels = new Map(columns.flatMap(({ cells }) => cells.map(({ key, label }) => [key, label] as const)));
  const head = element(
    'tr',
    {},
    element('td'),
    ...columns.map(({ id, cells, says }) =>
      element(
        'th',
        { scope: 'col' },
        ...typeset(cells[0]!.cell.dataset['value'] ?? ''),
        element('div', { class: 'meta' }, says),
        button(words.letGo, () => drop(id), { class: 'link' }),
      ),
    ),
  );
  const body = [...labels].slice(1).map(([key, label]) => {
    const cells = columns.map((column) => column.cells.find((one) => one.key === key)?.cell);
    const texts = new Set(cells.map((cell) => textOf(cell)));
    return element(
      'tr',
      texts.size > 1 ? { class: 'differs' } : {},
      element('th', { scope: 'row' }, ...typeset(label)),
      ...cells.map((cell) => element('td', {}, ...(cell ? copyOf(cell) : []))),
    );
  });
  return element(
    'div',
    { class: 'kept', role: 'region', 'aria-label': words.sideBySide },
    element('h2', {}, words.sideBySide),
    element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.keptReports },
      element('table', { class: 'side-by-side sans' }, element('thead', {}, head), element('tbody', {}, ...body)),
    ),
    button(words.letGoOfAll, clear),
  );
}

interface LabelledCell {
  readonly key: string;
  readonly label: string;
  readonly cell: HTMLTableCellElement;
}

const cellsOf = (section: CompareSection, row: SectionRow): readonly LabelledCell[] =>
  headsOf(section).map((head, at) => {
    const [name, unit] = ['.name', '.unit'].map((part) => unicodeText(head.querySelector(part)));
    return { key: head.dataset['key']!, label: unit ? `${name} (${unit})` : name!, cell: row.cell(at) };
  });

function copyOf(cell: HTMLTableCellElement): readonly Node[] {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const part of copy.querySelectorAll('.in-card, .keep')) part.remove();
  return [...copy.childNodes];
}

const textOf = (cell: HTMLTableCellElement | undefined): string =>
  cell === undefined
    ? ''
    : copyOf(cell)
        .map(({ textContent }) => textContent?.trim())
        .join(' ')
        .trim();
