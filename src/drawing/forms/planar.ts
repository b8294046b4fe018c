import type { Layer, LayerForm } from '../crossSection.ts';
import type { Box } from '../geometry.ts';
import { bare, dotted, over, spanned, type Painted } from '../painted.ts';
import { etched, framework, heldFramework, type Filling } from './framework.ts';
import { molecules, particles, spheres } from './grains.ts';
import { film, magnetism, patches } from './solid.ts';
import { fibres, flakes, web } from './tangle.ts';
import { honeycomb, uprightSheets, wires } from './upright.ts';

const heights: Readonly<Record<LayerForm, number>> = {
  film: 15,
  'thin film': 7,
  molecules: 12,
  particles: 16,
  spheres: 38,
  framework: 42,
  flakes: 36,
  'upright sheets': 42,
  wires: 46,
  fibres: 34,
  web: 46,
  honeycomb: 52,
  pores: 38,
  patches: 17,
  stack: 46,
  unstated: 13,
};

const skin = 8;

/** Height in px of a layer on a flat ground; a film in which grains lie is thicker. */
export const heightOf = ({ form, holds }: Layer): number =>
  form === 'film' && holds.some(({ form: held }) => held === 'particles' || held === 'unstated')
    ? 24
    : form === 'thin film' && holds.length > 0
      ? 12
      : heights[form];

/** Whether a metal could settle within it as well as on it. */
export const isOpen = (form: LayerForm): boolean =>
  [
    'spheres',
    'framework',
    'flakes',
    'upright sheets',
    'wires',
    'fibres',
    'web',
    'honeycomb',
    'pores',
    'stack',
  ].includes(form);

/** Whether the metal that fills it is painted with it, not behind it. */
export const isSolid = ({ form, holds }: Layer): boolean =>
  form === 'framework' || form === 'pores' || (form === 'stack' && holds.some((held) => held.form === 'framework'));

/** Paints a layer that fills a box on flat ground. */
export function paintLayer(layer: Layer, box: Box, filling?: Filling): Painted {
  switch (layer.form) {
    case 'film':
    case 'thin film':
    case 'unstated':
      return film(layer, box);
    case 'molecules':
      return molecules(layer, box);
    case 'particles':
      return particles(layer, box);
    case 'spheres':
      return spheres(layer, box);
    case 'framework':
      return framework(layer, box, filling);
    case 'flakes':
      return flakes(layer, box);
    case 'upright sheets':
      return uprightSheets(layer, box);
    case 'wires':
      return wires(layer, box);
    case 'fibres':
      return fibres(layer, box);
    case 'web':
      return web(layer, box);
    case 'honeycomb':
      return honeycomb(layer, box);
    case 'pores':
      return etched(layer, box, filling);
    case 'patches':
      return patches(layer, box);
    case 'stack':
      return stack(layer, box, filling);
  }
}

/** Constituents on one another, bottom to top; a skin is thin. */
function stack(layer: Layer, box: Box, filling?: Filling): Painted {
  if (layer.holds.length === 0) return film(layer, box);
  const thick = layer.holds.filter(({ form }) => form !== 'skin').length;
  const skins = layer.holds.length - thick;
  const each = thick === 0 ? 0 : (box.y1 - box.y0 - skins * skin) / thick;
  let ground = box.y1;
  const drawn = layer.holds.map((held) => {
    const height = held.form === 'skin' ? (thick === 0 ? (box.y1 - box.y0) / skins : skin) : each;
    const room = { ...box, y0: ground - height, y1: ground };
    ground -= height;
    return held.form === 'framework'
      ? heldFramework(held, room, filling)
      : over(
          dotted(
            held.id,
            [...film({ ...held, form: 'film', holds: [], named: true }, room).pieces.flatMap(({ shapes }) => shapes)],
            [0.12, 0.5, 0.88].map((share) => [box.x0 + (box.x1 - box.x0) * share, (room.y0 + room.y1) / 2] as const),
          ),
          held.magnetic ? magnetism(room) : bare(),
        );
  });
  return over(layer.named ? spanned(layer.id, [], box) : bare(), ...drawn);
}
