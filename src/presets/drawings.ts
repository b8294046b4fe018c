import type { DrawingPreset } from '../drawing/gallery.ts';
import { drawings as battery } from './battery/drawings.ts';

const known: Readonly<Record<string, DrawingPreset>> = { battery };

/** The drawings of the most special of some presets that has any. */
export const drawingsOf = (presets: readonly string[]): DrawingPreset | undefined =>
  presets.map((name) => known[name]).findLast((preset) => preset !== undefined);
