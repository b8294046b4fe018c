/**
 * Whether Astro runs in a build of ours. There it makes only the frames of the pages that are written without it, and the build
 * fills them (`renderSite`); in development, and when Astro is run by hand, it makes those pages itself.
 */
export const inBuild = process.env['SODIOGRAPH_PAGES'] !== undefined;
