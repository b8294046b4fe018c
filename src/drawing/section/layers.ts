import * as said from '#words/drawing.ts';
import type { Base, Held, Layer } from '../crossSection.ts';
import { lookFor, partOf, type Context } from './context.ts';
import type { FormRow } from './words.ts';

type LayerRow = Extract<FormRow, { part: 'layer' }>;
type HeldRow = Extract<FormRow, { part: 'held' }>;
type BodyRow = Extract<FormRow, { part: 'body' }>;

/** The constituent that is the body of a collector, where it is asserted to have it. */
export const bodyOf = ({ facts, words, of }: Context): BodyRow | undefined =>
  words.forms.find(
    (row): row is BodyRow =>
      row.part === 'body' && row.on === of && facts.related(of, words.relations.part).includes(row.of),
  );

/** Constituents of a layer whose form in it the source gives. */
export function heldIn(context: Context, layer: string): readonly Held[] {
  return context.words.forms
    .filter(
      (row): row is HeldRow => row.part === 'held' && row.in === layer && context.facts.node(row.of) !== undefined,
    )
    .map((row) => ({
      ...partOf(context, row.of, row.note),
      form: row.form,
      ...(row.magnetic && { magnetic: true }),
    }));
}

/** What lies on the bases or has been made of their surface, bottom to top; things of unstated order become one group. */
export function layersOf(context: Context, bases: readonly Base[], substances: readonly string[]): readonly Layer[] {
  const coats = context.facts.related(context.of, context.words.relations.layer).map((slug) => layerOf(context, slug));
  // What a layer turns into is drawn where it arises.
  const phases = new Set(context.facts.carried(context.of, context.words.relations.phase));
  const held = new Set([...coats, ...bases].flatMap(({ holds }) => holds.map(({ id }) => id)));
  const more = context.facts
    .related(context.of, context.words.relations.part)
    .filter(
      (slug) =>
        slug !== context.words.metal.entry &&
        slug !== bodyOf(context)?.of &&
        !phases.has(slug) &&
        !held.has(slug) &&
        !coats.some(({ id }) => id === slug) &&
        (!substances.includes(slug) || isLayer(context, slug)),
    )
    .map((slug) => layerOf(context, slug));
  return [...surfacesOf(context, bases), ...inOrder(context, [...coats, ...more])];
}

const rowOf = (context: Context, slug: string): LayerRow | undefined => {
  const rows = context.words.forms.filter((row): row is LayerRow => row.part === 'layer' && row.of === slug);
  return rows.find(({ on }) => on === context.of) ?? rows.find(({ on }) => on === undefined);
};

/** Whether the substance of a base is said to form a layer of its own on this collector. */
export const isLayer = (context: Context, slug: string): boolean => rowOf(context, slug)?.on === context.of;

function layerOf(context: Context, slug: string): Layer {
  const row = rowOf(context, slug);
  return {
    ...partOf(context, slug, row ? row.note : said.formNotStated),
    form: row?.form ?? 'unstated',
    holds: heldIn(context, slug),
    named: true,
    ...(row?.magnetic && { magnetic: true }),
  };
}

const surfacesOf = (context: Context, bases: readonly Base[]): readonly Layer[] =>
  context.words.forms.flatMap((row): readonly Layer[] =>
    row.part === 'surface' && row.on === context.of && bases[0]
      ? [
          {
            id: `${context.of}--surface`,
            title: row.title,
            look: row.look ?? lookFor(context, bases[0].id),
            form: row.form,
            holds: [],
            named: true,
            ...(row.note && { note: row.note }),
          },
        ]
      : [],
  );

function inOrder(context: Context, layers: readonly Layer[]): readonly Layer[] {
  if (layers.length < 2) return layers;
  const above = (layer: Layer): string | undefined => rowOf(context, layer.id)?.above;
  const lowest = layers.filter((layer) => above(layer) === undefined);
  const sorted = [...lowest];
  for (
    let next = layers.find((layer) => above(layer) === sorted.at(-1)!.id);
    next;
    next = layers.find((layer) => above(layer) === sorted.at(-1)!.id)
  )
    sorted.push(next);
  if (lowest.length === 1 && sorted.length === layers.length) return sorted;
  return [
    {
      id: `${context.of}--group`,
      title: '',
      look: layers[0]!.look,
      form: 'patches',
      named: false,
      holds: layers.map(({ id, title, note, href, look }) => ({
        id,
        title,
        look,
        form: 'patch' as const,
        ...(note && { note }),
        ...(href && { href }),
      })),
    },
  ];
}
