import type { Filter } from '../../derive/comparisonFilters.ts';
import { readSort } from './sort.ts';
import { readState, stateNames, type CompareState } from './state.ts';

type Control = HTMLInputElement | HTMLSelectElement;
const fieldOf = (form: HTMLFormElement, name: string): Control => form.elements.namedItem(name) as Control;

/** What the form says of itself: its filters, and what is compared. */
export interface FormWords {
  readonly filters: readonly Filter[];
  readonly subject: readonly [one: string, many: string];
}

/** Reads them once. */
export const wordsIn = (form: HTMLFormElement): FormWords => JSON.parse(form.dataset['filters']!) as FormWords;

/** What the form says now. */
export const readForm = (form: HTMLFormElement): CompareState =>
  readState(
    wordsIn(form).filters,
    // Its fields are words and numbers; there is none for a file.
    new URLSearchParams(
      [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ),
  );

/** What the form says when its script starts: before-paint.js has given it what the address says, the reader may have changed it since. */
export function adoptForm(form: HTMLFormElement, fromAddress: CompareState): CompareState {
  const standing = readForm(form);
  const orders = [...(fieldOf(form, 'sort') as HTMLSelectElement).options];
  // An order that only a table head offers is not among the choices yet.
  const { sort = '' } = fromAddress;
  const unoffered = !orders.some(({ value }) => value === sort);
  return unoffered && standing['sort'] === '' ? { ...standing, sort } : standing;
}

/** Shows a state in the form and gives what of it there is: a choice the page does not have is no filter. */
export function fillForm(
  form: HTMLFormElement,
  state: CompareState,
  columnName: (key: string) => string | undefined,
): CompareState {
  offerOrder(fieldOf(form, 'sort') as HTMLSelectElement, state['sort'] ?? '', columnName);
  for (const name of stateNames(wordsIn(form).filters)) {
    const field = fieldOf(form, name);
    const value = state[name] ?? '';
    if (field.type === 'checkbox') field.checked = value !== '';
    // A space just typed is not taken away.
    else if (field.value.trim() !== value) field.value = value;
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
  return readForm(form);
}

/** An order asked for in a table head is added to the choices, so that the form never says another one. */
function offerOrder(field: HTMLSelectElement, sort: string, columnName: (key: string) => string | undefined): void {
  const { key, descending } = readSort(sort);
  const name = columnName(key);
  if (!name || [...field.options].some(({ value }) => value === sort)) return;
  field.add(new Option(`${name}, ${descending ? 'descending' : 'ascending'}`, sort));
}

/** The words of a choice. */
export function wordsOf(form: HTMLFormElement, name: string, value: string): string {
  const field = fieldOf(form, name) as HTMLSelectElement;
  return [...field.options].find((option) => option.value === value)?.dataset['says'] ?? value;
}
