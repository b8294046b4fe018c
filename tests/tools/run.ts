import { spawnSync } from 'node:child_process';
import { has, programs, type Program } from './programs.ts';

/** `npm run test:tools`: runs what is made for other programs through those that the machine has, and says which it has not. */
const names = Object.keys(programs) as Program[];
const { status } = spawnSync('node_modules/.bin/vitest', ['run', '--project=tools'], { stdio: 'inherit' });
for (const name of names)
  console.log(has(name) ? `${name}: tried` : `${name}: not found, not tried (Debian package ${programs[name]})`);
process.exitCode = status ?? 1;
