import type { Passage } from '../../model/graph.ts';

/** The addresses that a text leads to, for paper: each has one number, and the links that have one carry it. */
export interface Footnotes {
  readonly ids: readonly string[];
  readonly html: (passage: Passage) => string;
}

/** Numbers the entries that passages link to, in the order they first come; `wanted` leaves out what has a number already. */
export function footnotesOf(passages: readonly Passage[], wanted: (id: string) => boolean): Footnotes {
  const link = /(?<= href="\/([^"]+)\/"[^>]*) data-entry/g;
  const ids = [
    ...new Set(passages.flatMap(({ html }) => [...html.matchAll(link)].map(([, id]) => id!)).filter(wanted)),
  ];
  return {
    ids,
    html: ({ html }) =>
      html.replace(link, (whole, id: string) => {
        const place = ids.indexOf(id);
        return place === -1 ? whole : `${whole} data-note="${place + 1}"`;
      }),
  };
}
