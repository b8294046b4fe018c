import { join } from 'node:path';
import { promisedIn } from '../compiler/addresses/promised.ts';
import { emptyFolders } from '../derive/offer.ts';
import { indexRead, indexSite, type IndexedSite } from '../search/indexing/indexSite.ts';
import type { Index, IndexedText } from '../search/indexing/keptText.ts';
import type { CompiledOrder } from './apart/compileOrder.ts';
import { dropFolders } from './dropFolders.ts';
import { diskFiles } from './files.ts';
import { headerFile, headersText } from './headers.ts';
import { lostAddresses } from './lostAddresses.ts';
import { markCited } from './markCited.ts';
import { relativise } from './relativise.ts';
import type { Order, Rendered } from './renderSite.ts';
import type { SiteBefore } from './reuse/carryFiles.ts';
import { sitemap, sitemapFile } from './sitemap.ts';

/** What a site goes on from. */
export interface Reused {
  /** The site before as it was indexed. */
  readonly indexed: IndexedSite | undefined;
  /** The same as its files stand; what is carried of it is known when all others are written. */
  readonly before: SiteBefore | undefined;
  /**
   * Brings into the next site what the site before has of the pages of Astro, and of the index; gives how many pages that are. `text`
   * is what is known of the text of the next.
   */
  readonly carry: (index: readonly string[], text: IndexedText) => number;
}

/** Pages that were added to a site: how many, and those that it does not have of the site before. */
export interface Added {
  readonly pages: number;
  readonly made: readonly string[];
}

/** Gives the pages of Astro in a folder their final links, and marks the works that they cite; gives their files. */
export function linkPages({ stages }: Order, { graph, address }: CompiledOrder, folder: string): readonly string[] {
  stages.begin('links');
  return relativise(folder, new URL(address).pathname.replace(/\/?$/, '/'), markCited(graph()));
}

/** Takes views without anything to show out of the folder of the pages that Astro made; gives their folders. */
export const dropEmpty = ({ sources }: Order, { graph }: CompiledOrder, folder: string): readonly string[] =>
  dropFolders(diskFiles, folder, emptyFolders(graph()), promisedIn(sources));

/** Pages of Astro with their final links; where that is known, what was read of their text, and which of all pages are not to be found. */
interface Linked {
  readonly pages: readonly string[];
  readonly texts?: Iterable<Index>;
  readonly hidden?: ReadonlySet<string>;
}

/** Does to the pages of a whole site what needs all of them, and adds those that are written without Astro. */
export async function finishSite(
  order: Order,
  made: CompiledOrder & Linked & { readonly reused?: Reused },
  folder: string,
  addPages: () => Promise<Added>,
): Promise<Rendered> {
  const { sources, stages } = order;
  const { address, pages, texts, hidden, reused } = made;
  const promised = promisedIn(sources);
  const dropped = dropEmpty(order, made, folder);
  stages.begin('search index');
  const stay = pages.filter((path) => !dropped.some((each) => path.startsWith(`${each}/`)));
  const indexed = texts ? undefined : await indexSite(folder, reused?.indexed, reused !== undefined);
  const count = indexed ? indexed.count : indexRead(folder, texts!);
  stages.begin('carried over');
  const carried = (indexed && reused?.carry(indexed.kept, indexed.text)) ?? 0;
  // After the passes over what Astro rendered: these have final addresses, and their text is searched through entries.
  stages.begin('claims');
  const written = await addPages();
  stages.begin('addresses');
  const lost = lostAddresses(folder, promised, reused?.before);
  if (lost.length > 0)
    throw new Error(
      `${lost.slice(0, 20).join('\n')}\nThe site that was built does not answer at ${lost.length} addresses that were published; it is not put in place.`,
    );
  diskFiles.write(join(folder, headerFile), headersText());
  diskFiles.write(
    join(folder, sitemapFile),
    sitemap(diskFiles, folder, address, [...stay, ...written.made], reused?.before, hidden),
  );
  stages.begin('in place');
  return { pages: stay.length + carried + written.pages, searchable: count, address };
}
