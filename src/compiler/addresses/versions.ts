import { compareVersions, unreleased } from '../../model/version.ts';
import { locate } from '../locate.ts';
import type { Problem } from '../problem.ts';
import type { SiteEntry } from '../validate.ts';
import type { History } from './history.ts';
import { manifestPath } from './manifest.ts';

/**
 * Where `index.md` speaks of a version as published that has no manifest: one was taken away, a release was interrupted, or the
 * version was raised by hand. What is older than the first manifest, or than manifests at all, has none.
 */
export function versionsHaveManifests(site: SiteEntry, { releases, fates }: History): readonly Problem[] {
  const oldForm = fates.some(({ to, withdrawn }) => to === undefined && withdrawn === undefined);
  if (releases.length === 0 && oldForm) return [];
  // One that cannot be read is complained of where it stands.
  const known = new Set(releases.flatMap(({ version, path }) => [version, /([^/]+)\.txt$/.exec(path)?.[1] ?? version]));
  const first = releases[0]?.version;
  const hasOne = (version: string): boolean =>
    version === unreleased || known.has(version) || (first !== undefined && compareVersions(version, first) < 0);
  const { version, changes } = site.fields;
  const problem = (path: readonly (string | number)[], missing: string): Problem => ({
    ...locate(site, path),
    rule: 'version-is-released',
    message: `version ${missing} has no ${manifestPath(missing)}; “npm run release -- ${missing}” writes it, and nothing else raises a version`,
  });
  return [
    ...(releases.length > 0 && !known.has(version) ? [problem(['version'], version)] : []),
    ...changes.flatMap((change, index) =>
      hasOne(change.version) ? [] : [problem(['changes', index, 'version'], change.version)],
    ),
  ];
}
