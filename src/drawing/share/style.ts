import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ShareStyle } from './shareImage.ts';
import { readSheet } from './sheet.ts';
import { readFace } from './face.ts';

/** Faces and colours of share pictures: the site’s own fonts in one weight each, its light theme, its accent. */
export function shareStyle(css: { readonly drawing: string; readonly tokens: string }): ShareStyle {
  const { resolve } = createRequire(import.meta.url);
  const face = (name: string) => readFace(readFileSync(resolve(name)));
  const token = (name: string): string =>
    new RegExp(`--${name}:\\s*(?:light-dark\\()?([^;,]+)`).exec(css.tokens)?.[1]?.trim() ?? '#000000';
  return {
    serif: face('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
    sans: face('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    sheet: readSheet(css.drawing, 'light', { '--accent': token('accent'), '--accent-ink': token('accent-ink') }),
    paper: token('paper'),
    ink: token('ink'),
    quiet: token('ink-2'),
    accent: token('accent'),
  };
}
