import { noting } from '../../asking/asking.ts';
import type { Graph } from '../../model/graph.ts';
// Their questions are asked again here.
import '../../derive/audit/grades.ts';
import '../../derive/citations.ts';
import '../../derive/indexes.ts';
import '../../derive/offer.ts';
import '../../exports/worksFile.ts';
import '../../html/entry/growing.ts';
import { frameFolder } from '../../html/frame.ts';
import type { IndexedText } from '../../search/indexing/keptText.ts';
import { carryNotes } from './carry.ts';
import { changedFacts, holdsIn, standOfGraph, type Stand } from './changes.ts';
import type { Notes } from './noted.ts';
import type { Share, SiteNotes } from './state.ts';

/** Files that are made from the same as in the build before, and routes of which all files are. */
export interface Clean {
  readonly files: readonly string[];
  readonly groups: readonly string[];
}

/** What a process made: what its files asked, and which others it left to be carried over. */
export interface Made {
  readonly notes: Notes;
  readonly carried: readonly string[];
}

/** What of an earlier site is carried over into the next. */
export interface Plan {
  readonly cleanIn: (share: Share) => Clean;
  /** What the data page tells of the data folder of the site before. */
  readonly told: () => string;
  /** The text of the site before as it was indexed. */
  readonly text: IndexedText | undefined;
  /** Whether nothing of a share needs to be made. */
  readonly isWhole: (share: Share) => boolean;
  /** Takes what a share made; gives the files to carry over. */
  readonly take: (share: Share, made: Made) => readonly string[];
  /** What is known of the new site, once every share was taken and it is known which files are there. */
  readonly notes: (frames: string, told: string, text: IndexedText, isThere: (path: string) => boolean) => SiteNotes;
}

/** Who makes files of which it is noted what they asked. */
export const sharesOfNotes: readonly Share[] = ['data', 'pages', 'written'];
const nothing: Clean = { files: [], groups: [] };

/** Of a share that had nothing to make. */
export const nothingMade: Made = {
  notes: { noted: [{ facts: new Uint32Array(), uses: [], answers: [] }], answers: [], all: 0, groups: [] },
  carried: [],
};

/** The page that tells of the data folder: it is made again with that. */
export const dataPage = { route: 'src/pages/data/index.astro', file: 'data/index.html' } as const;

const withoutDataPage = ({ files, groups }: Clean): Clean => ({
  files: files.filter((file) => file !== dataPage.file),
  groups: groups.filter((group) => group !== dataPage.route),
});

/** Finds what of an earlier site is made from the same; `content` is the graph of today, watched. */
export function planReuse(world: string, graph: Graph, content: Graph, before: SiteNotes | undefined): Plan {
  const known = before?.world === world ? before : undefined;
  const stand = standOfGraph(graph, known?.stand);
  // To ask again is no part of any page.
  const [old] = noting(() => known && cleanOf(known, stand, content));
  const all = new Map<Share, Notes>();
  const found = (share: Share): Clean => old?.get(share)?.clean ?? nothing;
  const isWhole = (share: Share): boolean =>
    known?.shares[share].groups.every(({ name }) => found(share).groups.includes(name)) ?? false;
  const cleanIn = (share: Share): Clean =>
    share === 'pages' && !isWhole('data') ? withoutDataPage(found(share)) : found(share);
  return {
    cleanIn,
    isWhole,
    told: () => known?.told ?? '',
    text: known?.text,
    take: (share, { notes, carried }) => {
      const { groups } = cleanIn(share);
      const whole = known?.shares[share].groups.filter(({ name }) => groups.includes(name)) ?? [];
      const paths = [...carried, ...whole.flatMap(({ files }) => files.map(([path]) => path))];
      const isCarried = new Set(paths);
      all.set(
        share,
        !known || paths.length === 0
          ? notes
          : carryNotes(
              notes,
              known.shares[share],
              { isCarried: (path) => isCarried.has(path), holds: old!.get(share)!.holds },
              [known.stand, stand],
            ),
      );
      return paths;
    },
    notes: (frames, told, text, isThere) => {
      const noted = sharesOfNotes.map((share) => [share, withDropped(all.get(share)!, isThere)] as const);
      return { world, stand, frames, told, text, shares: Object.fromEntries(noted) as SiteNotes['shares'] };
    },
  };
}

/** Stands for what a file asked that was made and then left out. */
const dropped = -1;

/** A file that is not there is made again each time: one day it may be wanted. */
const withDropped = (notes: Notes, isThere: (path: string) => boolean): Notes => ({
  ...notes,
  groups: notes.groups.map((group) => ({
    ...group,
    files: group.files.map(([path, asked]) => [path, isThere(path) ? asked : dropped] as const),
  })),
});

interface CleanShare {
  readonly clean: Clean;
  readonly holds: (asked: number) => boolean;
}

function cleanOf(known: SiteNotes, stand: Stand, content: Graph): ReadonlyMap<Share, CleanShare> {
  const changed = changedFacts(known.stand, stand);
  return new Map(
    sharesOfNotes.map((share) => {
      const notes = known.shares[share];
      const holds = holdsIn(notes, changed, content);
      const isClean = ([path, asked]: readonly [string, number]): boolean =>
        // Frames are taken out of the site again.
        !path.startsWith(frameFolder) && asked !== dropped && holds(asked);
      const groups = holds(notes.all) ? notes.groups : [];
      const clean = {
        files: groups.flatMap(({ files }) => files.filter(isClean).map(([path]) => path)),
        // What the build itself writes is listed anew each time.
        groups:
          share === 'written'
            ? []
            : groups.filter(({ asked, files }) => holds(asked) && files.every(isClean)).map(({ name }) => name),
      };
      return [share, { clean, holds }];
    }),
  );
}
