import { choice } from '#words/searchFilters.ts';
import { namesIn } from '../../field/term.ts';
import type { FacetView } from '../../field/views.ts';
import type { Choices, FacetFile, FacetName } from '../facets.ts';

type Facets = readonly FacetView[];

/** Whether an entry meets all choices; `except` leaves one facet out, for counting its other values. */
export function meets(facets: Facets, file: FacetFile, entry: number, choices: Choices, except?: FacetName): boolean {
  return namesIn(facets).every((facet, place) => {
    const chosen = choices[facet];
    if (facet === except || chosen === undefined || chosen.length === 0) return true;
    return file.entries[entry]![place]!.some((value) => chosen.includes(file.values[facet]![value]!.key));
  });
}

/** A value of a facet with the number of results that choosing it would give. */
export interface Count {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** For every facet its values among the entries found; each counted as if nothing else of its facet were chosen. */
export function countFacets(
  facets: Facets,
  file: FacetFile,
  entries: readonly number[],
  choices: Choices,
): ReadonlyMap<FacetName, readonly Count[]> {
  return new Map(
    namesIn(facets).map((facet, place) => {
      const counts = new Map<number, number>();
      for (const entry of entries)
        if (meets(facets, file, entry, choices, facet))
          for (const value of file.entries[entry]![place]!) counts.set(value, (counts.get(value) ?? 0) + 1);
      const shown = file.values[facet]!.map(({ key, label }, value) => ({
        key,
        label,
        count: counts.get(value) ?? 0,
        chosen: choices[facet]?.includes(key) ?? false,
      }));
      return [facet, shown.filter(({ count, chosen }) => count > 0 || chosen)];
    }),
  );
}

/** The choices as words: `on plain dough or old dough, reported in 2021`; empty when nothing is chosen. */
export function choicesInWords(facets: Facets, file: FacetFile, choices: Choices): string {
  return facets
    .flatMap(({ name: facet, reads }) => {
      const labels = (choices[facet] ?? []).map(
        (key) => file.values[facet]!.find((value) => value.key === key)?.label ?? key,
      );
      return labels.length === 0 ? [] : [choice(reads, labels)];
    })
    .join(', ');
}
