import { element, type Element } from '../element.ts';
import { circle, type Point } from '../geometry.ts';
import type { Look } from '../look.ts';

/** One stroke of a pictogram. */
export const stroke = (classes: string, d: string, width?: number): Element =>
  element('path', { class: classes, d, 'stroke-width': width });

/** The class of a look, or that of what is not stated. */
export const tone = (look: Look | undefined): string => (look ? `tone-${look.tone}` : 'open');

/** Middles of the pores of a porous body. */
const holes: readonly Point[] = [
  [9, 10],
  [20.5, 9],
  [32, 10.5],
  [6.6, 21],
  [17.5, 20.2],
  [28, 20.8],
  [36, 21.4],
];
/** The pores of a porous body, of a radius in px. */
export const circles = (radius: number): string => holes.map((at) => circle(at, radius)).join('');
