import { flatten } from '../../chemistry/markup.ts';
import * as words from '#words/matrix.ts';
import { element } from '../dom/element.ts';
import { columnsIn, headName, rowsIn } from './cells.ts';

/** Fills a form that asks for one cell by its row and its column: on a phone blank cells are not shown, and many are far off. */
export function connectAsk(form: HTMLFormElement, table: HTMLTableElement, ask: (name: string) => void): void {
  const choice = (label: string, heads: readonly Element[]): HTMLSelectElement => {
    const named = heads
      .map((head) => [headName(head), flatten(head.textContent?.trim() ?? '')] as const)
      .sort(([, a], [, b]) => a.localeCompare(b, 'en', { numeric: true }));
    const select = element('select', {}, ...named.map(([value, text]) => element('option', { value }, text)));
    form.append(element('label', {}, `${label} `, select));
    return select;
  };
  const row = choice(
    words.lookUp,
    rowsIn(table).map(({ cells }) => cells[0]!),
  );
  const column = choice(words.and, columnsIn(table));
  form.append(element('button', { type: 'submit', class: 'button' }, words.open));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(`${row.value}--${column.value}`);
  });
  form.hidden = false;
}
