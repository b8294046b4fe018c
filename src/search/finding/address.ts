import type { Choices, FacetName } from '../facets.ts';
import { longestQuery } from './findNames.ts';

/** Everything that decides what the search page shows. */
export interface SearchState {
  readonly query: string;
  readonly choices: Choices;
}

/** Reads the state from the query part of an address, of the facets that there are; what is unknown is dropped, what is too long is cut. */
export function readAddress(search: string, facets: readonly FacetName[]): SearchState {
  const parameters = new URLSearchParams(search);
  const choices: Record<FacetName, readonly string[]> = {};
  for (const facet of facets) {
    const keys = [...new Set(parameters.getAll(facet).flatMap((value) => value.split(',')))].filter((key) =>
      /^[\w-]{1,80}$/.test(key),
    );
    if (keys.length > 0) choices[facet] = keys.slice(0, 20);
  }
  return { query: (parameters.get('q') ?? '').slice(0, longestQuery), choices };
}

/** Writes the state so that `readAddress` gives it back; empty for an empty state. */
export function writeAddress({ query, choices }: SearchState, facets: readonly FacetName[]): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facets) for (const key of choices[facet] ?? []) parameters.append(facet, key);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
