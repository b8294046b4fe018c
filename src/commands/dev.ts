import { developPages } from '../site/astro.ts';
import { refuseHalfSpoken } from '../site/language/lacking.ts';
import { spokenWords } from '../site/language/wordsFolder.ts';
import { projectFolder, refuseProject } from '../site/projectFolder.ts';
import { readOptions } from './options.ts';
import { runCommand } from './runCommand.ts';

/** `npm run dev`: shows the site while its content is written. */
export const main = (): Promise<void> =>
  runCommand(readOptions(['content', 'site', 'port', 'host']), async ({ content, site, host, port }, signal) => {
    refuseProject(projectFolder);
    await refuseHalfSpoken(spokenWords);
    return developPages({ content, site }, host, port, signal);
  });

if (import.meta.main) await main();
