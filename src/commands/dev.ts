import { compile } from '../compiler/compile.ts';
import { developPages } from '../site/astro.ts';
import { readSources } from '../site/content.ts';
import { projectFolder, refuseProject } from '../site/projectFolder.ts';
import { readOptions } from './options.ts';
import { runCommand } from './runCommand.ts';

/** `npm run dev`: shows the site while its content is written. */
await runCommand(readOptions(['content', 'site', 'port', 'host']), ({ content, site, host, port }, signal) => {
  refuseProject(projectFolder);
  const address = site ?? compile(readSources(content)).graph?.site.address;
  return developPages({ content, site: address }, host, port, signal);
});
