import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisedIn } from '../compiler/addresses/promised.ts';
import { emptyFolders } from '../derive/offer.ts';
import { filesBeside } from '../model/published.ts';
import { lookupsOf } from '../html/around.ts';
import { framePath, framesOf } from '../html/frame.ts';
import { writtenPages } from '../html/written.ts';
import type { Source } from '../source/source.ts';
import { compileOrder, type CompiledOrder } from './apart/compileOrder.ts';
import { amendedWorks, markCited } from './markCited.ts';
import { relativise } from './relativise.ts';
import { hush, listen, noting } from '../asking/asking.ts';
import { watchGraph } from '../model/watchedGraph.ts';
import { digest } from './kept/engine.ts';
import { carryFiles, type SiteBefore } from './reuse/carryFiles.ts';
import { beginTwin, dropFiles } from './reuse/twin.ts';
import { nothingMade, planReuse, sharesOfNotes, type Plan } from './reuse/plan.ts';
import type { SiteNotes } from './reuse/state.ts';
import { noteWritten } from './reuse/noteWritten.ts';
import { indexSite, type IndexedSite } from '../search/indexing/indexSite.ts';
import type { IndexedText } from '../search/indexing/keptText.ts';
import { programFor } from './program/keptProgram.ts';
import { putAssets, renderPages, shares, toldOf, usageOf } from './program/renderPages.ts';
import { diskFiles } from './files.ts';
import { dropFolders, droppedFolders } from './dropFolders.ts';
import { takeFrames } from './frames.ts';
import { headerFile, headersText } from './headers.ts';
import { lostAddresses } from './lostAddresses.ts';
import { sitemap, sitemapFile } from './sitemap.ts';
import { isIn, type Part } from './parts/part.ts';
import type { Stages } from './stages.ts';
import type { Looks } from './walk.ts';
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
  /** Whether each stage gets a process of its own; absent: where the content is large. */
  readonly apart?: boolean;
  /** The site before, what is known of its files, and who is told what is known of the new ones; absent: all is made, and nothing is told. */
  readonly reuse?: Reuse;
}

/** What a build goes on from. */
export interface Reuse {
  readonly out: string;
  /** How its files look. */
  readonly looks: Looks;
  /** Where the site before that one is kept, if it is. */
  readonly twin: string;
  readonly before: SiteNotes | undefined;
  /** All that pages come from besides the content. */
  readonly program: string;
  /** `same` are files that are the very files of the site before. */
  readonly tell: (notes: SiteNotes, same: Iterable<string>) => void;
}

/**
 * Writes the site of a content folder into a folder that is not there yet. Throws a report when content has problems, or when a
 * published address is not answered.
 */
export async function renderSite(order: Order, folder: string, signal: AbortSignal): Promise<Rendered> {
  const made = await makePages(order, { pages: folder, beside: `${folder}.compiled` }, signal);
  const pages = linkPages(order, made, folder);
  return finishSite(order, { ...made, pages }, folder, () => addWritten(folder, made, signal));
}

/** Where the pages of a run go, and what waits beside them. */
interface Places {
  readonly pages: string;
  readonly beside: string;
  /** The share of the pages to make, and where what of its data files the archive of all will hold goes; absent: all. */
  readonly part?: Part;
  readonly packed?: string;
}

/** Pages that are written without Astro, and files beside them. */
interface Written {
  readonly written: Iterable<MadeFile>;
  readonly besides: Iterable<MadeFile>;
  /** Brings what the site before has of them, when the others are written; gives the number of pages. */
  readonly carryWritten?: () => number;
}

