import type { Node } from '../model/graph.ts';
import type { Author } from '../people/author.ts';
import { familyName, sortedName, spacedInitials } from '../people/writeAuthor.ts';
import { referenceCitation, type Citation } from './citation.ts';

/**
 * The OpenURL key/value string of a cited work (COinS), for the `title` of a `span.Z3988`. Zotero drops an item without title,
 * unless it has a DOI to look one up by; so only a work whose DOI was seen goes without. A derived DOI is left out: it could
 * not be marked as such, and would make Zotero fetch another work’s record.
 */
export function coins(node: Node): string {
  const citation = referenceCitation(node);
  const doi = node.bibliography!.doiStatus === 'verified' ? citation.doi : undefined;
  const [first, last] = citation.pages?.split(/[-–]/u) ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft.genre', 'article'],
    ['rft.atitle', citation.title ?? (doi === undefined ? '[Title not given in the review]' : undefined)],
    ['rft.jtitle', citation.container],
    ['rft.stitle', citation.containerAsPrinted === citation.container ? undefined : citation.containerAsPrinted],
    ['rft.date', String(citation.date[0])],
    ['rft.volume', citation.volume],
    ['rft.spage', first],
    ['rft.epage', last],
    ...authorFields(citation),
    ['rft_id', doi === undefined ? undefined : `info:doi/${doi}`],
  ];
  return fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encode(value)}`])).join('&');
}

/** The first author in two parts, the others in one each: given twice, an author would be taken for two. */
function authorFields({ authors }: Citation): readonly (readonly [string, string])[] {
  const [first, ...others] = authors.named;
  if (first === undefined) return [];
  const head: readonly (readonly [string, string])[] =
    first.kind === 'organisation'
      ? [['rft.aucorp', first.name]]
      : [
          ['rft.aulast', familyName(first)],
          ...(first.given === undefined ? [] : [['rft.aufirst', spacedInitials(first.given)] as const]),
          ...(first.suffix === undefined ? [] : [['rft.ausuffix', first.suffix] as const]),
        ];
  return [...head, ...others.map((author) => ['rft.au', inverted(author)] as const)];
}

const inverted = (author: Author): string =>
  sortedName(
    author.kind === 'person' && author.given !== undefined
      ? { ...author, given: spacedInitials(author.given) }
      : author,
  );

/** Readers take a plus, even an encoded one, for a space. */
const encode = (value: string): string => encodeURIComponent(value.replaceAll('+', '⁺'));
