import { spawnSync } from 'node:child_process';

/** The programs that `npm run test:tools` asks, with the Debian package that has each. */
export const programs = {
  nginx: 'nginx-light',
  caddy: 'caddy',
  bibtex: 'texlive-binaries',
  biber: 'biber',
  pandoc: 'pandoc',
} as const;
export type Program = keyof typeof programs;

/** Whether the machine has a program. */
export const has = (name: Program): boolean => !spawnSync(name, ['--version'], { stdio: 'ignore' }).error;
