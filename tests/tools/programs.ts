import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** The programs that `npm run test:tools` asks, with the Debian package that has each. */
export const programs = {
  nginx: 'nginx-light',
  caddy: 'caddy',
  bibtex: 'texlive-binaries',
  biber: 'biber',
  pandoc: 'pandoc',
  Rscript: 'r-base-core',
  'virtuoso-t': 'virtuoso-opensource-7-bin',
} as const;
export type Program = keyof typeof programs;

/** What is no program of Debian: the variable that says in which folder it lies, and what belongs there. */
export const folders = {
  CSL_STYLES: 'styles of the Citation Style Language, as american-chemical-society.csl',
  ZOTERO_TRANSLATION_SERVER: 'Zotero’s translation-server with its modules, installed',
  TOOLS_MODULES: 'node_modules with @duckdb/node-api, netlify-headers-parser and wrangler',
} as const;
export type Folder = keyof typeof folders;

/** Whether the machine has a program. */
export const has = (name: Program): boolean => !spawnSync(name, ['--version'], { stdio: 'ignore' }).error;

/** Where something lies, when a variable says so and it is there. */
export function folderOf(name: Folder): string | undefined {
  const said = process.env[name];
  return said !== undefined && existsSync(said) ? resolve(said) : undefined;
}

/** A package of npm that stands outside the lock file; undefined when it is not there. */
export function moduleOf(name: string): unknown {
  const folder = folderOf('TOOLS_MODULES');
  if (folder === undefined || !existsSync(join(folder, 'node_modules', name))) return undefined;
  return createRequire(join(folder, 'any.js'))(name);
}
