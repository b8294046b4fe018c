import type { Choices } from '../../search/facets.ts';

/** What is chosen in the filters. */
export function readChoices(filters: HTMLElement): Choices {
  const chosen = [...filters.querySelectorAll<HTMLInputElement>('input:checked')];
  return Object.fromEntries(
    [...Map.groupBy(chosen, ({ name }) => name)].map(([facet, boxes]) => [facet, boxes.map(({ value }) => value)]),
  );
}
