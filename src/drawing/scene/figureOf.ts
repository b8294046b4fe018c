import type { Base, Layer, Metal, Part, Stack } from '../crossSection.ts';
import type { Figure, FigurePanel } from '../figure.ts';
import { heightOf } from '../forms/planar.ts';
import { growthHeight, isGrowth } from '../growth.ts';
import { facingHeight } from '../cell.ts';
import type { Look } from '../look.ts';
import { makePanel, type PanelPlan } from '../panel.ts';
import type { FactIndex } from '../section/facts.ts';
import { paintStack } from '../stack.ts';
import { paintDip } from './dip.ts';
import { paintSign } from './sign.ts';
import type { SceneDip, SceneLabel, SceneLooks, ScenePanel, SceneRow, SceneStack } from './words.ts';

/** What a schematic is made with. */
export interface SceneContext {
  readonly facts: FactIndex;
  readonly looks: SceneLooks;
  /** How a measured value is written. */
  readonly show: (measure: never) => string;
  /** The number of a measured value. */
  readonly amount: (measure: never) => number;
}

/** The slugs and claims that a schematic names: it is drawn only where all of them exist. */
export const namedIn = (row: SceneRow): { readonly entries: readonly string[]; readonly claims: readonly string[] } => {
  const entries = new Set<string>(row.of);
  const claims = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'entry') entries.add(String(inner));
      else if (key === 'claim') claims.add(String(inner));
      else walk(inner);
    }
  };
  walk(row.strips);
  return { entries: [...entries], claims: [...claims] };
};

/** The schematic as a figure; undefined where an entry or a claim that it names does not exist. */
export function sceneFigure(row: SceneRow, context: SceneContext): Figure | undefined {
  const { entries, claims } = namedIn(row);
  if (!entries.every((slug) => context.facts.node(slug)) || !claims.every((id) => context.facts.value(id))) return undefined;
  return {
    id: row.id,
    title: row.title,
    strips: row.strips.map((strip) => {
      const plans = strip.map((panel) => planOf(panel, context));
      const height = Math.max(...plans.map((plan) => plan.height ?? 0));
      return strip.map((panel, index) => panelOf(panel, { ...plans[index]!, height }, context));
    }),
    sentences: row.strips.flat().map(({ heading, says }) => `${heading}: ${says}`),
    unknown: [],
  };
}

function panelOf(panel: ScenePanel, plan: PanelPlan, context: SceneContext): FigurePanel {
  const node = panel.entry === undefined ? undefined : context.facts.node(panel.entry);
  return {
    panel: makePanel(plan),
    heading: panel.heading,
    ...(node && { href: `/${node.id}/` }),
    says: panel.says,
    at: panel.at,
  };
}

/** How a panel is made; panels of a strip are all as high as the highest. */
function planOf({ shows, height }: ScenePanel, context: SceneContext): PanelPlan {
  if (typeof shows === 'string')
    return { parts: [], side: 'right', height: 100, paint: (box) => paintSign(shows, box, context.looks.metal) };
  if ('depth' in shows) return dipPlan(shows, context);
  const { stack, parts } = stackOf(shows, context);
  return { parts, side: 'right', height: height ?? roomFor(stack), paint: (box) => paintStack(stack, box) };
}

function labelPart(id: string, label: SceneLabel | undefined, look: Look, { facts }: SceneContext): Part {
  const node = label?.entry === undefined ? undefined : facts.node(label.entry);
  return {
    id,
    title: label?.title ?? node?.title ?? '',
    look,
    ...(label?.note && { note: label.note }),
    ...(node && { href: `/${node.id}/` }),
  };
}

/** The stack that a panel shows, and those of its parts that are labelled. */
function stackOf(shows: SceneStack, context: SceneContext): { readonly stack: Stack; readonly parts: readonly Part[] } {
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
function roomFor({ bases, layers, metal, film, flux, facing, tool }: Stack): number {
  const porous = bases[0]!.form === 'foam' || bases[0]!.form === 'skeleton';
  const ground = porous ? 124 : 36 + layers.reduce((sum, layer) => sum + heightOf(layer), 0);
  return Math.max(
    112,
    ground + (porous ? 0 : metalRoom(metal)) + (film ? 8 : 0) + (flux ? 54 : 24) + (tool ? 26 : 0) + (facing ? facingHeight(facing) : 0),
  );
}

const metalRoom = (metal: Metal | undefined): number => {
  if (!metal) return 0;
  return isGrowth(metal.place) ? growthHeight[metal.place] : metal.place === 'on top' || metal.place === 'unstated' ? 22 : 3;
};

function dipPlan(dip: SceneDip, context: SceneContext): PanelPlan {
  const looks: readonly Look[] = [{ tone: 'dark', texture: 'plain' }, context.looks.metal];
  const values = dip.values.map(({ claim, label }, index) => {
    const { measure } = context.facts.value(claim)!;
    const look = looks[index % looks.length]!;
    return {
      part: { ...labelPart(`value-${index}`, label, look, context), note: context.show(measure as never), href: `/claims/${claim}/` },
      value: context.amount(measure as never),
      look,
    };
  });
  const depth = labelPart('depth', dip.depth, looks[0]!, context);
  const plateau = labelPart('plateau', dip.plateau, looks[0]!, context);
  return {
    heading: 'Voltage',
    footing: dip.along,
    parts: [plateau, ...values.map(({ part }) => part), depth],
    side: 'right',
    height: 168,
    paint: (box) => paintDip(values.map(({ part, value, look }) => ({ part: part.id, value, look })), { depth: 'depth', plateau: 'plateau' }, box),
  };
}
