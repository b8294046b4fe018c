import { seedOf } from './chance.ts';

/**
 * Families of colour, each with a fill and a line in `styles/drawing.css`: metals of collectors (warm, pale, grey, dark), metals of
 * layers (slate, gilt), carbon (coal), polymers (resin), oxides (rust), salts (salt), sulfides and their like (olive),
 * phosphides (plum), the metal that
 * settles on it (settled), what contains it (alloyed).
 */
export const tones = [
  'warm',
  'pale',
  'grey',
  'dark',
  'slate',
  'gilt',
  'coal',
  'resin',
  'rust',
  'salt',
  'olive',
  'plum',
  'settled',
  'alloyed',
] as const;
export type Tone = (typeof tones)[number];

/** Line patterns that tell two things of one tone apart, and all things apart without colour. */
export const textures = [
  'plain',
  'rising',
  'falling',
  'level',
  'upright',
  'crossed',
  'dotted',
  'dashed',
  'close',
  'grid',
] as const;
export type Texture = (typeof textures)[number];

/** What a substance looks like wherever it is drawn. */
export interface Look {
  readonly tone: Tone;
  readonly texture: Texture;
}

/** A look for what the vocabulary names none for: the same for the same id. */
export const lookOf = (id: string, among: readonly Tone[] = ['slate', 'olive', 'rust', 'salt']): Look => {
  const seed = seedOf(id);
  return { tone: among[seed % among.length]!, texture: textures[(seed >>> 8) % textures.length]! };
};
