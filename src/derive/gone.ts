import type { Graph } from '../model/graph.ts';
import { isFile, splitAddress, type Published } from '../model/published.ts';

/** An address that was published and is gone: where it leads now, or why it was taken back. */
export type Gone =
  | { readonly address: Published; readonly to: Published; readonly reason?: never }
  | { readonly address: Published; readonly reason: string; readonly to?: never };

/** The gone addresses of a graph by what they were: pages, files, and places by the page they stood on. */
export interface GoneAddresses {
  readonly pages: readonly Gone[];
  readonly files: readonly Gone[];
  readonly placesOn: (page: Published) => readonly Gone[];
}

/** Sorts what moved and what was withdrawn by what it was. */
export function goneAddresses({ moved, withdrawn }: Pick<Graph, 'moved' | 'withdrawn'>): GoneAddresses {
  const all: readonly Gone[] = [...moved.map(({ from, to }) => ({ address: from, to })), ...withdrawn];
  const split = all.map((gone) => ({ gone, ...splitAddress(gone.address) }));
  const whole = split.filter(({ place }) => place === '');
  const places = Map.groupBy(
    split.filter(({ place }) => place !== ''),
    ({ page }) => page,
  );
  return {
    pages: whole.filter(({ page }) => !isFile(page)).map(({ gone }) => gone),
    files: whole.filter(({ page }) => isFile(page)).map(({ gone }) => gone),
    placesOn: (page) => places.get(page)?.map(({ gone }) => gone) ?? [],
  };
}
