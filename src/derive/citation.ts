import { flatten } from '../chemistry/markup.ts';
import { isPreview } from '../model/webAddress.ts';
import type { Bibliography, Evidence, Node, Site } from '../model/graph.ts';

/** What a citation of a page of ours needs; `address` is absolute. */
export interface Cited {
  readonly title: string;
  readonly address: string;
  readonly site: Site;
  /** The reference entry of the review. */
  readonly review: Node;
  /** For a claim: where it stands, and the works behind it. */
  readonly evidence?: Evidence;
  readonly primary?: readonly Node[];
}

/** The citation as a sentence: entry, site, version, date, address; then the review and, for a claim, locator and primary papers. */
export function citationText({ title, address, site, review, evidence, primary = [] }: Cited): string {
  const place = evidence ? `, ${evidence.locator}` : '';
  const papers =
    primary.length > 0
      ? ` Primary source: ${primary.map((node) => printedWithDoi(node.bibliography!)).join('; ')}.`
      : '';
  const preview = isPreview(address) ? ', preview that is not published' : '';
  return `“${flatten(title)}.” ${site.title}, version ${site.version} (${site.date})${preview}, edited by ${site.editors.join(', ')}. ${address}. After: ${shortReference(review)}${place}.${papers}`;
}

/** A reference in one phrase: first author, title when known, journal, year. */
export function shortReference(node: Node): string {
  const { authors, title, journalFull, journal, year } = node.bibliography!;
  const who = authors.length > 2 ? `${authors[0]} et al.` : authors.join(' and ');
  return `${who}, ${title ? `${title}, ` : ''}${journalFull ?? journal} (${year})`;
}

/** A reference as printed, without its full stop, with its DOI where that was seen and not only derived, and with what became of it. */
export function printedWithDoi({ asPrinted, doi, doiStatus, amended }: Bibliography): string {
  const printed = asPrinted.replace(/\.$/, '');
  const cited = doi !== undefined && doiStatus === 'verified' ? `${printed}, doi:${doi}` : printed;
  return amended === undefined ? cited : `${cited} [${amendedWords({ amended })}]`;
}

/** What became of a work, in words with the address of each notice; empty when nothing did. */
export const amendedWords = ({ amended = [] }: Pick<Bibliography, 'amended'>): string =>
  amended.map(({ is, at, says }) => `${is}${says === undefined ? '' : ` (${says})`}, see ${at}`).join('; ');

/** How far a DOI is known, in words; the note of the reference says on which parts of the record a partial match rests. */
export const doiWords = ({ doiStatus, note }: Pick<Bibliography, 'doiStatus' | 'note'>): DoiWords =>
  doiStatus === 'verified' && note?.startsWith('Partial match') ? 'verified in part' : doiStatus;

export type DoiWords = Bibliography['doiStatus'] | 'verified in part';
