import * as words from '#words/version.ts';

/** What a version looks like: three numbers without leading zeros, `1.10.0`. */
export const versionPattern = /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/;

/** Compares two versions by their numbers: negative when `a` is the earlier one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const differing = left!.findIndex((number, index) => number !== right![index]);
  return differing === -1 ? 0 : left![differing]! - right![differing]!;
}

/** How lists of changes call what is not released yet. */
export const unreleased = 'unreleased';

/** The name of a version in a sentence. */
export const versionName = (version: string): string =>
  version === unreleased ? words.notReleased : words.versionName(version);

/** The version of a site that says none that can be read. */
export const unknownVersion = '0.0.0';
