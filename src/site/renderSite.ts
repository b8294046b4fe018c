import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisedIn } from '../compiler/addresses/promised.ts';
import { emptyFolders } from '../derive/offer.ts';
import { filesBeside } from '../model/published.ts';
import { lookupsOf } from '../html/around.ts';
import { framePath, framesOf } from '../html/frame.ts';
import { writtenPages } from '../html/written.ts';
import type { Source } from '../source/source.ts';
import { compileOrder, handedIn, isApart, type CompiledOrder } from './apart/compileOrder.ts';
import { amendedWorks } from './markCited.ts';
import { finishSite, linkPages, type Added, type Reused } from './finishSite.ts';
import { hush, listen, noting } from '../asking/asking.ts';
import { watchGraph } from '../model/watchedGraph.ts';
import { digest } from './kept/engine.ts';
import { carryFiles } from './reuse/carryFiles.ts';
import { beginTwin, dropFiles } from './reuse/twin.ts';
import { nothingMade, planReuse, sharesOfNotes, type Plan } from './reuse/plan.ts';
import type { SiteNotes } from './reuse/state.ts';
import { noteWritten } from './reuse/noteWritten.ts';
import type { IndexedText } from '../search/indexing/keptText.ts';
import { keptProgram, programFor } from './program/keptProgram.ts';
import { beginRendering, putAssets, shares, toldOf, usageOf, type BegunRendering } from './program/renderPages.ts';
import { diskFiles } from './files.ts';
import { droppedFolders } from './dropFolders.ts';
import { takeFrames } from './frames.ts';
import { gatherProgram } from './gathered/gather.ts';
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
  /** What the program is, where that was just looked at (`engineOf`). */
  readonly engine?: string;
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

/** A program that renders pages, and waits for the content. */
interface BegunProgram {
  readonly program: string;
  readonly rendering: BegunRendering;
}

/** Pages that were rendered, and what is still to be written. */
type MadePages = CompiledOrder & Written & { readonly reused?: Reused };

/** Has the pages of Astro rendered; gives those that are written without it, to be written when nothing more is done to the others. */
export async function makePages(order: Order, places: Places, signal: AbortSignal): Promise<MadePages> {
  const failed = new AbortController();
  try {
    return await renderPages(order, places, AbortSignal.any([signal, failed.signal]));
  } catch (error) {
    // Nobody waits any more for programs that wait for the content.
    failed.abort();
    throw error;
  }
}

async function renderPages(
  order: Order,
  { pages, beside, part, packed }: Places,
  signal: AbortSignal,
): Promise<MadePages> {
  const { stages, sources, content, engine } = order;
  stages.begin('compile');
  const begin = (program: string): BegunProgram => {
    const [apart, compiled] = [isApart(order), handedIn(beside)];
    const about = { content, program, folder: pages, compiled, part, packed, beside, apart };
    return { program, rendering: beginRendering(about, signal) };
  };
  // It is loaded on another core while the content is compiled here.
  const known = keptProgram(engine);
  let begun = known === undefined ? undefined : begin(known);
  const made = await compileOrder(order, beside, signal);
  const { address, presets } = made;
  const reuse = made.isNoted ? order.reuse : undefined;
  if (!begun) {
    stages.begin('program');
    const astro = join(beside, 'astro.json');
    begun = begin(await programFor(content, beside, astro, signal));
    stages.heard(astro);
  }
  const { program, rendering: toRender } = begun;
  stages.begin('pages', { folder: pages, of: made.entries, kinds: made.kinds });
  const sheets = await putAssets(program, sources, pages);
  if (reuse) listen();
  const promises = promisedIn(sources).map((promised) => promised.address);
  // Where nothing is carried over, nobody holds the graph here while the pages are made.
  const watched = reuse && watchGraph(made.graph());
  const world = watched && [reuse.program, address, sheets, presets, promises, amendedWorks(made.graph())];
  const plan = watched && planReuse(digest(JSON.stringify(world)), made.graph(), watched, reuse.before);
  const rendering = toRender.render({ sheets, site: address, plan });
  // Who waits for it below hears what went wrong.
  rendering.catch(() => undefined);
  // Other processes render: meanwhile what is likely to be carried over is found in the site before the last.
  const twin = plan && twinFor(plan, reuse, `${pages}.twin`);
  // A new program was gathered when it was made.
  if (known !== undefined) await gatherProgram();
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
    const more = carryFiles(reuse!.out, pages, paths, new Set([...stayed, ...brought]));
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
