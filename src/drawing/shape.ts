import { element, type Element } from './element.ts';
import { circle, type Point, type Region } from './geometry.ts';
import type { Look } from './look.ts';
import { dashes, grainSign, textureIn } from './texture.ts';

/** Strokes that are no matter: what moves, what is not stated, what shows a field. */
export type Pen = 'flux' | 'ghost' | 'field' | 'crack' | 'frame' | 'bolt' | 'measure';

/** A line with an outline of its own. */
export interface Thread {
  readonly kind: 'thread';
  readonly d: string;
  /** px. */
  readonly width: number;
  readonly look: Look;
}

/** One stroke of the pen. Dashed edges say “not stated”. */
export type Shape =
  | {
      readonly kind: 'area';
      readonly region: Region;
      readonly look: Look;
      readonly unstated?: boolean;
      readonly edgeless?: boolean;
    }
  | Thread
  /** Threads that grow from one another: one outline round all of them. */
  | { readonly kind: 'bundle'; readonly threads: readonly Thread[] }
  /** Many strokes so thin that they have no outline. */
  | { readonly kind: 'hair'; readonly d: string; readonly width: number; readonly look: Look }
  | {
      readonly kind: 'grains';
      readonly at: readonly Point[];
      readonly radius: number;
      readonly look: Look;
      readonly unstated?: boolean;
    }
  /** Space filled with liquid; the line round overlapping ones is that of their union. */
  | { readonly kind: 'voids'; readonly d: string; readonly edge?: Look }
  | { readonly kind: 'ions'; readonly at: readonly Point[] }
  | { readonly kind: 'pen'; readonly d: string; readonly pen: Pen };

const path = (classes: string, d: string, more: Element['attributes'] = {}): readonly Element[] =>
  d === '' ? [] : [element('path', { class: classes, d, ...more })];

/** The SVG elements of a shape; their colours come from classes alone. */
export function inked(shape: Shape): readonly Element[] {
  switch (shape.kind) {
    case 'area': {
      const { region, look, unstated, edgeless } = shape;
      const tone = `tone-${look.tone}`;
      return [
        ...path(`area ${tone}${unstated ? ' unstated' : ''}${edgeless ? ' edgeless' : ''}`, region.d),
        ...path(
          `texture ${tone}${{ dashed: ' broken', dotted: ' dots' }[look.texture as string] ?? ''}`,
          textureIn(region.rings, look.texture),
        ),
      ];
    }
    case 'thread': {
      const tone = `tone-${shape.look.tone}`;
      const dash = dashes[shape.look.texture];
      return [
        ...path(`thread-edge ${tone}`, shape.d, { 'stroke-width': shape.width + 1.4 }),
        ...path(`thread ${tone}`, shape.d, { 'stroke-width': shape.width }),
        ...(dash
          ? path(`texture ${tone}`, shape.d, { 'stroke-width': shape.width * 0.5, 'stroke-dasharray': dash })
          : []),
      ];
    }
    case 'bundle':
      return [
        ...shape.threads.flatMap(({ d, width, look }) =>
          path(`thread-edge tone-${look.tone}`, d, { 'stroke-width': width + 1.3 }),
        ),
        ...shape.threads.flatMap(({ d, width, look }) =>
          path(`thread tone-${look.tone}`, d, { 'stroke-width': width }),
        ),
      ];
    case 'hair':
      return path(`hair tone-${shape.look.tone}`, shape.d, {
        'stroke-width': shape.width,
        'stroke-dasharray': dashes[shape.look.texture],
      });
    case 'grains': {
      const { at, radius, look, unstated } = shape;
      const tone = `tone-${look.tone}`;
      return [
        ...path(`area ${tone}${unstated ? ' unstated' : ''}`, at.map((point) => circle(point, radius)).join('')),
        ...path(`texture ${tone}`, at.map((point) => grainSign(point, radius, look.texture)).join('')),
      ];
    }
    case 'voids':
      return [...(shape.edge ? path(`void-edge tone-${shape.edge.tone}`, shape.d) : []), ...path('void', shape.d)];
    case 'ions':
      return path('ions', shape.at.map((point) => circle(point, 3.2)).join(''));
    case 'pen':
      return path(shape.pen, shape.d);
  }
}
