import { readFileSync } from 'node:fs';

/** The rows of a table beside this file: cells parted by tabs, lines that begin with `# ` are remarks. */
export const rowsOf = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t'));
