import type { Look } from './look.ts';

/** A part of a drawing: what its label says, where it leads, what it looks like. */
export interface Part {
  /** Unique in the drawing. */
  readonly id: string;
  readonly title: string;
  /** A second, quieter line: form, size, what is not stated. */
  readonly note?: string;
  readonly href?: string;
  readonly look: Look;
}

/** What carries everything else, cut through. */
export type BaseForm = 'foil' | 'rough foil' | 'foam' | 'mesh' | 'skeleton' | 'hollow' | 'unstated';
export interface Base extends Part {
  readonly form: BaseForm;
  readonly holds: readonly Held[];
}

/** What lies on a base. `pores` are cut into it; in a `stack` one thing lies on another, in `patches` side by side. */
export type LayerForm =
  | 'film'
  | 'thin film'
  | 'molecules'
  | 'particles'
  | 'spheres'
  | 'framework'
  | 'flakes'
  | 'upright sheets'
  | 'wires'
  | 'fibres'
  | 'web'
  | 'honeycomb'
  | 'pores'
  | 'patches'
  | 'stack'
  | 'unstated';

/** How a constituent sits in its layer. */
export type HeldForm = 'particles' | 'atoms' | 'patch' | 'framework' | 'skin' | 'threads' | 'core' | 'unstated';
export interface Held extends Part {
  readonly form: HeldForm;
  readonly magnetic?: boolean;
}
export interface Layer extends Part {
  readonly form: LayerForm;
  readonly holds: readonly Held[];
  /** False for a group of things whose order is not stated: drawn, but no part of its own. */
  readonly named: boolean;
  readonly magnetic?: boolean;
}

/** What arises in use: `of` names the part that turns into it; without it, its place is not stated. */
export interface Change {
  readonly of?: string;
  readonly into: Part;
  readonly holds: readonly Held[];
}

/** Where the metal settles; `unstated` on a flat base is drawn with a broken line, in a porous one not at all. */
export type Place = 'on top' | 'inside' | 'from below' | 'unstated';

/** Ways in which metal grows on a flat ground, for schematics: from the first nuclei to what is left after it has been stripped. */
export type Growth = 'few nuclei' | 'many nuclei' | 'uneven' | 'swollen' | 'dendrites' | 'bridge' | 'remains';
export interface Metal extends Part {
  readonly place: Place | Growth;
}

/** A film that grows over the metal. */
export interface Film extends Part {
  readonly state?: 'cracked' | 'thick';
}

/** How ions come, or go. */
export interface Flux extends Part {
  readonly form: 'even' | 'helical' | 'converging' | 'up';
}

/** What faces the collector in a cell: the share of its ions that the cathode holds, from 0 to 1. */
export interface Facing {
  readonly separator?: Part;
  readonly cathode?: Part & { readonly ions: number };
}

/** A place that is left open. */
export type Missing = 'base' | 'layer';

/** A modified collector cut through: only what is asserted, and what is not known. Bottom to top. */
export interface CrossSection {
  readonly title: string;
  readonly bases: readonly Base[];
  readonly layers: readonly Layer[];
  /** What it must have but the source does not name: drawn as an empty broken outline. */
  readonly missing: readonly Missing[];
  readonly changes: readonly Change[];
  readonly metal?: Metal;
  readonly film?: Film;
  readonly flux?: Flux;
  /** What the source does not say, each a phrase: “the thickness of the layer”. */
  readonly unknown: readonly string[];
}

/** One state of a cross-section: what one panel shows. */
export interface Stack {
  readonly bases: readonly Base[];
  readonly layers: readonly Layer[];
  readonly missing: readonly Missing[];
  readonly metal?: Metal;
  readonly film?: Film;
  readonly flux?: Flux;
  readonly facing?: Facing;
  /** A blade that spreads the uppermost layer. */
  readonly tool?: Part;
}
