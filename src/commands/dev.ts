import { developPages } from '../site/astro.ts';
import { projectFolder, refuseProject } from '../site/projectFolder.ts';
import { readOptions } from './options.ts';
import { runCommand } from './runCommand.ts';

/** `npm run dev`: shows the site while its content is written. */
await runCommand(readOptions(['content', 'site', 'port', 'host']), ({ content, site, host, port }, signal) => {
  refuseProject(projectFolder);
  return developPages({ content, site }, host, port, signal);
});
