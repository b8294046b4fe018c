import type { FacetFilter, Filter } from '../../derive/comparisonFilters.ts';
import * as say from '#words/compare.ts';
import { readSort } from './sort.ts';
import { one, readState, stateNames, type CompareState } from './state.ts';

/** What the form says of itself: its filters, and what is compared. */
export interface FormWords {
  readonly filters: readonly Filter[];
  readonly subject: readonly [one: string, many: string];
}

/** Reads them once. */
export const wordsIn = (form: HTMLFormElement): FormWords =>
  JSON.parse(form.querySelector('script')!.textContent) as FormWords;

/** The filters that are facets. */
export const facetsIn = ({ filters }: FormWords): readonly FacetFilter[] =>
  filters.filter((filter): filter is FacetFilter => filter.is === 'facet');

/** What the form says now; what it has no field for stays as it is. */
export function readForm(form: HTMLFormElement, words: FormWords, before: CompareState): CompareState {
  const times = timesIn(words);
  const said = readState(
    words.filters,
    // Its fields are words and numbers; there is none for a file.
    new URLSearchParams(
      [...new FormData(form)].flatMap(([name, value]) =>
        typeof value !== 'string' ? [] : [[name, isTyped(form, name) ? scaled(value, times.get(name) ?? 1) : value]],
      ),
    ),
  );
  const unlisted = facetsIn(words).map(({ names: [name], values }): readonly [string, readonly string[]] => [
    name,
    [
      ...(before[name] ?? []).filter((value) => values.some((at) => at.value === value && at.depth === undefined)),
      ...(said[name] ?? []),
    ],
  ]);
  const kept = ['chart', 'keep', 'page', 'like'].map((name): readonly [string, readonly string[]] => [
    name,
    before[name] ?? [],
  ]);
  return { ...said, ...Object.fromEntries([...unlisted, ...kept]) };
}

/** Whether a number is typed in a field, in the unit that is told; choices have that of the address as their value. */
const isTyped = (form: HTMLFormElement, name: string): boolean =>
  fieldsOf(form, name).some((field) => field instanceof HTMLInputElement && field.type === 'number');

/** What numbers of the told units are multiplied by for the address, by name. */
const timesIn = ({ filters }: FormWords): ReadonlyMap<string, number> =>
  new Map(filters.flatMap((filter) => (filter.is === 'range' ? filter.names.map((name) => [name, filter.times]) : [])));

/** A number with another unit; what is none stays as it is. */
const scaled = (number: string, by: number): string =>
  by === 1 || number.trim() === '' || Number.isNaN(Number(number))
    ? number
    : String(Number((Number(number) * by).toPrecision(12)));

/** What the form says when its script starts: before-paint.js has given it what the address says, the reader may have changed it since. */
export function adoptForm(form: HTMLFormElement, words: FormWords, fromAddress: CompareState): CompareState {
  const orders = [...fieldsOf(form, 'sort').flatMap((field) => [...(field as HTMLSelectElement).options])];
  // An order that only a table head offers, and a number that no report states, are not among the choices yet.
  const unoffered = [
    ...(orders.some(({ value }) => value === one(fromAddress, 'sort')) ? [] : ['sort']),
    ...offerNumbers(form, words, fromAddress),
  ];
  const standing = readForm(form, words, fromAddress);
  const open = unoffered.filter((name) => one(standing, name) === '');
  return { ...standing, ...Object.fromEntries(open.map((name) => [name, fromAddress[name] ?? []])) };
}

type Control = HTMLInputElement | HTMLSelectElement;

const fieldsOf = (form: HTMLFormElement, name: string): readonly Control[] => [
  ...form.querySelectorAll<Control>(`[name="${CSS.escape(name)}"]`),
];

/** Shows a state in the form and gives what of it there is: a choice the page does not have is no filter. */
export function fillForm(
  form: HTMLFormElement,
  words: FormWords,
  state: CompareState,
  columnName: (key: string) => string | undefined,
): CompareState {
  offerOrder(fieldsOf(form, 'sort')[0] as HTMLSelectElement, one(state, 'sort'), columnName);
  offerNumbers(form, words, state);
  const times = timesIn(words);
  for (const name of stateNames(words.filters))
    for (const field of fieldsOf(form, name)) {
      const values = state[name] ?? [];
      if (field instanceof HTMLInputElement && field.type === 'number') {
        const value = scaled(values[0] ?? '', 1 / (times.get(name) ?? 1));
        if (field.value === '' ? value !== '' : Number(field.value) !== Number(value || NaN)) field.value = value;
      } else if (field instanceof HTMLInputElement && field.type === 'checkbox')
        field.checked = values.includes(field.value);
      // A space just typed is not taken away.
      else if (field.value.trim() !== (values[0] ?? '')) field.value = values[0] ?? '';
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
  return readForm(form, words, state);
}

/** An order asked for in a table head is added to the choices, so that the form never says another one. */
function offerOrder(field: HTMLSelectElement, sort: string, columnName: (key: string) => string | undefined): void {
  const { key, descending } = readSort(sort);
  const name = columnName(key);
  if (!name || [...field.options].some(({ value }) => value === sort)) return;
  field.add(new Option(say.orderedBy(name, descending), sort));
}

/** Numbers that an address asks for and no report states are added to the choices, each in its place; gives the names of their fields. */
function offerNumbers(form: HTMLFormElement, words: FormWords, state: CompareState): readonly string[] {
  return [...timesIn(words)].flatMap(([name, times]) => {
    const value = one(state, name);
    const [field] = fieldsOf(form, name);
    if (value === '' || !Number.isFinite(Number(value)) || !(field instanceof HTMLSelectElement)) return [];
    const options = [...field.options];
    if (options.some((option) => option.value === value)) return [];
    const after = options.findIndex((option) => option.value !== '' && Number(option.value) > Number(value));
    field.add(new Option(scaled(value, 1 / times), value), after < 0 ? null : after);
    return [name];
  });
}

/** The words of a choice. */
export function wordsOf(words: FormWords, name: string, value: string): string {
  const facet = facetsIn(words).find(({ names }) => names[0] === name);
  if (!facet) return value;
  if (value === 'none') return say.somethingNotStated(facet.label);
  return facet.values.find((one) => one.value === value)?.says ?? value;
}
