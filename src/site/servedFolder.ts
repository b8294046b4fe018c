import type { Files } from './files.ts';
import { besides } from './settle.ts';

/** The folder to serve a site from: its own or, while a build exchanges it, the one that holds the old; undefined when there is none. */
export function servedFolder(files: Files, out: string): string | undefined {
  return [out, besides(out).previous].find((folder) => files.look(folder)?.kind === 'folder');
}
