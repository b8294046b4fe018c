import type { Indexed } from '../jsonLd/thing.ts';
import { names } from '../jsonLd/thing.ts';
import { claimPath, claimsWithPage, entryPath } from '../address.ts';
import { claimTitle } from '../citation.ts';
import type { AnswerCell } from './answers.ts';

/** A cell of an answer as a page shows it: its words, and the site-relative address of the page that it names, if it names one. */
export interface ShownCell {
  readonly text: string;
  readonly path?: string;
}

/** Shows the cells of answers: things of ours by their titles, all else as it is. */
export function cellShower(atlas: Indexed, site: string): (cell: AnswerCell) => ShownCell {
  const { field, nodes } = atlas.graph;
  const pages = new Map<string, () => ShownCell>([
    ...nodes.map(
      ({ id, title }) => [names.entry(field, site, id), () => ({ text: title, path: entryPath(id) })] as const,
    ),
    ...claimsWithPage(atlas.graph).map(
      (claim) =>
        [
          names.claim(site, claim.id),
          () => ({ text: claimTitle(atlas, claim).replace(/\s+/g, ' '), path: claimPath(claim.id) }),
        ] as const,
    ),
  ]);
  return (cell) => {
    if (cell === null) return { text: '' };
    if (typeof cell === 'object') return pages.get(cell.is)?.() ?? { text: cell.is };
    return { text: String(cell) };
  };
}
