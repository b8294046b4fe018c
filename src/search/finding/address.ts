import { facetNames, type Choices, type FacetName } from '../facets.ts';
import { longestQuery } from './findNames.ts';

/** Everything that decides what the search page shows. */
export interface SearchState {
  readonly query: string;
  readonly choices: Choices;
}

/** Reads the state from the query part of an address; what is unknown is dropped, what is too long is cut. */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const choices: Partial<Record<FacetName, readonly string[]>> = {};
  for (const facet of facetNames) {
    const keys = [...new Set(parameters.getAll(facet).flatMap((value) => value.split(',')))].filter((key) =>
      /^[\w-]{1,80}$/.test(key),
    );
    if (keys.length > 0) choices[facet] = keys.slice(0, 20);
  }
  return { query: (parameters.get('q') ?? '').slice(0, longestQuery), choices };
}

/** Writes the state so that `readAddress` gives it back; empty for an empty state. */
export function writeAddress({ query, choices }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facetNames) for (const key of choices[facet] ?? []) parameters.append(facet, key);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
