import { compareVersions, versionPattern } from '../../model/version.ts';
import type { Problem } from '../problem.ts';
import type { Source } from '../../source/source.ts';
import { hashOf, isManifest, manifestPath, readManifest, type Manifest } from './manifest.ts';

/** A manifest with the file it was read from. */
export interface Release extends Manifest {
  readonly path: string;
  readonly hash: string;
}

/** The manifests of a content folder, earliest version first, and what shows that one was edited or taken away. */
export function readReleases(sources: readonly Source[]): {
  readonly releases: readonly Release[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const complain = (path: string, line: number, message: string): void => {
    problems.push({ path, line, column: 1, rule: 'manifest-is-whole', message });
  };
  const read = sources
    .filter(({ path }) => isManifest(path))
    .map(({ path, text }) => {
      const { manifest, fault } = readManifest(text);
      if (fault)
        complain(
          path,
          fault.line,
          `${fault.says}; a manifest is never edited, so put back the file that was released with this version`,
        );
      else if (path !== manifestPath(manifest.version))
        complain(path, 2, `this is the manifest of ${manifest.version}; call it ${manifestPath(manifest.version)}`);
      return { ...manifest, path, hash: hashOf(text) };
    });
  const known = read
    .filter(({ version }) => versionPattern.test(version))
    .sort((a, b) => compareVersions(a.version, b.version));
  for (const [index, { path, before }] of known.entries()) {
    const earlier = known[index - 1];
    if (before?.version === earlier?.version && before?.hash === earlier?.hash) continue;
    complain(path, 4, brokenChain(before, earlier));
  }
  return { releases: [...known, ...read.filter((release) => !known.includes(release))], problems };
}

function brokenChain(before: Manifest['before'], earlier: Release | undefined): string {
  if (before === undefined) return `begins the list, but ${earlier!.path} is earlier; put back what was released`;
  if (earlier?.version !== before.version)
    return `follows version ${before.version}, but ${manifestPath(before.version)} is not there; put back what was released`;
  return `follows another ${earlier.path} than the one that is here: one of the two was edited after its release; put back what was released`;
}
