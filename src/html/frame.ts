import { flatten } from '../chemistry/markup.ts';
import type { Around } from './around.ts';
import type { Filling, FrameName, WrittenPage } from './page.ts';
import { gonePlaces } from './parts/gonePlaces.ts';
import { descriptionTag } from './parts/headMetadata.ts';
import { html } from './template.ts';

const slots = ['title', 'rest', 'head', 'body'] as const;
type Slot = (typeof slots)[number];
const anySlot = new RegExp(`\\[\\[(${slots.join('|')})\\]\\]`);

/** Where something is put into a frame. */
export const slot = (name: Slot): string => `[[${name}]]`;

/** The folder of a built site that holds the frames until the pages are written; no kind has such a name. */
export const frameFolder = '_frames';

/** What a frame is made for: scripts and the place in the navigation differ. */
export interface FrameOf {
  readonly name: FrameName;
  /** The first folder of the addresses of its pages; empty at the root. */
  readonly folder: string;
}

/** The frame of a page. */
export const frameOf = ({ frame, path }: Pick<WrittenPage, 'frame' | 'path'>): FrameOf => ({
  name: frame,
  folder: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
});

/** Where a frame is found among the pages of a built site, without a slash at either end. */
export const framePath = ({ name, folder }: FrameOf): string =>
  `${frameFolder}/${name}${folder === '' ? '' : `/${folder}`}`;

/** The frames that some pages need, each once. */
export const framesOf = (pages: readonly WrittenPage[]): readonly FrameOf[] => [
  ...new Map(pages.map((page) => [framePath(frameOf(page)), frameOf(page)])).values(),
];

/** What stands in the head of a written page; what it is about in a sentence, where that says more than its title. */
export const headOf = ({ title, description, head }: Pick<Filling, 'title' | 'description' | 'head'>): string =>
  `${description === title || description === '' ? '' : descriptionTag(flatten(description)).toString()}${head.toString()}`;

/** Writes a page into its frame, whose HTML has its slots. */
export function inFrame(frame: string): (page: WrittenPage, around: Around) => string {
  const pieces = frame.split(anySlot);
  return (page, around) => {
    const { title, description, head, body } = page.fill(around);
    const places = gonePlaces(around, around.atlas.gone.placesOn(page.path));
    const texts: Readonly<Record<Slot, string>> = {
      title: html`${flatten(title)}`.toString(),
      rest: page.path.slice(page.path.indexOf('/') + 1),
      head: headOf({ title, description, head }),
      body: html`${body}${places}`.toString(),
    };
    return pieces.map((piece, index) => (index % 2 === 0 ? piece : texts[piece as Slot])).join('');
  };
}
