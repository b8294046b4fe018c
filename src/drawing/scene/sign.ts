import { rectangle, smooth, straight, type Box, type Point } from '../geometry.ts';
import { bare, type Painted } from '../painted.ts';
import type { Look } from '../look.ts';

/** What cannot be shown as a cross-section: stores that run out, less that comes back, a life that ends, danger. */
export type Sign = 'stores run out' | 'less comes back' | 'life ends' | 'danger';

/** Paints a sign into a box. */
export function paintSign(sign: Sign, box: Box, metal: Look): Painted {
  const { x0, x1, y0, y1 } = box;
  const at = (x: number, y: number): Point => [x0 + (x1 - x0) * x, y0 + (y1 - y0) * y];
  const bar = (from: number, to: number, top: number): Box => ({
    x0: at(from, 0)[0],
    x1: at(to, 0)[0],
    y0: at(0, top)[1],
    y1: at(0, 0.84)[1],
  });
  const outline = (room: Box): string => rectangle(room).d;
  const axes = straight([at(0.12, 0.12), at(0.12, 0.84), at(0.92, 0.84)]);
  switch (sign) {
    case 'stores run out':
      return bare(
        ...[0, 1, 2, 3].map(
          (step) =>
            ({
              kind: 'area',
              region: rectangle(bar(0.12 + step * 0.21, 0.27 + step * 0.21, 0.16 + step * 0.17)),
              look: metal,
            }) as const,
        ),
        {
          kind: 'pen',
          pen: 'ghost',
          d: [1, 2, 3].map((step) => outline(bar(0.12 + step * 0.21, 0.27 + step * 0.21, 0.16))).join(''),
        },
      );
    case 'less comes back':
      return bare(
        { kind: 'area', region: rectangle(bar(0.2, 0.42, 0.18)), look: metal },
        { kind: 'area', region: rectangle(bar(0.58, 0.8, 0.42)), look: metal },
        { kind: 'pen', pen: 'ghost', d: outline(bar(0.58, 0.8, 0.18)) },
        { kind: 'pen', pen: 'frame', d: straight([at(0.1, 0.84), at(0.9, 0.84)]) },
      );
    case 'life ends':
      return bare(
        { kind: 'pen', pen: 'frame', d: axes },
        {
          kind: 'thread',
          width: 2.2,
          look: metal,
          d: smooth([at(0.12, 0.24), at(0.34, 0.27), at(0.52, 0.33), at(0.62, 0.46), at(0.68, 0.66), at(0.72, 0.82)]),
        },
      );
    case 'danger': {
      const top = at(0.5, 0.14);
      return bare(
        {
          kind: 'area',
          region: { d: `M${top[0]} ${top[1]}L${at(0.76, 0).at(0)} ${at(0, 0.84)[1]}H${at(0.24, 0).at(0)}Z`, rings: [] },
          look: metal,
        },
        { kind: 'pen', pen: 'bolt', d: straight([at(0.53, 0.34), at(0.45, 0.58), at(0.55, 0.56), at(0.48, 0.76)]) },
      );
    }
  }
}
