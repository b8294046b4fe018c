import * as said from '#words/drawing.ts';
import type { Element } from '../element.ts';
import type { Figure, FigurePanel } from '../figure.ts';
import { makePanel, type PanelPlan } from '../panel.ts';
import { pictogram } from '../pictogram.ts';
import { paintStack } from '../stack.ts';
import type { SceneContext } from './context.ts';
import { dipPlan } from './dipPlan.ts';
import { paintSign } from './sign.ts';
import { roomFor, stackOf } from './stackOf.ts';
import type { ScenePanel, SceneRow } from './words.ts';

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
  if (!entries.every((slug) => context.facts.node(slug)) || !claims.every((id) => context.facts.value(id)))
    return undefined;
  return {
    id: row.id,
    title: row.title,
    strips: row.strips.map((strip) => {
      const plans = strip.map((panel) => planOf(panel, context));
      const height = Math.max(...plans.map((plan) => plan.height ?? 0));
      return strip.map((panel, index) => panelOf(panel, { ...plans[index]!, height }, context));
    }),
    sentences: row.strips.flat().map(({ heading, says }) => said.panelSays(heading, says)),
    unknown: [],
  };
}

function panelOf(panel: ScenePanel, plan: PanelPlan, context: SceneContext): FigurePanel {
  const node = panel.entry === undefined ? undefined : context.facts.node(panel.entry);
  return {
    panel: makePanel(plan),
    heading: panel.heading,
    words: panel.says,
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

/** The last stack of a schematic in a few strokes; undefined where it shows none. */
export function pictogramOfScene(row: SceneRow, context: SceneContext): readonly Element[] | undefined {
  const last = row.strips[0]!.map(({ shows }) => shows).findLast(
    (shows) => typeof shows === 'object' && 'base' in shows,
  );
  return typeof last === 'object' && 'base' in last ? pictogram(stackOf(last, context).stack) : undefined;
}
