/** How a kind is told apart without its colour: a Cytoscape node shape and the same outline as an SVG path in a 16 × 16 box. */
export interface Mark {
  readonly shape: string;
  readonly path: string;
}

/** The marks a vocabulary can choose from, by the name of their shape. */
export const marks = {
  'round-rectangle': 'M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z',
  hexagon: 'M4.5 2h7L15 8l-3.5 6h-7L1 8z',
  ellipse: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13z',
  diamond: 'M8 .8 15.2 8 8 15.2.8 8z',
  triangle: 'M8 1.5 15 14H1z',
  rectangle: 'M2.5 2.5h11v11h-11z',
  pentagon: 'M8 1.2 15 6.3 12.3 14.5H3.7L1 6.3z',
  tag: 'M2 3h8l4.5 5L10 13H2z',
  octagon: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z',
  star: 'M8 1l2 4.9 5.2.3-4 3.4 1.3 5.1L8 11.9l-4.5 2.8 1.3-5.1-4-3.4L6 5.9z',
  vee: 'M1.5 2 8 5l6.5-3L8 15z',
  rhomboid: 'M1 3h10l4 10H5z',
} as const;
export type MarkName = keyof typeof marks;
export const markNames = Object.keys(marks) as readonly MarkName[];

/** A mark by its name. */
export const markOf = (name: MarkName): Mark => ({ shape: name, path: marks[name] });
