import { join } from 'node:path';
import { frameFolder, framePath, type FrameOf } from '../html/frame.ts';
import type { Files } from './files.ts';
import { relativiseHtml, tightenBlocks, tightenLinks } from './relativise.ts';
import { removeTree } from './walk.ts';

/** Takes the frames out of a site that Astro just rendered; gives the HTML of each as a page of some depth needs it. */
export function takeFrames(
  files: Files,
  site: string,
  frames: readonly FrameOf[],
): (frame: FrameOf, path: string) => string {
  const made = new Map<string, string>();
  for (const frame of frames) {
    const html = files.read(join(site, framePath(frame), 'index.html')).toString('utf8');
    made.set(framePath(frame), tightenBlocks(tightenLinks(html)));
  }
  if (files.look(join(site, frameFolder))) removeTree(files, join(site, frameFolder));
  // As the page of any name in its folder addresses its neighbours: a frame is filled for many.
  return (frame, path) => relativiseHtml(made.get(framePath(frame))!, `${path.replace(/[^/]+$/, '-')}/index.html`);
}