/** What a site goes on from. */
interface Reused {
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

/** Writes what is written without Astro. */
export async function addWritten(
  folder: string,
  { written, besides, carryWritten }: Written,
  signal: AbortSignal,
): Promise<Added> {
  const made = await writeFiles(folder, written, signal);
  await writeFiles(folder, besides, signal);
  return { pages: made.length + (carryWritten?.() ?? 0), made };
}

/** Has the pages of Astro rendered; gives those that are written without it, to be written when nothing more is done to the others. */
export async function makePages(
  order: Order,
  { pages, beside, part, packed }: Places,
  signal: AbortSignal,
): Promise<CompiledOrder & Written & { readonly reused?: Reused }> {
  const { stages, sources } = order;
  stages.begin('compile');
  const made = await compileOrder(order, beside, signal);
  const { address, apart, handed, presets } = made;
  const reuse = made.isNoted ? order.reuse : undefined;
  stages.begin('program');
  const { content } = order;
  const astro = join(beside, 'astro.json');
  const program = await programFor(content, beside, astro, signal);
  stages.heard(astro);
  stages.begin('pages', { folder: pages, of: made.entries, kinds: made.kinds });
  const sheets = await putAssets(program, sources, pages);
  if (reuse) listen();
  const promises = promisedIn(sources).map((promised) => promised.address);
  // Where nothing is carried over, nobody holds the graph here while the pages are made.
  const watched = reuse && watchGraph(made.graph());
  const world = watched && [reuse.program, address, sheets, presets, promises, amendedWorks(made.graph())];
  const plan = watched && planReuse(digest(JSON.stringify(world)), made.graph(), watched, reuse.before);
  const rendering = renderPages(
    program,
    { content, sheets, site: address, compiled: handed, part, packed, beside, plan, apart },
    pages,
    signal,
  );
  // Who waits for it below hears what went wrong.
  rendering.catch(() => undefined);
  // Other processes render: meanwhile what is likely to be carried over is found in the site before the last.
  const twin = plan && twinFor(plan, reuse, `${pages}.twin`);
  const rendered = await rendering;
  for (const share of shares) stages.heard(usageOf(beside, share));
  const graph = watched ?? made.graph();
  // What is found out each time is no part of any page.
  const [without] = noting(() => emptyFolders(graph));
  const empty = droppedFolders(without, promisedIn(sources)).map((each) => `${each}/`);
  const isDropped = (path: string): boolean => empty.some((each) => path.startsWith(each));
  const carried = plan
    ? shares.flatMap((share) => plan.take(share, rendered.get(share) ?? nothingMade)).filter((path) => !isDropped(path))
    : [];
  const atlas = lookupsOf(graph, address);
  const all = writtenPages(atlas);
  const frames = takeFrames(diskFiles, pages, framesOf(all));
  const own = all.filter(({ path }) => isIn(part, path));
  const kept = new Set<string>(promises);
  const hasFiles = (claim: string): boolean =>
    filesBeside.some((extension) => kept.has(`claims/${claim}.${extension}`));
  const isOwn = (claim: string): boolean => hasFiles(claim) && isIn(part, `claims/${claim}`);
  const looks = digest(...framesOf(all).map((frame) => frames(frame, framePath(frame))));
  const clean = reuse?.before?.frames === looks ? (plan?.cleanIn('written').files ?? []) : [];
  const book = plan && noteWritten(clean);
  const isCarried = new Set(carried);
  let stayed: ReadonlySet<string> = new Set();
  const linked: string[] = [];
  const brought = new Set<string>();
  const carryOver = (paths: readonly string[]): number => {
    const more = carryFiles(reuse!.out, pages, paths, stayed);
    linked.push(...more.linked);
    for (const path of paths) brought.add(path);
    return more.pages;
  };
  let text: IndexedText;
  return {
    ...made,
    written: madePages(atlas, new URL(address).href, own, frames, hasFiles, book?.file),
    besides: claimFilesOf(atlas, address, isOwn, book?.file),
    ...(plan && {
      reused: {
        indexed: plan.text && {
          folder: reuse.out,
          text: plan.text,
          isCarried: (path) => isCarried.has(path),
        },
        before: reuse.before && {
          folder: reuse.out,
          had: (path) => reuse.looks.has(path),
          carried: brought,
        },
        carry: (index, indexed) => {
          text = indexed;
          const all = [...carried, ...index];
          const wanted = new Set([...all, ...clean]);
          stayed = twin?.join(pages, (path) => wanted.has(path)) ?? stayed;
          return carryOver(all);
        },
      },
      carryWritten: () => {
        const own = plan.take('written', book!.made());
        const still = new Set(own);
        dropFiles(
          diskFiles,
          pages,
          clean.filter((path) => stayed.has(path) && !still.has(path)),
        );
        const count = carryOver(own);
        reuse.tell(
          plan.notes(
            looks,
            readFileSync(toldOf(beside), 'utf8'),
            text,
            (path) => !isDropped(path) || existsSync(join(pages, path)),
          ),
          [...stayed, ...linked],
        );
        hush();
        return count;
      },
    }),
  };
}

/** The twin of a site with all that the next may have of it; undefined where that is nothing. */
function twinFor(plan: Plan, { twin, looks }: Reuse, place: string): ReturnType<typeof beginTwin> {
  const paths = [...sharesOfNotes.flatMap((share) => plan.cleanIn(share).files), ...(plan.text?.files ?? [])];
  const wanted = new Map(paths.flatMap((path) => (looks.has(path) ? [[path, looks.get(path)!] as const] : [])));
  return wanted.size === 0 ? undefined : beginTwin(diskFiles, twin, place, wanted);
}

/** Gives the pages of Astro in a folder their final links, and marks the works that they cite; gives their files. */
export function linkPages({ stages }: Order, { graph, address }: CompiledOrder, folder: string): readonly string[] {
  stages.begin('links');
  return relativise(folder, new URL(address).pathname.replace(/\/?$/, '/'), markCited(graph()));
}

/** Does to the pages of a whole site what needs all of them, and adds those that are written without Astro. */
export async function finishSite(
  { sources, stages }: Order,
  { graph, address, pages, reused }: CompiledOrder & { readonly pages: readonly string[]; readonly reused?: Reused },
  folder: string,
  addPages: () => Promise<Added>,
): Promise<Rendered> {
  const promised = promisedIn(sources);
  const dropped = dropFolders(diskFiles, folder, emptyFolders(graph()), promised);
  stages.begin('search index');
  const stay = pages.filter((path) => !dropped.some((each) => path.startsWith(`${each}/`)));
  const { count, text, kept } = await indexSite(folder, reused?.indexed, reused !== undefined);
  stages.begin('carried over');
  const carried = reused?.carry(kept, text) ?? 0;
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
    sitemap(diskFiles, folder, address, [...stay, ...written.made], reused?.before),
  );
  stages.begin('in place');
  return { pages: pages.length + carried + written.pages, searchable: count, address };
}
