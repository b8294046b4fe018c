import type { Panel } from './panel.ts';

/** A finished drawing, for a page to print: panels that stand beside each other where there is room, below each other where not. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly strips: readonly (readonly FigurePanel[])[];
  /** The drawing in words, each a sentence; what a screen reader hears and what is read where nothing is shown. */
  readonly sentences: readonly string[];
  /** What the source does not say and no label does: “the thickness of gold”. */
  readonly unknown: readonly string[];
}

/** A panel with the words under it, if it has any. */
export interface FigurePanel {
  readonly panel: Panel;
  readonly heading: string;
  readonly href?: string;
  readonly says?: string;
  /** Where the source says so, as a locator. */
  readonly at?: string;
}
