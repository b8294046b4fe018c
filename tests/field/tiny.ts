import { compile } from '../../src/compiler/compile.ts';
import type { Source } from '../../src/source/source.ts';
import { readSources } from '../../src/site/content.ts';

/** The files of a tiny review of bread: a field of its own, without anything of batteries. */
export const tinySources: readonly Source[] = readSources('tests/field/tiny/content');

/** The same with one piece of one file replaced. */
export function tinyWith(path: string, from: string, to: string): readonly Source[] {
  const file = tinySources.find((source) => source.path === path);
  if (!file?.text.includes(from)) throw new Error(`the tiny review has no “${from}” in ${path}`);
  return tinySources.map((source) => (source === file ? { path, text: file.text.replace(from, to) } : source));
}

/** Its compilation. */
export const tiny = compile(tinySources);
