import type { Panel } from './panel.ts';

/** A finished drawing, for a page to print: panels that stand beside each other where there is room, below each other where not. */
export interface Figure {
  /** Unique on a page. */
  readonly id: string;
  readonly title: string;
  readonly strips: readonly (readonly FigurePanel[])[];
  /** The drawing in words. */
  readonly sentences: readonly string[];
  /** What the source does not say and no label does: “the thickness of gold”. */
  readonly unknown: readonly string[];
}

/** A panel with the words under it, if it has any. */
export interface FigurePanel {
  readonly panel: Panel;
  readonly heading: string;
  /** What the picture shows, for who does not see it. */
  readonly words: string;
  readonly href?: string;
  /** The sentence under the picture, and where the source says so, as a locator. */
  readonly says?: string;
  readonly at?: string;
}
