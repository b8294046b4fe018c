import type { Kind } from '../vocabulary/kinds.ts';

/** One column of every drawn graph, from what is done on the left to what it is good for and who says so on the right. */
export interface Layer {
  readonly key: string;
  readonly title: string;
}

/** The columns in the order they are drawn. */
export const layers: readonly Layer[] = [
  { key: 'strategies', title: 'Strategies' },
  { key: 'base', title: 'Base collectors' },
  { key: 'modified', title: 'Modified collectors' },
  { key: 'phases', title: 'Phases and layers' },
  { key: 'mechanisms', title: 'Mechanisms' },
  { key: 'challenges', title: 'Challenges' },
  { key: 'context', title: 'Cells and methods' },
  { key: 'sections', title: 'Sections' },
  { key: 'references', title: 'References' },
];

const context = layers.findIndex(({ key }) => key === 'context');
const ofClass: Readonly<Record<string, string>> = {
  'base collector': 'base',
  'modified collector': 'modified',
  'sodiophilic phase or interphase': 'phases',
  'coating or active layer': 'phases',
  metal: 'phases',
};

/** The column of an entry, by its kind and main class. */
export function layerOf(node: { readonly kind: Kind; readonly classes: readonly string[] }): number {
  const key = node.kind === 'materials' ? (ofClass[node.classes[0] ?? ''] ?? 'context') : node.kind;
  const found = layers.findIndex((layer) => layer.key === key);
  return found === -1 ? context : found;
}
