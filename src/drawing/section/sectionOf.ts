import * as said from '#words/drawing.ts';
import type { CrossSection, Missing } from '../crossSection.ts';
import { basesOf, substancesOf } from './bases.ts';
import { hasSize, type Context } from './context.ts';
import type { FactIndex } from './facts.ts';
import { layersOf } from './layers.ts';
import { inSentence } from './sentences.ts';
import { changesOf, filmOf, fluxOf, metalOf } from './use.ts';
import type { DrawingWords } from './words.ts';

/** The cross-section of a collector from what is asserted of it; undefined for what is no collector. */
export function sectionOf(
  facts: FactIndex,
  words: DrawingWords,
  slug: string,
  show: (measure: never) => string,
): CrossSection | undefined {
  const node = facts.node(slug);
  const modified = node?.classes.includes(words.classes.modified) ?? false;
  if (!node || (!modified && !node.classes.includes(words.classes.base))) return undefined;
  const context: Context = { facts, words, show, of: slug };
  const bases = basesOf(context);
  const layers = layersOf(
    context,
    bases,
    bases.flatMap(({ id }) => substancesOf(context, id)),
  );
  const changes = changesOf(context, layers);
  const metal = modified ? metalOf(context, { bases, layers, changes }) : undefined;
  const film = filmOf(context);
  const flux = fluxOf(context);
  const missing: readonly Missing[] = [
    ...(bases.length === 0 ? ['base' as const] : []),
    ...(modified && layers.length === 0 ? ['layer' as const] : []),
  ];
  const known = {
    title: node.title,
    bases,
    layers,
    missing,
    changes,
    ...(metal && { metal }),
    ...(film && { film }),
    ...(flux && { flux }),
  };
  return { ...known, unknown: unknownOf(context, known) };
}

/** What a reader would like to know, no label says and the source does not either; phrases that go on “Not stated: …”. */
function unknownOf(context: Context, { layers }: Pick<CrossSection, 'layers'>): readonly string[] {
  const coats = layers.flatMap((layer) =>
    layer.named ? [[layer, ...layer.holds]] : layer.holds.map((held) => [held]),
  );
  const sizeless = coats
    .filter((parts) => parts[0]!.href && parts.every(({ id }) => !hasSize(context, id)))
    .map(([part]) => part!.title);
  return [
    ...layers
      .filter(({ named }) => !named)
      .map(({ holds }) => said.orderOf(holds.map(({ title }) => inSentence(title)))),
    ...(sizeless.length > 0 ? [said.thicknessOf(sizeless.map(inSentence))] : []),
  ];
}
