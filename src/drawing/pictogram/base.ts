import type { BaseForm } from '../crossSection.ts';
import type { Element } from '../element.ts';
import { steps } from '../forms/spots.ts';
import { circle, smooth, type Point } from '../geometry.ts';
import type { Look } from '../look.ts';
import { circles, stroke, tone } from './strokes.ts';

/** Height in px of the top of a flat base. */
export const ground = 22;

/** A base in a few strokes. */
export function basePath(form: BaseForm, looks: readonly Look[]): readonly Element[] {
  const first = tone(looks[0]);
  const slab = (x0: number, x1: number, classes: string): Element =>
    stroke(classes, `M${x0} ${ground}H${x1}V28H${x0}Z`);
  switch (form) {
    case 'foil':
    case 'rough foil':
      return looks.length > 1
        ? [slab(1, 18.5, `picto-fill ${first}`), slab(21.5, 39, `picto-fill ${tone(looks[1])}`)]
        : [slab(1, 39, `picto-fill ${first}`)];
    case 'unstated':
      return [slab(1.5, 38.5, `picto ${looks[0] ? first : ''} open`)];
    case 'foam':
      return [stroke(`picto ${first}`, circles(5.4), 1.6), stroke(`picto ${first}`, 'M1 28H39')];
    case 'skeleton':
      return [stroke(`picto ${first}`, 'M1 9H39M1 18H39M1 27H39M7 5V28M17 5V28M27 5V28M36 5V28', 2.4)];
    case 'mesh':
      return [
        stroke(`picto ${first}`, smooth(steps(1, 39, 6.3, 0).map((x, index): Point => [x, index % 2 ? 27 : 20])), 2),
        stroke(
          `picto-fill ${first}`,
          steps(1, 39, 12.6, 6.3)
            .map((x) => circle([x, 23.5], 2.2))
            .join(''),
        ),
      ];
    case 'hollow':
      return [stroke(`picto ${first}`, circle([20, 16], 9), 3.4)];
  }
}
