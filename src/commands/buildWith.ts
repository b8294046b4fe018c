import { homedir } from 'node:os';
import { unreachable } from '../model/webAddress.ts';
import type { Source } from '../source/source.ts';
import { buildSite } from '../site/buildSite.ts';
import { isFolder, readSources } from '../site/content.ts';
import { diskFiles, type Looked } from '../site/files.ts';
import { noteSite, originOf, standOf, toldOf } from '../site/kept/builtSite.ts';
import { digest, engineOf, programPlaces } from '../site/kept/engine.ts';
import { keeps, tidyCode } from '../site/kept/folder.ts';
import type { Holding } from '../site/holding.ts';
import { keepHashes, learnHashes } from '../site/kept/hashes.ts';
import { tidyPictures } from '../site/kept/pictures.ts';
import { refuseHalfSpoken } from '../site/language/lacking.ts';
import { spokenWords } from '../site/language/wordsFolder.ts';
import { thisMachine } from '../site/machine.ts';
import { realPath } from '../site/outFolder.ts';
import { projectFolder, refuseProject } from '../site/projectFolder.ts';
import type { Order, Rendered, Reuse } from '../site/renderSite.ts';
import { keepSiteNotes, siteNotesOf, tidyTwins, twinOf, type SiteNotes } from '../site/reuse/state.ts';
import type { Looks } from '../site/walk.ts';
import { shown } from '../site/shown.ts';
import { stagesHere, stageTable } from '../site/stages.ts';
import type { Options } from './options.ts';

/** What a build is called by: two ways to the same folder are told apart. */
type Way = 'site' | 'merge' | `part ${string}`;

/** Puts what `render` writes in the place of the site before it; where nothing changed, that stays. */
export async function buildWith(
  { content, out, keep, site, report }: Options,
  way: Way,
  signal: AbortSignal,
  render: (order: Order, folder: string) => Promise<Rendered>,
): Promise<void> {
  refuseProject(projectFolder);
  await refuseHalfSpoken(spokenWords);
  // At once: not after another build, for which this one waits.
  if (!isFolder(content))
    throw new Error(`There is no content folder ${shown(content)}: name one with --content or SODIOGRAPH_CONTENT.`);
  const real = (path: string): string => realPath(diskFiles, path);
  const guarded = {
    project: real(projectFolder),
    content: real(content),
    home: real(homedir()),
    current: real(process.cwd()),
  };
  // A merge and a build make the same of the same.
  const settings = [site ?? '', way === 'merge' ? 'site' : way, ...keep];
  const originNow = (sources: readonly Source[], engine?: string): string => originOf(sources, settings, engine);
  const place = real(out);
  const before = toldOf<Rendered>(diskFiles, place, originNow(readSources(content)));
  if (before)
    return told(before, `Nothing changed: the ${before.pages} pages in ${shown(out)} are those of this content`);
  learnHashes(place);
  let rendered: Rendered | undefined;
  let note: string | undefined;
  let known: SiteNotes | undefined;
  let program = '';
  let same: Looks = new Map();
  const stages = stagesHere();
  const renderNoting = async (folder: string, _: AbortSignal, old: Holding): Promise<Looks> => {
    const sources = readSources(content);
    const engine = engineOf(programPlaces);
    const origin = originNow(sources, engine);
    program = digest(JSON.stringify([settings, content]), engine);
    const reuse: Reuse | undefined =
      way === 'site' && keeps()
        ? {
            out: place,
            looks: old.looks,
            twin: twinOf(place),
            before: old.present ? siteNotesOf(place, standOf(old.looks), program) : undefined,
            program,
            tell: (notes, paths) => {
              known = notes;
              same = new Map([...paths].flatMap((path) => pairOf(path, old.looks.get(path))));
            },
          }
        : undefined;
    rendered = await render({ content, site, sources, engine, stages, ...(reuse && { reuse }) }, folder);
    // Who edits the program while it runs gets a mixture, which is nothing to note.
    note = originNow(sources) === origin ? origin : undefined;
    return same;
  };
  let looks: Looks;
  try {
    const twin = way === 'site' && keeps() ? twinOf(place) : undefined;
    looks = await buildSite(thisMachine(), { out, keep, guarded, render: renderNoting, twin }, signal);
  } finally {
    stages.end();
  }
  if (note !== undefined) {
    const standing = noteSite(place, looks, note, rendered!);
    keepHashes(place, looks.values());
    if (known) keepSiteNotes(place, standing, program, known);
  }
  tidyPictures();
  tidyTwins();
  tidyCode();
  if (report) console.log(stageTable(stages.taken()));
  told(rendered!, `Built ${rendered!.pages} pages in ${shown(out)}`);
}

const pairOf = (path: string, looked: Looked | undefined): readonly (readonly [string, Looked])[] =>
  looked ? [[path, looked]] : [];

/** Says what is in the site, and what its address is worth. */
function told({ searchable, address }: Rendered, begin: string): void {
  if (searchable === 0) return console.log(`${begin}.`);
  console.log(`${begin}; the full text of ${searchable} of them can be searched, claims through their entries.`);
  const why = unreachable(address);
  if (why !== undefined)
    console.warn(
      `This is a preview: the site’s address is ${address}, which ${why}. Citations say so. Before publishing, give the address with --site or SITE_URL and run “npm run publish:check”.`,
    );
}
