import type { Layer, Metal, Part, Stack } from './crossSection.ts';
import type { Filling } from './forms/framework.ts';
import type { Ground } from './forms/ground.ts';
import { emptyPlace } from './forms/slab.ts';
import { heightOf, isOpen, isSolid, paintLayer } from './forms/planar.ts';
import { rectangle, type Box, type Point } from './geometry.ts';
import { growthHeight, isGrowth, paintGrowth, ridge } from './growth.ts';
import { deposit, depositHeight, infill, overgrown } from './metal.ts';
import { bare, dotted, nothing, over, type Painted } from './painted.ts';

/** Something painted, and the height in px where the liquid above it begins. */
export interface Body {
  readonly painted: Painted;
  readonly top: number;
}

const emptyHeight = 16;

/** Layer on layer on flat ground; metal between their parts or on top. `reach` is the height in px of what metal may pierce. */
export function onFlat(stack: Stack, ground: Extract<Ground, { kind: 'flat' }>, box: Box, reach: number): Body {
  const layered = layersOn(stack, ground.top, box);
  const metal = stack.metal
    ? metalOn(stack.metal, stack.layers, { ...box, y0: layered.top, y1: ground.top }, reach)
    : undefined;
  const top = metal?.top ?? layered.top;
  const film = stack.film
    ? overgrown(stack.film, { ...box, y0: top, y1: top }, crestOf(stack.metal, { ...box, y1: layered.top }))
    : nothing;
  return {
    painted: over(
      ground.painted,
      metal?.behind ?? nothing,
      layered.paint(metal?.filling),
      metal?.above ?? nothing,
      film,
    ),
    top: stack.film ? top - 7 : top,
  };
}

/** The layers in their boxes, and where the uppermost ends. */
function layersOn({ layers, missing, tool }: Stack, ground: number, box: Box) {
  let top = ground;
  const boxes = layers.map((layer): Box => {
    const y1 = top;
    top -= heightOf(layer);
    return { ...box, y0: top, y1 };
  });
  const empty = missing.includes('layer') ? { ...box, y0: top - emptyHeight, y1: top } : undefined;
  const blade = tool && layers.length > 0 ? spreading(tool, layers.at(-1)!, boxes.at(-1)!) : undefined;
  return {
    top: empty ? empty.y0 : top,
    paint: (filling: Filling | undefined): Painted =>
      over(
        ...layers.map((layer, index) => {
          const room = blade && index === layers.length - 1 ? { ...boxes[index]!, x1: blade.x } : boxes[index]!;
          return paintLayer(layer, room, isSolid(layer) ? filling : undefined);
        }),
        empty ? emptyPlace('missing-layer', empty) : nothing,
        blade?.painted ?? nothing,
      ),
  };
}

/** A blade that draws a layer out of a heap of its slurry. */
function spreading(
  tool: Part,
  layer: Layer,
  { x0, x1, y0, y1 }: Box,
): { readonly painted: Painted; readonly x: number } {
  const x = x0 + (x1 - x0) * 0.62;
  const heap = `M${x} ${y1}V${y0 - 8}C${x + 12} ${y0 - 9} ${x + 20} ${y1 - 5} ${x + 30} ${y1}Z`;
  const blade: readonly Point[] = [
    [x - 7, y0 - 44],
    [x + 7, y0 - 44],
    [x + 3, y0],
    [x - 2, y0],
  ];
  return {
    x,
    painted: over(
      bare(
        { kind: 'area', region: { d: heap, rings: [] }, look: layer.look },
        // No line where the layer leaves the heap.
        {
          kind: 'area',
          region: rectangle({ x0: x - 1.5, x1: x + 1.5, y0: y0 + 0.7, y1: y1 - 0.6 }),
          look: layer.look,
          edgeless: true,
        },
      ),
      dotted(
        tool.id,
        [
          {
            kind: 'area',
            region: { d: `M${blade.map(([a, b]) => `${a} ${b}`).join('L')}Z`, rings: [blade] },
            look: tool.look,
          },
        ],
        [[x, y0 - 30]],
      ),
    ),
  };
}

/** The metal: in the open space of layers, or on top of all. */
function metalOn(metal: Metal, layers: readonly Layer[], { x0, x1, y0, y1 }: Box, reach: number): Placed {
  if (isGrowth(metal.place))
    return {
      top: y0 - growthHeight[metal.place],
      above: paintGrowth(metal, metal.place, { x0, x1, y0, y1: y0 }, reach),
    };
  const open = layers.filter(({ form }) => isOpen(form));
  if (open.length === 0 || (metal.place !== 'inside' && metal.place !== 'from below')) {
    // Said to be within what leaves no room: where it is cannot be drawn.
    const lying: Metal = metal.place === 'on top' ? metal : { ...metal, place: 'unstated' };
    return { top: y0 - depositHeight, above: deposit(lying, { x0, x1, y0: y0 - depositHeight, y1: y0 }) };
  }
  const [highest, lowest] = [heightsTo(layers, open.at(-1)!), heightsTo(layers, open[0]!) - heightOf(open[0]!)];
  const from = metal.place === 'inside' ? y1 - highest - 3 : y1 - highest + (highest - lowest) * 0.45;
  return {
    top: y0 - 3,
    filling: { metal, from },
    ...(open.some((layer) => !isSolid(layer)) && { behind: infill(metal, { x0, x1, y0: from, y1: y1 - lowest }) }),
  };
}

interface Placed {
  readonly top: number;
  readonly above?: Painted;
  /** What solid layers paint into their pores, and what stands behind the others. */
  readonly filling?: Filling;
  readonly behind?: Painted;
}

/** Height in px from the ground to the top of a layer. */
const heightsTo = (layers: readonly Layer[], layer: Layer): number =>
  layers.slice(0, layers.indexOf(layer) + 1).reduce((sum, each) => sum + heightOf(each), 0);

/** The upper edge of metal that has grown unevenly; flat metal has the usual one. */
const crestOf = (metal: Metal | undefined, box: Box): readonly Point[] | undefined =>
  metal?.place === 'uneven' || metal?.place === 'swollen' ? ridge(box, growthHeight[metal.place]) : undefined;
