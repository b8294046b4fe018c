import * as words from '#words/citation.ts';
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
  return [
    words.ours(flatten(title), site, address, isPreview(address)),
    words.after(shortReference(review), evidence?.locator),
    ...(primary.length > 0 ? [words.primary(primary.map((node) => printedWithDoi(node.bibliography!)))] : []),
  ].join(' ');
}

/** A reference in one phrase: first author, title when known, journal, year. */
export function shortReference(node: Node): string {
  const { authors, title, journalFull, journal, year } = node.bibliography!;
  return `${words.authors(authors)}, ${title ? `${title}, ` : ''}${journalFull ?? journal} (${year})`;
}

/** A reference as printed, without its full stop, with its DOI where that was seen and not only derived, and with what became of it. */
export function printedWithDoi({ asPrinted, doi, doiStatus, amended }: Bibliography): string {
  const printed = asPrinted.replace(/\.$/, '');
  const cited = doi !== undefined && doiStatus === 'verified' ? `${printed}, doi:${doi}` : printed;
  return amended === undefined ? cited : `${cited} [${amendedWords({ amended })}]`;
}

/** What became of a work, in words with the address of each notice; empty when nothing did. */
export const amendedWords = ({ amended = [] }: Pick<Bibliography, 'amended'>): string =>
  amended.map(({ is, at, says }) => words.notice(words.became[is], says, at)).join('; ');

/** How far a DOI is known, in words; the note of the reference says on which parts of the record a partial match rests. */
export const doiWords = ({ doiStatus, note }: Pick<Bibliography, 'doiStatus' | 'note'>): DoiWords =>
  doiStatus === 'verified' && note?.startsWith('Partial match') ? 'verified in part' : doiStatus;

export type DoiWords = Bibliography['doiStatus'] | 'verified in part';
