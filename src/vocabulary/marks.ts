import type { Kind } from './kinds.ts';

/** How a kind is told apart without its colour: a Cytoscape node shape and the same outline as an SVG path in a 16 × 16 box. */
export interface Mark {
  readonly shape: string;
  readonly path: string;
}

/** One shape a kind, the same in chips, graphs, matrices, charts and search results; its colour is `--kind-<kind>`. */
export const marks: Readonly<Record<Kind, Mark>> = {
  sections: { shape: 'round-rectangle', path: 'M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z' },
  strategies: { shape: 'hexagon', path: 'M4.5 2h7L15 8l-3.5 6h-7L1 8z' },
  materials: { shape: 'ellipse', path: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13z' },
  mechanisms: { shape: 'diamond', path: 'M8 .8 15.2 8 8 15.2.8 8z' },
  challenges: { shape: 'triangle', path: 'M8 1.5 15 14H1z' },
  methods: { shape: 'rectangle', path: 'M2.5 2.5h11v11h-11z' },
  concepts: { shape: 'pentagon', path: 'M8 1.2 15 6.3 12.3 14.5H3.7L1 6.3z' },
  references: { shape: 'tag', path: 'M2 3h8l4.5 5L10 13H2z' },
};
