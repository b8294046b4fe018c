import { spawnSync } from 'node:child_process';
import { folderOf, folders, has, programs, type Folder, type Program } from './programs.ts';

/** `npm run test:tools`: runs what is made for other programs through those that the machine has, and says which it has not. */
const { status } = spawnSync('node_modules/.bin/vitest', ['run', '--project=tools', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const name of Object.keys(programs) as Program[])
  console.log(has(name) ? `${name}: tried` : `${name}: not found, not tried (Debian package ${programs[name]})`);
for (const name of Object.keys(folders) as Folder[])
  console.log(
    folderOf(name) === undefined ? `${name}: not set, not tried (the folder of ${folders[name]})` : `${name}: tried`,
  );
process.exitCode = status ?? 1;
