import type { Asking } from '../asking/asking.ts';
import type { Around } from './around.ts';
import type { Html } from './template.ts';

/** What a page puts into its frame; title and description are plain text. */
export interface Filling {
  readonly title: string;
  readonly description: string;
  readonly head: Html;
  readonly body: Html;
}

/** The frames there are: with a button that copies citations, without, and one that leads on at once. */
export type FrameName = 'plain' | 'moved';

/** A page that is written without Astro, into a frame that Astro made. */
export interface WrittenPage {
  /** Its address, without a slash at either end. */
  readonly path: string;
  readonly frame: FrameName;
  readonly fill: (around: Around) => Filling;
  /** What it was made from, before it is filled. */
  readonly asked?: Asking;
}
