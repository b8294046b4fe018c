import { homedir } from 'node:os';
import { unreachable } from '../model/webAddress.ts';
import type { Source } from '../source/source.ts';
import { buildSite } from '../site/buildSite.ts';
import { readSources } from '../site/content.ts';
import { diskFiles } from '../site/files.ts';
import { noteSite, originOf, toldOf } from '../site/kept/builtSite.ts';
import { tidyPictures } from '../site/kept/pictures.ts';
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
  const originNow = (sources: readonly Source[]): string => originOf(sources, [site ?? '', ...keep]);
  const place = real(out);
  const before = toldOf<Rendered>(diskFiles, place, originNow(readSources(content)));
  if (before)
    return told(before, `Nothing changed: the ${before.pages} pages in ${shown(out)} are those of this content`);
  let rendered: Rendered | undefined;
  let note: string | undefined;
  const render = async (folder: string): Promise<void> => {
    const sources = readSources(content);
    const origin = originNow(sources);
    rendered = await renderSite({ content, site, sources }, folder, signal);
    // Who edits the program while it runs gets a mixture, which is nothing to note.
    note = originNow(sources) === origin ? origin : undefined;
  };
  await buildSite(thisMachine(), { out, keep, guarded, render }, signal);
  if (note !== undefined) noteSite(diskFiles, place, note, rendered!);
  tidyPictures();
  told(rendered!, `Built ${rendered!.pages} pages in ${shown(out)}`);
}

/** Says what is in the site, and what its address is worth. */
function told({ searchable, address }: Rendered, begin: string): void {
  console.log(`${begin}; the full text of ${searchable} of them can be searched, claims through their entries.`);
  const why = unreachable(address);
  if (why !== undefined)
    console.warn(
      `This is a preview: the site’s address is ${address}, which ${why}. Citations say so. Before publishing, give the address with --site or SITE_URL and run “npm run publish:check”.`,
    );
}

if (import.meta.main) await runCommand(readOptions(['content', 'out', 'keep', 'site']), build);
