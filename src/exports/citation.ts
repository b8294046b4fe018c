import { againstClaim } from '../derive/audit/grades.ts';
import { amendedWords, printedWithDoi } from '../derive/citation.ts';
import { measuredText, relationText, statementText } from '../derive/claimText.ts';
import { indexGraph, type Indexes } from '../derive/indexes.ts';
import type { Bibliography, Evidence, Graph, Node, Site } from '../model/graph.ts';
import { isPreview } from '../model/webAddress.ts';
import { absolute, claimPath, entryPath, type Claim } from './address.ts';
import type { Authors } from '../people/author.ts';
import { readAuthors } from '../people/readAuthor.ts';
import { familyName } from '../people/writeAuthor.ts';
import { authorsOf } from './people.ts';

/** What every citation format is written from: an article of the list, or an entry or claim of ours. Plain text, Unicode formulas. */
export interface Citation {
  readonly key: string;
  readonly type: 'article' | 'entry';
  readonly authors: Authors;
  /** Absent when the source does not give it. */
  readonly title?: string | undefined;
  readonly container: string;
  readonly containerAsPrinted?: string | undefined;
  /** Year, month, day, as far as known. */
  readonly date: readonly number[];
  readonly volume?: string | undefined;
  readonly pages?: string | undefined;
  readonly doi?: string | undefined;
  readonly version?: string | undefined;
  readonly url?: string | undefined;
  /** What it retells and rests on: for readers of the record, not for a printed list. */
  readonly about?: string | undefined;
  /** A warning that belongs into every list. */
  readonly note?: string | undefined;
  readonly language?: string | undefined;
}

/** The work behind a reference entry. */
export function referenceCitation({ slug, bibliography }: Node): Citation {
  const work = bibliography!;
  return {
    key: slug,
    type: 'article',
    authors: authorsOf(work),
    // Some publishers set U+2010; every reference manager expects the plain hyphen.
    title: work.title?.replaceAll('‐', '-'),
    container: work.journalFull ?? work.journal,
    containerAsPrinted: work.journal,
    date: [work.year],
    volume: work.volume,
    pages: work.pages,
    doi: work.doi,
    note: noteOn(work),
  };
}

/** Warnings that belong into every list: what became of the work, and a DOI that nobody saw. */
function noteOn(work: Bibliography): string | undefined {
  const derived = work.doi !== undefined && work.doiStatus === 'derived' ? 'DOI derived, not verified' : '';
  return [amendedWords(work), derived].filter((said) => said !== '').join('; ') || undefined;
}

/** Makes citations of entries and claims; `site` is the absolute address of the site. */
export interface Citer {
  /** An entry of ours; for a reference entry, the work itself. */
  readonly entry: (node: Node) => Citation;
  /** The whole of the site. */
  readonly whole: Citation;
  /** A claim of ours, with where the review makes it and on whose work it rests. */
  readonly claim: (claim: Claim) => Citation;
}

/** Looks up once what all citations of a graph share. */
export function citer(graph: Graph, site: string): Citer {
  const indexes = indexGraph(graph);
  const retells = `Retells ${reviewOf(indexes)}`;
  return {
    whole: ours(graph, 'whole', graph.site.tagline, absolute(site, ''), retells),
    entry: (node) =>
      node.bibliography
        ? referenceCitation(node)
        : ours(graph, node.slug, node.title, absolute(site, entryPath(node.id)), retells),
    claim: (claim) => {
      const evidence = evidenceOf(claim);
      const locators = [...new Set(evidence.map(({ locator }) => locator))].join(', ');
      const primary = [...new Set(evidence.flatMap(({ references }) => references))]
        .map((id) => indexes.node(id).bibliography!)
        .sort((a, b) => a.number - b.number);
      const cited = primary.map((work) => `[${work.number}] ${printedWithDoi(work)}.`).join(' ');
      const against = againstClaim(graph, claim.id);
      const about = `${retells}, ${locators}${cited === '' ? '' : `; primary references: ${cited}`}`;
      return {
        ...ours(graph, claim.id, claimTitle(indexes, claim), absolute(site, claimPath(claim.id)), about),
        // Whoever cites the claim cites what stands against it.
        ...(against.length === 0 ? {} : { note: against.join(' ') }),
      };
    },
  };
}

/** All evidence of a claim of any shape. */
export const evidenceOf = (claim: Claim): readonly Evidence[] =>
  'relation' in claim ? claim.evidence : [claim.evidence];

/**
 * The title as a record has it: that of ours ends with its version, as many styles print nothing else of a web page but title and
 * address.
 */
export const titleInLists = ({ title, version }: Pick<Citation, 'title' | 'version'>): string | undefined =>
  title === undefined || version === undefined ? title : `${title.replace(/\.$/, '')} (version ${version})`;

/** The version that a page of ours has in lists, with a warning where nobody can follow its address. */
export const versionInLists = ({ version }: Site, url: string): string =>
  isPreview(url) ? `${version}, preview, not published` : version;

/** A key of a record: ids join their parts by two hyphens, which Pandoc does not read in a key; a full stop it does. */
export const citationKey = (id: string): string => id.replaceAll('--', '.');

function ours({ site }: Graph, key: string, title: string, url: string, about: string): Citation {
  return {
    key: citationKey(`${keyOf(site.name)}-${key}`),
    type: 'entry',
    authors: readAuthors(site.editors),
    // No-break spaces between number and unit are for pages.
    title: title.replace(/\s+/g, ' '),
    container: site.title,
    date: site.date.split('-').map(Number),
    version: versionInLists(site, url),
    language: site.language,
    url,
    about,
  };
}

/** The review in one breath: `Yu et al., Chinese Chemical Letters 2025`. */
function reviewOf({ graph, node }: Indexes): string {
  const review = node(graph.site.source).bibliography!;
  const { named, others } = authorsOf(review);
  const first = named[0]!;
  const name = first.kind === 'organisation' ? first.name : familyName(first);
  return `${name}${named.length > 1 || others ? ' et al.' : ''}, ${review.journalFull ?? review.journal} ${review.year}`;
}

/** A claim in one line of plain text, as its page is titled. */
export function claimTitle(indexes: Indexes, claim: Claim): string {
  if ('relation' in claim) return relationText(indexes, claim);
  return claim.shape === 'statement' ? statementText(claim) : measuredText(indexes, claim);
}

/** A name as the beginning of a key of BibTeX. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'review';
