import { join } from 'node:path';
import type { Compilation } from '../compiler/compile.ts';
import { promisedIn } from '../compiler/addresses/promised.ts';
import { report } from '../compiler/problem.ts';
import { emptyFolders } from '../derive/offer.ts';
import { filesBeside } from '../model/published.ts';
import { noAddress } from '../model/webAddress.ts';
import { lookupsOf } from '../html/around.ts';
import { framesOf } from '../html/frame.ts';
import { writtenPages } from '../html/written.ts';
import { namesIn } from '../field/term.ts';
import type { Graph } from '../model/graph.ts';
import type { Source } from '../source/source.ts';
import { isFolder } from './content.ts';
import { markCited } from './markCited.ts';
import { relativise } from './relativise.ts';
import { compileKept } from './kept/compileKept.ts';
import { writeSealed } from './kept/sealed.ts';
import { indexSite } from '../search/indexing/indexSite.ts';
import { programFor } from './program/keptProgram.ts';
import { renderPages, shares } from './program/renderPages.ts';
import { diskFiles } from './files.ts';
import { dropFolders } from './dropFolders.ts';
import { takeFrames } from './frames.ts';
import { headerFile, headersText } from './headers.ts';
import { lostAddresses } from './lostAddresses.ts';
import { sitemap, sitemapFile } from './sitemap.ts';
import { isIn, type Part } from './parts/part.ts';
import { shown } from './shown.ts';
import type { Stages } from './stages.ts';
import { claimFilesOf, madePages, writeFiles, type MadeFile } from './writePages.ts';

/** What is in a rendered site. */
export interface Rendered {
  readonly pages: number;
  /** Pages whose full text can be searched. */
  readonly searchable: number;
  /** The address that its citations and canonical links carry. */
  readonly address: string;
}

/** What to render: a content folder, whose files were read, for an address. */
export interface Order {
  readonly content: string;
  /** The absolute address of the published site; undefined when there is none yet. */
  readonly site: string | undefined;
  readonly sources: readonly Source[];
  readonly stages: Stages;
}

/** The content of an order, compiled, and the address its pages carry. */
interface CompiledOrder {
  readonly compiled: Compilation;
  readonly graph: Graph;
  readonly address: string;
}

/**
 * Writes the site of a content folder into a folder that is not there yet. Throws a report when content has problems, or when a
 * published address is not answered.
 */
export async function renderSite(order: Order, folder: string, signal: AbortSignal): Promise<Rendered> {
  const made = await makePages(order, { pages: folder, beside: `${folder}.compiled` }, signal);
  return finishSite(order, made, folder, () => addWritten(folder, made, signal));
}

/** Compiles an order; throws a report when content has problems. */
export function compiledOrder({ content, site, sources }: Order): CompiledOrder {
  if (!isFolder(content))
    throw new Error(`There is no content folder ${shown(content)}: name one with --content or SODIOGRAPH_CONTENT.`);
  const compiled = compileKept(content, sources);
  const { graph, problems } = compiled;
  if (!graph)
    throw new Error(
      `${report(problems, shown(content))}\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content; no site was built.`,
    );
  return { compiled, graph, address: site ?? graph.site.address ?? noAddress };
}

/** Where the pages of a run go, and what waits beside them. */
interface Places {
  readonly pages: string;
  readonly beside: string;
  /** The share of the pages to make; absent: all. */
  readonly part?: Part;
}

/** Pages that are written without Astro, and files beside them. */
interface Written {
  readonly written: Iterable<MadeFile>;
  readonly besides: Iterable<MadeFile>;
}

/** Writes what is written without Astro; gives the number of pages. */
export async function addWritten(folder: string, { written, besides }: Written, signal: AbortSignal): Promise<number> {
  const pages = await writeFiles(folder, written, signal);
  await writeFiles(folder, besides, signal);
  return pages;
}

/** Has the pages of Astro rendered; gives those that are written without it, to be written when nothing more is done to the others. */
export async function makePages(
  order: Order,
  { pages, beside, part }: Places,
  signal: AbortSignal,
): Promise<CompiledOrder & Written> {
  const { stages } = order;
  stages.begin('compile');
  const made = compiledOrder(order);
  const { graph, address, compiled } = made;
  const handed = join(beside, 'graph');
  writeSealed(handed, compiled);
  stages.begin('program');
  const { content, sources } = order;
  const astro = join(beside, 'astro.json');
  const program = await programFor(content, beside, astro, signal);
  stages.heard(astro);
  stages.begin('pages', { folder: pages, of: graph.nodes.length, kinds: namesIn(graph.field.kinds) });
  const usage = join(beside, 'usage.json');
  await renderPages(program, { content, sources, site: address, compiled: handed, part, usage }, pages, signal);
  for (const share of shares) stages.heard(`${usage}.${share}`);
  const atlas = lookupsOf(graph, address);
  const all = writtenPages(atlas);
  const frames = takeFrames(diskFiles, pages, framesOf(all));
  const own = all.filter(({ path }) => isIn(part, path));
  const kept = new Set(promisedIn(order.sources).map(({ address: each }) => each));
  const hasFiles = (claim: string): boolean =>
    filesBeside.some((extension) => kept.has(`claims/${claim}.${extension}`));
  const isOwn = (claim: string): boolean => hasFiles(claim) && isIn(part, `claims/${claim}`);
  return {
    ...made,
    written: madePages(atlas, new URL(address).href, own, frames, hasFiles),
    besides: claimFilesOf(atlas, address, isOwn),
  };
}

/** Does to the pages of a whole site what needs all of them, and adds those that are written without Astro. */
export async function finishSite(
  { sources, stages }: Order,
  { graph, address }: CompiledOrder,
  folder: string,
  addPages: () => Promise<number>,
): Promise<Rendered> {
  const promised = promisedIn(sources);
  dropFolders(diskFiles, folder, emptyFolders(graph), promised);
  stages.begin('search index');
  const searchable = await indexSite(folder);
  stages.begin('links');
  const rendered = relativise(folder, new URL(address).pathname.replace(/\/?$/, '/'), markCited(graph));
  // After the passes over what Astro rendered: these have final addresses, and their text is searched through entries.
  stages.begin('claims');
  const made = await addPages();
  stages.begin('addresses');
  const lost = lostAddresses(folder, promised);
  if (lost.length > 0)
    throw new Error(
      `${lost.slice(0, 20).join('\n')}\nThe site that was built does not answer at ${lost.length} addresses that were published; it is not put in place.`,
    );
  diskFiles.write(join(folder, headerFile), headersText());
  diskFiles.write(join(folder, sitemapFile), sitemap(diskFiles, folder, address));
  stages.begin('in place');
  return { pages: rendered + made, searchable, address };
}
