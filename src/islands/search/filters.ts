import * as words from '#words/searchFilters.ts';
import type { FacetView } from '../../field/views.ts';
import type { Choices, FacetFile } from '../../search/facets.ts';
import { choicesInWords, countFacets, meets, type Count } from '../../search/finding/narrow.ts';
import { loadFacets, loadNames } from './data.ts';
import { element, typeset } from '../dom/element.ts';

const shownAtFirst = 6;

/** The choices made, ready to be applied, printed and said. */
export interface Filter {
  readonly passes: (entry: number) => boolean;
  readonly inWords: string;
  readonly print: (form: HTMLElement, entries: readonly number[]) => void;
}

/** Makes a filter of choices; loads the values of the facets the first time. */
export async function filterBy(choices: Choices): Promise<Filter> {
  const [file, { field }] = await Promise.all([loadFacets(), loadNames()]);
  const { facets } = field.views;
  return {
    passes: (entry) => meets(facets, file, entry, choices),
    inWords: choicesInWords(facets, file, choices),
    print: (form, entries) => printFilters(form, facets, file, entries, choices),
  };
}

/** Prints the filters with their counts into a form, keeping what is open and where the focus is. */
function printFilters(
  form: HTMLElement,
  facets: readonly FacetView[],
  file: FacetFile,
  entries: readonly number[],
  choices: Choices,
): void {
  const open = new Set(
    [...form.querySelectorAll<HTMLDetailsElement>('details[open]')].map((details) => details.dataset['key']),
  );
  const focused = form.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const counts = countFacets(facets, file, entries, choices);
  form.replaceChildren(
    ...facets.flatMap((facet) => {
      const values = counts.get(facet.name)!;
      return values.length === 0 ? [] : [facetBlock(facet, values, open)];
    }),
  );
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

function facetBlock(
  { name: facet, heading, by }: FacetView,
  values: readonly Count[],
  open: ReadonlySet<string | undefined>,
): HTMLElement {
  const sorted =
    by === 'year' ? values : [...values].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count);
  const first = sorted.slice(0, shownAtFirst);
  const rest = sorted.slice(shownAtFirst);
  const chosen = values.filter((value) => value.chosen).length;
  const details = element(
    'details',
    { 'data-key': facet },
    element(
      'summary',
      {},
      heading,
      ...(chosen > 0 ? [' ', element('span', { class: 'chosen' }, words.chosen(chosen))] : []),
    ),
    element(
      'fieldset',
      {},
      element('legend', { class: 'visually-hidden' }, heading),
      ...first.map((value) => choice(facet, value)),
      ...(rest.length > 0 ? [moreOf(facet, rest, open)] : []),
    ),
  );
  details.open = open.has(facet) || chosen > 0 || (open.size === 0 && (by === 'kind' || by === 'class'));
  return details;
}

function moreOf(facet: string, rest: readonly Count[], open: ReadonlySet<string | undefined>): HTMLElement {
  const key = `${facet}-more`;
  const details = element(
    'details',
    { class: 'more', 'data-key': key },
    element('summary', {}, words.more(rest.length)),
    ...rest.map((value) => choice(facet, value)),
  );
  details.open = open.has(key);
  return details;
}

function choice(facet: string, { key, label, count, chosen }: Count): HTMLElement {
  const box = element('input', { type: 'checkbox', name: facet, value: key, id: `filter-${facet}-${key}` });
  box.checked = chosen;
  return element(
    'label',
    {},
    box,
    element('span', {}, ...typeset(label)),
    ' ',
    element('span', { class: 'count' }, String(count)),
  );
}
