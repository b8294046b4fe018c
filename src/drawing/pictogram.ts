import type { BaseForm, LayerForm, Stack } from './crossSection.ts';
import { element, print, type Element } from './element.ts';
import { circle, smooth, straight } from './geometry.ts';
import type { Look } from './look.ts';
import { basePath, ground } from './pictogram/base.ts';
import { layerPath, porous } from './pictogram/layer.ts';
import { circles, stroke } from './pictogram/strokes.ts';

/** px of a pictogram’s view box; it is meant to be shown 32 to 48 px wide. */
const pictogramSize = { width: 40, height: 30 } as const;

/** A pictogram as it stands on a page, so many px wide; the name stands beside it. */
export const pictogramSvg = (strokes: readonly Element[], width = 40): string => {
  const { width: w, height: h } = pictogramSize;
  return `<svg class="sketch pictogram" aria-hidden="true" viewBox="0 0 ${w} ${h}" width="${width}" height="${(width * h) / w}">${strokes.map(print).join('')}</svg>`;
};

/** Where metal on top of a layer lies. */
const tops: Readonly<Record<LayerForm, number>> = {
  film: 15.6,
  'thin film': 17.6,
  unstated: 15.6,
  patches: 15.6,
  molecules: 12.6,
  particles: 13,
  spheres: 6.5,
  framework: 6,
  flakes: 8,
  'upright sheets': 7.6,
  wires: 6.6,
  fibres: 8.4,
  web: 8,
  honeycomb: 7,
  pores: 8,
  stack: 8.4,
};

/** A stack in a few strokes, for lists and cards: its base, what is on it, where the metal is. */
export function pictogram({ bases, layers, missing, metal }: Stack): readonly Element[] {
  const base = bases[0];
  const form = base?.form ?? 'unstated';
  const layer = layers[0];
  const inside = metal && (metal.place === 'inside' || metal.place === 'from below');
  const onTop = metal && !inside && !porous.includes(form) && form !== 'hollow';
  return [
    ...(inside ? filling(form, metal.look) : []),
    ...basePath(
      form,
      bases.map(({ look }) => look),
    ),
    ...(layer ? layerPath(layer.form, layer.look, form) : []),
    ...(missing.includes('layer')
      ? [
          stroke(
            'picto open',
            porous.includes(form)
              ? circles(3.4)
              : straight([
                  [2, 18],
                  [38, 18],
                ]),
          ),
        ]
      : []),
    ...(onTop
      ? [
          stroke(
            `picto tone-${metal.look.tone}${metal.place === 'unstated' ? ' open' : ''}`,
            deposit(missing.includes('layer') ? 14 : layer ? tops[layer.form] : 20),
            3,
          ),
        ]
      : []),
  ];
}

const deposit = (y: number): string =>
  smooth([
    [1, y],
    [8, y - 1.4],
    [15, y],
    [22, y - 1.4],
    [29, y],
    [39, y - 1],
  ]);

function filling(form: BaseForm, { tone: of }: Look): readonly Element[] {
  const d = porous.includes(form)
    ? circles(5)
    : form === 'hollow'
      ? circle([20, 16], 7)
      : `M1 ${ground}V8H39V${ground}Z`;
  return [element('path', { class: `picto-flat tone-${of}`, d })];
}
