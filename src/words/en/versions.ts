export const versions = 'Versions';
export const says = 'The released versions of the site, each as it was.';
export const lead =
  'Each released version is kept as it was: what every claim said, where the source says so, and on whose work.';
export const whatChanged = 'What changed in each';
export const version = (name: string): string => `Version ${name}`;
export const saidIn = (version: string, date: string): string =>
  `What the site said in version ${version} of ${date}, and what of it is said otherwise now.`;
export const released = (date: string, claims: string, same: string, changed: string, gone: string): string =>
  `Released ${date}. Of its ${claims} claims ${same} read the same today, ${changed} read otherwise, and ${gone} have another address or are no more.`;
export const everyClaim = 'Every claim as it was then (CSV)';
export const readOtherwise = 'Read otherwise now';
export const saidNoMore =
  'What is said no more is in the file; the address of each such claim leads to where it went, or says why it was taken back.';
export const then = 'Then: {says} {places}';
export const now = 'Now: {says}';
/** Where the source says it, and on whose work: `§3.1 ¶2 · Ref. [72]`. */
export const placesAndWorks = (places: string, works: readonly string[]): string =>
  `${places} · Ref. ${works.map((number) => `[${number}]`).join(', ')}`;

export const changedSince = '{changed} As released, {version} ({date}) said: {says} {places}';
export const changed = 'Changed since.';
export const versionInText = (name: string): string => `version ${name}`;
