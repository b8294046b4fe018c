import { memory } from '../asking/asking.ts';
import type { CrossSection } from './crossSection.ts';
import type { Element } from './element.ts';
import type { Figure } from './figure.ts';
import { entriesOfStop, type HomeMap, type TourStop } from './guide.ts';
import { pictogram } from './pictogram.ts';
import type { SceneContext } from './scene/context.ts';
import { pictogramOfScene, sceneFigure } from './scene/figureOf.ts';
import type { SceneLooks, SceneRow } from './scene/words.ts';
import { indexFacts, type Facts } from './section/facts.ts';
import { sectionFigure } from './section/figure.ts';
import { sectionOf } from './section/sectionOf.ts';
import { inUse } from './states.ts';
import type { DrawingWords } from './section/words.ts';

/** All that a field says about drawings. */
export interface DrawingPreset {
  readonly words: DrawingWords;
  readonly schematics: readonly SceneRow[];
  readonly looks: SceneLooks;
  readonly home?: HomeMap;
  readonly tour?: readonly TourStop[];
}

/** How measured values are read and written; given by the site, because units are words of the vocabulary. */
export interface Amounts<Measure> {
  readonly show: (measure: Measure) => string;
  readonly amount: (measure: Measure) => number;
}

/** Every drawing of a site, by the slug of the entry. */
export interface Gallery {
  /** What stands at the head of an entry: its cross-section, then the schematics that belong to it. */
  readonly figures: (slug: string) => readonly Figure[];
  readonly section: (slug: string) => CrossSection | undefined;
  readonly schematic: (id: string) => Figure | undefined;
  /** A few strokes for lists: of a collector, or of the entry that a schematic belongs to most. */
  readonly pictogram: (slug: string) => readonly Element[] | undefined;
  /** The map of the home page and the stops of the tour that this site has entries for. */
  readonly home?: HomeMap;
  readonly tour: readonly TourStop[];
}

const galleries = memory<Facts, Gallery>();

/** The same, made once of a graph and one preset, whose name `named` is. */
export const galleryOnce = <Measure>(
  graph: Facts,
  named: string,
  preset: DrawingPreset | undefined,
  amounts: Amounts<Measure>,
): Gallery => galleries(graph, named, () => gallery(graph, preset, amounts));

/** The drawings of a graph; an empty gallery for a field without any. */
export function gallery<Measure>(graph: Facts, preset: DrawingPreset | undefined, amounts: Amounts<Measure>): Gallery {
  if (!preset)
    return {
      figures: () => [],
      section: () => undefined,
      schematic: () => undefined,
      pictogram: () => undefined,
      tour: [],
    };
  const facts = indexFacts(graph, preset.words.rules);
  const context: SceneContext = {
    facts,
    looks: preset.looks,
    show: amounts.show,
    amount: amounts.amount,
  };
  const schematics = preset.schematics.flatMap((row) => {
    const figure = sceneFigure(row, context);
    return figure ? [{ row, figure }] : [];
  });
  const made = memory<SceneContext, CrossSection | undefined>();
  const section = (slug: string): CrossSection | undefined =>
    made(context, slug, () => sectionOf(facts, preset.words, slug, amounts.show));
  const schematic = (id: string): Figure | undefined => schematics.find(({ row }) => row.id === id)?.figure;
  const ways = preset.home?.ways.entries.filter((slug) => facts.node(slug)) ?? [];
  return {
    section,
    schematic,
    ...(preset.home &&
      ways.length > 0 && {
        home: {
          ways: { ...preset.home.ways, entries: ways },
          rows: preset.home.rows.filter(({ shows }) => shows.every(schematic)),
        },
      }),
    tour: (preset.tour ?? []).filter(
      (stop) => entriesOfStop(stop).every(facts.node) && (stop.schematics ?? []).every(schematic),
    ),
    figures: (slug) => {
      const own = section(slug);
      return [
        ...(own ? [sectionFigure(`section-${slug}`, own)] : []),
        ...schematics
          .filter(({ row }) => row.of.includes(slug) || row.also?.includes(slug))
          .map(({ figure }) => figure),
      ];
    },
    pictogram: (slug) => {
      const own = section(slug);
      if (own) return pictogram(inUse(own));
      const scene = schematics.find(({ row }) => row.of[0] === slug);
      return scene ? pictogramOfScene(scene.row, context) : undefined;
    },
  };
}
