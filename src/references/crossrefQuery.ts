import type { Bibliography } from '../model/graph.ts';

/** The address of a search for a printed citation; `mailto` names who asks, which Crossref answers more reliably. */
export function searchAddress(crossref: string, work: Bibliography, mailto?: string): string {
  const address = new URL(`${crossref.replace(/\/+$/, '')}/works`);
  address.searchParams.set('query.bibliographic', [work.title ?? '', work.asPrinted].join(' ').trim());
  address.searchParams.set('rows', '5');
  if (mailto) address.searchParams.set('mailto', mailto);
  return address.href;
}

/** The address of one record. */
export const recordAddress = (crossref: string, doi: string, mailto?: string): string =>
  `${crossref.replace(/\/+$/, '')}/works/${encodeURIComponent(doi)}${mailto ? `?mailto=${encodeURIComponent(mailto)}` : ''}`;
