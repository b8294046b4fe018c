import type { Box, Point } from '../geometry.ts';
import type { Painted } from '../painted.ts';
import type { Pore } from './pore.ts';

/** What layers can lie on: a flat top, the walls of pores, or the outside of a round body. */
export type Ground =
  | { readonly kind: 'flat'; readonly painted: Painted; readonly top: number }
  | { readonly kind: 'porous'; readonly painted: Painted; readonly box: Box; readonly pores: readonly Pore[] }
  | {
      readonly kind: 'round';
      readonly painted: Painted;
      readonly centre: Point;
      readonly radius: number;
      /** px from the middle to the inner wall. */
      readonly hollow: number;
    };
