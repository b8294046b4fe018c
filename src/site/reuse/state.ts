import { join } from 'node:path';
import type { IndexedText } from '../../search/indexing/keptText.ts';
import { digest } from '../kept/engine.ts';
import { keepYoungest, keeps, keptFolder, sayPlace } from '../kept/folder.ts';
import { readSealed, writeSealed } from '../kept/sealed.ts';
import type { Stand } from './changes.ts';
import type { Notes } from './noted.ts';
import { packNotes, unpackNotes, type PackedNotes } from './packedNotes.ts';

/** Who makes files: the two processes that render, and the build itself. */
export type Share = 'data' | 'pages' | 'written';

/** What is known of the files of a built site: what each asked of the content. */
export interface SiteNotes {
  /** All that files come from besides the graph: program, address, letters of fonts. */
  readonly world: string;
  readonly stand: Stand;
  /** A digest of the frames of pages that are written without Astro. */
  readonly frames: string;
  /** What the data page tells of the data folder. */
  readonly told: string;
  readonly shares: Readonly<Record<Share, Notes>>;
  /** Its text as it is indexed. */
  readonly text: IndexedText;
}

/** So many sites are remembered. */
const most = 12;
/** And so many have a twin, which holds names of all their files, and those that changed last. */
const mostTwins = 2;
const folder = join(keptFolder, 'reuse');
const fileOf = (out: string): string => join(folder, digest(out).slice(0, 32));

const twins = join(keptFolder, 'twins');

/** Where the site before is kept that a build put in the place of another: its files are for the most part those of the site. */
export const twinOf = (out: string): string => join(twins, digest(out).slice(0, 32));

/** Lets go of twins of sites that were not built for longest. */
export const tidyTwins = (): void => keepYoungest(twins, '', mostTwins);

/** What is known of the files of a site as it is kept, with how they stood, and the program that wrote it: another may keep it otherwise. */
interface Kept {
  readonly standing: string;
  readonly program: string;
  readonly notes: Omit<SiteNotes, 'shares'> & { readonly shares: Readonly<Record<Share, PackedNotes>> };
}

const mapShares = <From, To>(
  { data, pages, written }: Readonly<Record<Share, From>>,
  act: (from: From) => To,
): Readonly<Record<Share, To>> => ({ data: act(data), pages: act(pages), written: act(written) });

/** Keeps what is known of the files of a site, for as long as they stand as they were written. */
export function keepSiteNotes(out: string, standing: string, program: string, notes: SiteNotes): void {
  if (!keeps()) return;
  const shares = mapShares(notes.shares, packNotes);
  writeSealed(fileOf(out), { standing, program, notes: { ...notes, shares } } satisfies Kept);
  sayPlace(fileOf(out), out);
  keepYoungest(folder, '', most);
}

/** What is known of the files of a site, where they stand as they were written by the same program. */
export function siteNotesOf(out: string, standing: string, program: string): SiteNotes | undefined {
  if (!keeps()) return undefined;
  const known = readSealed(fileOf(out)) as Kept | undefined;
  if (known?.standing !== standing || known.program !== program) return undefined;
  return { ...known.notes, shares: mapShares(known.notes.shares, unpackNotes) };
}
