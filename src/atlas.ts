import { report } from './compiler/problem.ts';
import { audit } from './derive/audit/audit.ts';
import { citations, type Citing } from './derive/citations.ts';
import { goneAddresses, type GoneAddresses } from './derive/gone.ts';
import { gallery, type Gallery } from './drawing/gallery.ts';
import { indexGraph, type Indexes } from './derive/indexes.ts';
import { citer, type Citer } from './exports/citation.ts';
import type { Finding } from './model/finding.ts';
import type { Measure, Node, NodeId } from './model/graph.ts';
import { displayMeasure } from './model/measure.ts';
import { drawingsOf } from './presets/drawings.ts';
import { contentFolder, shown } from './site/content.ts';
import { compiledContent } from './site/kept/compileKept.ts';
import { siteAddress } from './site/siteAddress.ts';

/** The one door: the compiled graph and what all pages look up in it, made once a build. */
export interface Atlas extends Indexes {
  readonly cite: Citer;
  /** What a reference is cited for. */
  readonly citing: (reference: NodeId) => readonly Citing[];
  readonly findings: readonly Finding[];
  /** The parts of the text retold, and the works it cites, whatever the vocabulary calls them. */
  readonly sections: readonly Node[];
  readonly works: readonly Node[];
  /** Addresses that were published and are gone. */
  readonly gone: GoneAddresses;
  /** The drawings of the field; none where it has none. */
  readonly drawings: Gallery;
}

/** Throws the report when content has problems. */
function open(): Atlas {
  const folder = contentFolder();
  const { graph, problems, presets } = compiledContent(folder);
  if (!graph) throw new Error(`content has problems:\n${report(problems, shown(folder))}`);
  const cited = citations(graph);
  return {
    ...indexGraph(graph),
    cite: citer(graph, siteAddress),
    citing: (reference) => cited.get(reference) ?? [],
    findings: audit(graph),
    sections: graph.nodes.filter((node) => node.section),
    works: graph.nodes.filter((node) => node.bibliography),
    gone: goneAddresses(graph),
    drawings: gallery<Measure>(graph, drawingsOf(presets), {
      show: (measure) => displayMeasure(measure, graph.field.units),
      amount: ({ value }) => value,
    }),
  };
}

export const atlas: Atlas = open();

/** The words of the review. */
export const { field } = atlas.graph;
/** The parts of the text retold. */
export const { sections } = atlas;
