import type { Layer } from '../crossSection.ts';
import { around, circle, disc, rectangle, straight, type Box, type Point } from '../geometry.ts';
import { bare, nothing, over, spanned, type Painted } from '../painted.ts';
import { grainsOf } from './held.ts';
import { steps } from './spots.ts';

/** A closed bed of particles; what they consist of takes turns, in a bed that shows what they are together. */
export function particles(layer: Layer, box: Box): Painted {
  const radius = 5.2;
  const beds = steps(box.x0, box.x1, 10.8, radius + 0.6);
  const spots = beds.flatMap((x, index): readonly Point[] => [
    ...(index % 2 ? [] : [[x, box.y1 - radius] as const]),
    ...(index % 2 ? [[x, box.y1 - radius - 3.4] as const] : []),
  ]);
  const mixed = layer.holds.filter(({ form }) => form === 'particles');
  return over(
    spanned(
      layer.id,
      [
        mixed.length > 0
          ? { kind: 'area', region: rectangle({ ...box, y0: box.y0 + 6, y1: box.y1 - 0.6 }), look: layer.look }
          : { kind: 'grains', at: spots, radius, look: layer.look },
      ],
      box,
    ),
    grainsOf(layer.holds, spots, radius / 4.2),
  );
}

/** Porous spheres in two rows. */
export function spheres(layer: Layer, box: Box): Painted {
  const radius = (box.y1 - box.y0) / 3.75;
  const bottom = steps(box.x0, box.x1, radius * 2.02, radius).map((x): Point => [x, box.y1 - radius]);
  const top = bottom.slice(1).map(([x]): Point => [x - radius, box.y1 - radius * 2.74]);
  const centres = [...bottom, ...top];
  const pores = centres
    .flatMap((centre) => [...around(centre, radius * 0.5, 5, 0.4), centre])
    .map((point) => circle(point, radius * 0.13))
    .join('');
  const sites = centres.flatMap((centre) => around(centre, radius * 0.74, 4, 0.9));
  return over(
    spanned(
      layer.id,
      centres.map((centre) => ({ kind: 'area', region: disc(centre, radius), look: layer.look })),
      box,
    ),
    bare({ kind: 'voids', d: pores }),
    grainsOf(layer.holds, sites),
  );
}

/** An ordered layer of molecules, each with a head and a foot on the ground. */
export function molecules(layer: Layer, box: Box): Painted {
  const xs = steps(box.x0, box.x1, 7.4, 4);
  const stems = xs
    .map((x) =>
      straight([
        [x, box.y1],
        [x, box.y0 + 2.6],
      ]),
    )
    .join('');
  return over(
    spanned(
      layer.id,
      [
        { kind: 'thread', d: stems, width: 0.9, look: { ...layer.look, texture: 'plain' } },
        { kind: 'grains', at: xs.map((x) => [x, box.y0 + 2.8] as const), radius: 2.8, look: layer.look },
      ],
      box,
    ),
    layer.holds.length > 0
      ? grainsOf(
          layer.holds,
          xs.map((x) => [x, box.y1 - 3] as const),
          0.6,
        )
      : nothing,
  );
}
