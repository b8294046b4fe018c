import { basename, dirname, join } from 'node:path';
import type { Files } from './files.ts';
import { siteAt } from './obstacle.ts';
import { removeSite } from './removeSite.ts';
import { shown } from './shown.ts';

/** Where a new site waits, and where the old one goes: both beside the site. */
export const besides = (out: string): { readonly next: string; readonly previous: string } => ({
  next: `${out}.next`,
  previous: `${out}.previous`,
});

/** The lock of a site: beside it, under a name that is nobody else’s. */
export const lockOf = (out: string): string => join(dirname(out), `.${basename(out)}.sodiograph-lock`);

/** Whether a build was killed between taking the old site away and putting the new one in its place. */
export function isUnsettled(files: Files, out: string): boolean {
  const { next, previous } = besides(out);
  return !files.look(out) && [next, previous].some((folder) => files.look(folder) !== undefined);
}

/** Finishes or takes back the exchange that a killed build had begun; gives a line about it when there was one. */
export function settle(files: Files, out: string): string | undefined {
  if (!isUnsettled(files, out)) return undefined;
  const { next, previous } = besides(out);
  if (siteAt(files, next).complete) {
    files.rename(next, out);
    return `A build was killed as it put its site in place: ${shown(out)} is that new site, which was whole.`;
  }
  if (!siteAt(files, previous).complete) return undefined;
  files.rename(previous, out);
  return `A build was killed as it put its site in place: ${shown(out)} is the site before it again.`;
}

/** Removes what killed builds left beside a site; gives a line about what is in the way. */
export function clearBesides(files: Files, out: string): string | undefined {
  const { next, previous } = besides(out);
  return removeSite(files, next, out) ?? removeSite(files, previous, out);
}
