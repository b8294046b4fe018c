import { facingHeight } from '../cell.ts';
import type { Base, Layer, Metal, Part, Stack } from '../crossSection.ts';
import { heightOf } from '../forms/planar.ts';
import { growthHeight, isGrowth } from '../growth.ts';
import type { Look } from '../look.ts';
import { labelPart, type SceneContext } from './context.ts';
import type { SceneLabel, SceneStack } from './words.ts';

/** The stack that a panel shows, and those of its parts that are labelled. */
export function stackOf(
  shows: SceneStack,
  context: SceneContext,
): { readonly stack: Stack; readonly parts: readonly Part[] } {
  const parts: Part[] = [];
  const part = (id: string, label: SceneLabel | undefined, look: Look): Part => {
    const made = labelPart(id, label, look, context);
    if (label) parts.push(made);
    return made;
  };
  const { looks } = context;
  const { metal, film, flux, separator, cathode, tool } = shows;
  const base: Base = { ...part('base', shows.base.label, shows.base.look), form: shows.base.form, holds: [] };
  const layers = (shows.layers ?? []).map(({ look, label, form, magnetic, holds = [] }, index): Layer => ({
    ...part(`layer-${index}`, label, look),
    form,
    named: label !== undefined,
    ...(magnetic && { magnetic }),
    holds: holds.map((held, at) => ({
      ...part(`held-${index}-${at}`, held.label, held.look),
      form: held.form,
      ...(held.magnetic && { magnetic: true }),
    })),
  }));
  const facing = {
    ...(separator && { separator: part('separator', separator.label, looks.separator) }),
    ...(cathode && { cathode: { ...part('cathode', cathode.label, looks.cathode), ions: cathode.ions } }),
  };
  const stack: Stack = {
    bases: [base],
    layers,
    missing: [],
    ...(metal && { metal: { ...part('metal', metal.label, looks.metal), place: metal.place } }),
    ...(film && { film: { ...part('film', film.label, looks.film), ...(film.state && { state: film.state }) } }),
    ...(flux && { flux: { ...part('flux', flux.label, looks.metal), form: flux.form } }),
    ...((separator ?? cathode) && { facing }),
    ...(tool && { tool: part('tool', tool.label, looks.tool) }),
  };
  return { stack, parts };
}

/** Height in px that a stack of a schematic needs. */
export function roomFor({ bases, layers, metal, film, flux, facing, tool }: Stack): number {
  const porous = bases[0]!.form === 'foam' || bases[0]!.form === 'skeleton';
  const ground = porous ? 124 : 36 + layers.reduce((sum, layer) => sum + heightOf(layer), 0);
  return Math.max(
    112,
    ground +
      (porous ? 0 : metalRoom(metal)) +
      (film ? 8 : 0) +
      (flux ? 54 : 24) +
      (tool ? 26 : 0) +
      (facing ? facingHeight(facing) : 0),
  );
}

const metalRoom = (metal: Metal | undefined): number => {
  if (!metal) return 0;
  return isGrowth(metal.place)
    ? growthHeight[metal.place]
    : metal.place === 'on top' || metal.place === 'unstated'
      ? 22
      : 3;
};
