import { report } from './compiler/problem.ts';
import { audit } from './derive/audit/audit.ts';
import { citedFor, isWork, type Citing } from './derive/citations.ts';
import { indexGraph } from './derive/indexes.ts';
import { perGraph } from './derive/perGraph.ts';
import { galleryOnce, type Gallery } from './drawing/gallery.ts';
import { pictogramSvg } from './drawing/pictogram.ts';
import { lookupsOf, type Around, type Lookups } from './html/around.ts';
import { Html } from './html/template.ts';
import type { Finding } from './model/finding.ts';
import { followGraph } from './model/followedGraph.ts';
import type { Measure, Node, NodeId } from './model/graph.ts';
import { displayMeasure } from './model/measure.ts';
import { watchGraph } from './model/watchedGraph.ts';
import { drawingsOf } from './presets/drawings.ts';
import { contentFolder, shown } from './site/content.ts';
import { standing } from './site/develop/standing.ts';
import { siteAddress } from './site/siteAddress.ts';

/** The one door: the compiled graph and what all pages look up in it, made once a build. */
export interface Atlas extends Lookups {
  /** What a reference is cited for. */
  readonly citing: (reference: NodeId) => readonly Citing[];
  readonly findings: readonly Finding[];
  /** The works that the text retold cites, whatever the vocabulary calls them. */
  readonly works: readonly Node[];
  readonly isWork: (id: string) => boolean;
  /** The drawings of the field; none where it has none. */
  readonly drawings: Gallery;
}

/** Throws the report when content has problems and, while it is written, never had none. */
function open(): Atlas {
  const folder = contentFolder();
  const { good, problems } = standing(folder);
  if (!good) throw new Error(`content has problems:\n${report(problems, shown(folder))}`);
  const { presets } = good;
  // While content is written, what was worked out of it stays where an edit changes nothing that it rests on.
  const graph = good.findings ? followGraph(good.graph, good.findings) : watchGraph(good.graph);
  const drawn = (): Gallery =>
    galleryOnce<Measure>(graph, presets.join(' '), drawingsOf(presets), {
      show: (measure) => displayMeasure(measure, graph.field.units),
      amount: ({ value }) => value,
    });
  const lookups = lookupsOf(graph, siteAddress);
  return {
    ...indexGraph(graph),
    // What is worked out is so when it is asked for: what a page does not ask is nothing that it rests on.
    get cite() {
      return lookups.cite;
    },
    get sections() {
      return lookups.sections;
    },
    get gone() {
      return lookups.gone;
    },
    citing: (reference) => citedFor(graph, reference),
    get findings() {
      return audit(graph);
    },
    get works() {
      return worksOf(graph);
    },
    isWork: (id) => isWork(graph, id),
    get drawings() {
      return drawn();
    },
  };
}

const worksOf = perGraph(({ nodes }): readonly Node[] => nodes.filter((node) => node.bibliography));

export { inBuild } from './site/inBuild.ts';

export const atlas: Atlas = open();

/** The words of the review. */
export const { field } = atlas.graph;
/** The parts of the text retold. */
export const { sections } = atlas;

/** What pieces of HTML need within Astro’s pages, whose addresses are made relative after the build. */
export const fromRoot: Around = {
  atlas,
  site: siteAddress,
  link: (address) => address,
  hasFiles: () => false,
  pictogram: (slug) => {
    const strokes = atlas.drawings.pictogram(slug);
    return strokes && new Html(pictogramSvg(strokes));
  },
};
