import type { Leaf } from './cut.ts';

/** So many stops stand on one page: each has drawings of its own, of bounded size. */
const stopsOnPage = 5;

interface Stop {
  readonly id: string;
  readonly title: string;
}

/** A page of the guided tour. */
export interface TourLeaf<Of extends Stop> extends Pick<Leaf, 'number' | 'from' | 'to' | 'ids'> {
  readonly stops: readonly Of[];
}

/** The pages of the guided tour; none where there is no stop. */
export const tourLeaves = <Of extends Stop>(stops: readonly Of[]): readonly TourLeaf<Of>[] =>
  Array.from({ length: Math.ceil(stops.length / stopsOnPage) }, (_, index) => {
    const shown = stops.slice(index * stopsOnPage, (index + 1) * stopsOnPage);
    return {
      number: index + 1,
      from: shown[0]!.title,
      to: shown.at(-1)!.title,
      ids: shown.map(({ id }) => id),
      stops: shown,
    };
  });
