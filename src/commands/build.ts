import { homedir } from 'node:os';
import { unreachable } from '../model/webAddress.ts';
import { buildSite } from '../site/buildSite.ts';
import { diskFiles } from '../site/files.ts';
import { thisMachine } from '../site/machine.ts';
import { realPath } from '../site/outFolder.ts';
import { projectFolder, refuseProject } from '../site/projectFolder.ts';
import { renderSite, type Rendered } from '../site/renderSite.ts';
import { shown } from '../site/shown.ts';
import { readOptions, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/** `npm run build`: builds the site of the content folder, and puts it in the place of the one before. */
export async function build({ content, out, keep, site }: Options, signal: AbortSignal): Promise<void> {
  refuseProject(projectFolder);
  const real = (path: string): string => realPath(diskFiles, path);
  const guarded = {
    project: real(projectFolder),
    content: real(content),
    home: real(homedir()),
    current: real(process.cwd()),
  };
  let rendered: Rendered | undefined;
  const render = async (folder: string): Promise<void> => {
    rendered = await renderSite({ content, site }, folder, signal);
  };
  await buildSite(thisMachine(), { out, keep, guarded, render }, signal);
  console.log(
    `Built ${rendered!.pages} pages in ${shown(out)}; the full text of ${rendered!.searchable} of them can be searched, claims through their entries.`,
  );
  const why = unreachable(rendered!.address);
  if (why !== undefined)
    console.warn(
      `This is a preview: the site’s address is ${rendered!.address}, which ${why}. Citations say so. Before publishing, give the address with --site or SITE_URL and run “npm run publish:check”.`,
    );
}

if (import.meta.main) await runCommand(readOptions(['content', 'out', 'keep', 'site']), build);
