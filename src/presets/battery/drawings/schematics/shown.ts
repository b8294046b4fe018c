import type { Look } from '../../../../drawing/look.ts';
import { looks } from '../looks.ts';

const metal = looks['copper-collectors']!;
const layer: Look = { tone: 'salt', texture: 'plain' };

/** What schematics use again and again; the foil stands for any metal. */
export const base = {
  foil: { form: 'foil', look: metal },
  rough: { form: 'rough foil', look: metal },
  foam: { form: 'foam', look: looks['nickel-collectors']! },
  metal,
  layer,
} as const;
