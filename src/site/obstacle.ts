import type { Files } from './files.ts';
import { recogniseFirst } from './firstVersion.ts';
import { holdingOf, type Holding } from './holding.ts';
import { isKept } from './keep.ts';
import { shown } from './shown.ts';

/** What a site’s folder holds; a site of version 0.1 is known without a marker. `before` is what it held a while ago. */
export const siteAt = (files: Files, folder: string, before?: Holding): Holding =>
  holdingOf(files, folder, recogniseFirst, before);

/** Says which files keep a build from replacing a folder, in one line; undefined when none does. */
export function obstacle(folder: string, { foreign }: Holding, keep: readonly string[]): string | undefined {
  const others = [...foreign].filter(([path]) => !isKept(path, keep));
  if (others.length === 0) return undefined;
  if (others[0]![0] === '') return `${shown(folder)} is no folder: move it away, or build elsewhere with --out.`;
  const named = others
    .slice(0, 3)
    .map(([path, how]) => inOneLine(path) + (how === 'changed' ? ' (changed since it was built)' : ''));
  const rest = others.length > 3 ? ` and ${others.length - 3} more` : '';
  const [many, them] = others.length === 1 ? ['a file', 'it'] : [`${others.length} files`, 'them'];
  return (
    `${shown(folder)} holds ${many} that no build wrote: ${named.join(', ')}${rest}. Move ${them} away, or put ${them} into public/, ` +
    `which is part of every site, or have builds carry ${them} over with --keep PATH,PATH or SODIOGRAPH_KEEP.`
  );
}

const inOneLine = (path: string): string => path.replace(/\p{Cc}/gu, '�');
