import { join } from 'node:path';
import { promisedIn } from '../compiler/addresses/promised.ts';
import { report } from '../compiler/problem.ts';
import { emptyFolders } from '../derive/offer.ts';
import { filesBeside } from '../model/published.ts';
import { noAddress } from '../model/webAddress.ts';
import { lookupsOf } from '../html/around.ts';
import { framesOf } from '../html/frame.ts';
import { writtenPages } from '../html/written.ts';
import type { Source as ContentSource } from '../source/source.ts';
import { isFolder } from './content.ts';
import { relativise } from './relativise.ts';
import { compileKept } from './kept/compileKept.ts';
import { writeSealed } from './kept/sealed.ts';
import { indexSite } from '../search/indexing/indexSite.ts';
import { buildPages, type Source } from './astro.ts';
import { diskFiles } from './files.ts';
import { dropFolders } from './dropFolders.ts';
import { takeFrames } from './frames.ts';
import { headerFile, headersText } from './headers.ts';
import { lostAddresses } from './lostAddresses.ts';
import { sitemap, sitemapFile } from './sitemap.ts';
import { shown } from './shown.ts';
import { claimFilesOf, madePages, writeFiles } from './writePages.ts';

/** What is in a rendered site. */
export interface Rendered {
  readonly pages: number;
  /** Pages whose full text can be searched. */
  readonly searchable: number;
  /** The address that its citations and canonical links carry. */
  readonly address: string;
}

/**
 * Writes the site of a content folder, whose files were read, into a folder that is not there yet. Throws a report when content has
 * problems, or when a
 * published address is not answered.
 */
export async function renderSite(
  { content, site, sources }: Omit<Source, 'compiled'> & { readonly sources: readonly ContentSource[] },
  folder: string,
  signal: AbortSignal,
): Promise<Rendered> {
  if (!isFolder(content))
    throw new Error(`There is no content folder ${shown(content)}: name one with --content or SODIOGRAPH_CONTENT.`);
  const compiled = compileKept(content, sources);
  const { graph, problems } = compiled;
  if (!graph)
    throw new Error(
      `${report(problems, shown(content))}\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content; no site was built.`,
    );
  const address = site ?? graph.site.address ?? noAddress;
  // Beside the pages, in the folder of the run: Astro empties its own.
  const handed = join(`${folder}.compiled`, 'graph');
  writeSealed(handed, compiled);
  await buildPages({ content, site: address, compiled: handed }, folder, signal);
  const atlas = lookupsOf(graph, address);
  const written = writtenPages(atlas);
  const frames = takeFrames(diskFiles, folder, framesOf(written));
  const promised = promisedIn(sources);
  dropFolders(diskFiles, folder, emptyFolders(graph), promised);
  const searchable = await indexSite(folder);
  const rendered = relativise(folder, new URL(address).pathname.replace(/\/?$/, '/'));
  // After the passes over what Astro rendered: these have final addresses, and their text is searched through entries.
  const kept = new Set(promised.map(({ address }) => address));
  const hasFiles = (claim: string): boolean =>
    filesBeside.some((extension) => kept.has(`claims/${claim}.${extension}`));
  const made = await writeFiles(folder, madePages(atlas, new URL(address).href, written, frames, hasFiles), signal);
  await writeFiles(folder, claimFilesOf(atlas, address, hasFiles), signal);
  const lost = lostAddresses(folder, promised);
  if (lost.length > 0)
    throw new Error(
      `${lost.slice(0, 20).join('\n')}\nThe site that was built does not answer at ${lost.length} addresses that were published; it is not put in place.`,
    );
  diskFiles.write(join(folder, headerFile), headersText());
  diskFiles.write(join(folder, sitemapFile), sitemap(diskFiles, folder, address));
  return { pages: rendered + made, searchable, address };
}
