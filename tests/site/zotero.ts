import type { Tag } from './tags.ts';

/** An item as a reference manager would save it. */
export interface Item {
  readonly itemType: string;
  readonly title?: string | undefined;
  readonly creators: readonly Creator[];
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly container?: string | undefined;
  readonly volume?: string | undefined;
  readonly pages?: string | undefined;
  readonly doi?: string | undefined;
}

/** A name in two parts, or a body’s in one. */
export interface Creator {
  readonly last: string;
  readonly first?: string;
}

/**
 * What Zotero offers on a page, by the rules of its generic translators: COinS come before embedded metadata, and two or more of
 * them make a list to choose from. JSON-LD and links to RIS or BibTeX are not read.
 */
export function takenFrom(tags: readonly Tag[]): readonly Item[] {
  const spans = tags.filter((tag) => tag.name === 'span' && (tag.get('class') ?? '').split(/\s+/).includes('Z3988'));
  const titles = spans.flatMap((span) => span.get('title') ?? []);
  return titles.length > 0 ? titles.map(readCoins) : embedded(tags);
}

/** Reads one OpenURL string; a plus, encoded or not, is a space. */
export function readCoins(text: string): Item {
  const fields = text.split('&').map((pair) => {
    const [key = '', value = ''] = pair.split('=');
    return [key, decodeURIComponent(value.replace(/\+|%2[bB]/g, ' '))] as const;
  });
  const all = (key: string): readonly string[] => fields.filter(([name]) => name === key).map(([, value]) => value);
  const one = (key: string): string | undefined => all(key)[0];
  const [start, end] = [one('rft.spage'), one('rft.epage')];
  const first: readonly Creator[] = all('rft.aulast').map((last) => ({ last, first: one('rft.aufirst')! }));
  return {
    itemType: one('rft_val_fmt') === 'info:ofi/fmt:kev:mtx:journal' ? 'journalArticle' : 'none',
    title: one('rft.atitle'),
    creators: [...first, ...all('rft.au').map(cleanAuthor)],
    date: one('rft.date'),
    container: one('rft.jtitle'),
    volume: one('rft.volume'),
    pages: start === undefined || end === undefined || start === end ? start : `${start}-${end}`,
    doi: one('rft_id')?.replace(/^info:doi\//, ''),
  };
}

/** Reads Highwire, Dublin Core and Zotero’s own tags; a page without any is offered as a web page only. */
function embedded(tags: readonly Tag[]): readonly Item[] {
  const metas = tags.filter((tag) => tag.name === 'meta' && tag.inHead);
  const all = (name: string): readonly string[] =>
    metas.filter((tag) => tag.get('name') === name).map((tag) => tag.get('content')!);
  const one = (name: string): string | undefined => all(name)[0];
  if (one('citation_title') === undefined && one('DC.title') === undefined) return [];
  const authors = all('citation_author').length > 0 ? all('citation_author') : all('DC.creator');
  return [
    {
      itemType: typeOf(one),
      title: one('citation_title') ?? one('DC.title'),
      creators: authors.map(cleanAuthor),
      date: one('citation_publication_date') ?? one('DC.date'),
      url:
        one('citation_public_url') ??
        tags.find((tag) => tag.name === 'link' && tag.get('rel') === 'canonical')?.get('href') ??
        '',
      container:
        one('citation_journal_title') ?? metas.find((tag) => tag.get('property') === 'og:site_name')?.get('content'),
    },
  ];
}

function typeOf(one: (name: string) => string | undefined): string {
  if (one('z:itemType') !== undefined) return one('z:itemType')!;
  if (one('citation_journal_title') !== undefined) return 'journalArticle';
  if (one('citation_inbook_title') !== undefined) return 'bookSection';
  return one('DC.type') ?? 'journalArticle';
}

/** Inverted where a comma stands inside, one part where it only closes the name, else cut at the last space. */
function cleanAuthor(text: string): Creator {
  const name = text.trim().replace(/[\s.,/[\]:]+$/, '');
  const comma = name.indexOf(',');
  if (comma > 0) return { last: name.slice(0, comma), first: initials(name.slice(comma + 1).trim()) };
  if (text.includes(',')) return { last: name };
  const space = name.lastIndexOf(' ');
  return space < 0 ? { last: name } : { last: name.slice(space + 1), first: initials(name.slice(0, space)) };
}

/** Each initial gets its point back. */
const initials = (given: string): string => given.replace(/(?<!\p{L})(\p{Lu})(?![\p{L}.])/gu, '$1.');
