import type { BaseForm, LayerForm } from '../crossSection.ts';
import { element, type Element } from '../element.ts';
import { steps } from '../forms/spots.ts';
import { circle, smooth, type Point } from '../geometry.ts';
import type { Look } from '../look.ts';
import { circles, stroke, tone } from './strokes.ts';

/** Bases whose layers lie on the walls of pores. */
export const porous: readonly BaseForm[] = ['foam', 'skeleton'];

/** A layer in a few strokes. */
export function layerPath(form: LayerForm, look: Look, base: BaseForm): readonly Element[] {
  const line = `picto ${tone(look)}`;
  if (base === 'hollow') return [stroke(line, circle([20, 16], 12.4), 2.4)];
  if (porous.includes(base))
    return [
      element('path', { class: line, d: circles(3.6), 'stroke-width': 1.6, 'stroke-dasharray': strutDash[form] }),
    ];
  const row = (step: number, draw: (x: number, index: number) => string): string =>
    steps(1, 39, step, step / 2)
      .map(draw)
      .join('');
  switch (form) {
    case 'film':
    case 'unstated':
      return [stroke(form === 'film' ? line : `${line} open`, 'M2 19.4H38', 4)];
    case 'thin film':
      return [stroke(line, 'M1 20.4H39', 2)];
    case 'molecules':
      return [
        stroke(
          line,
          row(4, (x) => `M${x} 21v-4`),
          1,
        ),
        stroke(
          `picto-fill ${tone(look)}`,
          row(4, (x) => circle([x, 16], 1.3)),
        ),
      ];
    case 'particles':
      return [
        stroke(
          `picto-fill ${tone(look)}`,
          row(5, (x, i) => circle([x, i % 2 ? 17.6 : 19.4], 2.3)),
        ),
      ];
    case 'spheres':
      return [
        stroke(
          `picto-fill ${tone(look)}`,
          row(7.6, (x) => circle([x, 18.2], 3.6) + circle([x + 3.8, 12], 3.6)),
        ),
      ];
    case 'framework':
      return [
        stroke(
          line,
          row(7.6, (x) => circle([x, 18], 3.4) + circle([x + 3.8, 11.5], 3.4)),
          1.6,
        ),
      ];
    case 'flakes':
      return [
        stroke(
          line,
          row(7.6, (x) => `M${x - 5} 21q4 -7 10 -1M${x - 2} 16q4 -6 9 -1`),
          1.7,
        ),
      ];
    case 'upright sheets':
      return [
        stroke(
          line,
          row(5.4, (x, i) => `M${x} 21L${x + (i % 2 ? 2 : -2)} 10`),
          2,
        ),
      ];
    case 'wires':
      return [
        stroke(
          line,
          row(3.2, (x, i) => `M${x} 21q${i % 2 ? 2 : -2} -6 0 -12`),
          1.1,
        ),
      ];
    case 'fibres':
      return [
        stroke(
          line,
          [12, 15.5, 19]
            .map((y, i) =>
              smooth(steps(1, 39, 7.6, 0).map((x, index): Point => [x, y + ((index + i) % 2 ? 1.8 : -1.8)])),
            )
            .join(''),
          1.3,
        ),
      ];
    case 'web':
      return [stroke(line, 'M1 11H39M1 20.5H39M6 11L11 20.5M16 20.5L21 11M26 11L31 20.5M36 20.5L39 14', 1.8)];
    case 'honeycomb':
      return [
        stroke(
          line,
          row(7.6, (x) => `M${x - 3.8} 9V20q3.8 3 7.6 0V9`),
          1.8,
        ),
      ];
    case 'pores':
      return [
        stroke(
          `picto ${tone(look)}`,
          row(6.3, (x, i) => circle([x, i % 2 ? 12.5 : 14], 2.3) + circle([x + 3, 19], 2.1)),
          1.4,
        ),
      ];
    case 'patches':
      return [element('path', { class: line, d: 'M1 19.2H39', 'stroke-width': 4, 'stroke-dasharray': '6.4 1.4' })];
    case 'stack':
      return [
        stroke(
          line,
          row(7.6, (x) => circle([x, 17.6], 3.3)),
          1.6,
        ),
        stroke(line, 'M1 11.6H39', 2.6),
      ];
  }
}

const strutDash: Readonly<Partial<Record<LayerForm, string>>> = {
  'upright sheets': '1.4 1.9',
  wires: '0.7 1',
  flakes: '2.2 1.4',
  fibres: '1 1',
  particles: '0.1 2.8',
  patches: '3.6 1.2',
  unstated: '2.4 2.4',
};
