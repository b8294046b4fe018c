/**
 * Whether Astro makes only the frames of the pages that are written without it: in a build, which fills them (`renderSite`). In
 * development, and when Astro is run by hand, it makes those pages itself.
 */
export const framesOnly = process.env['SODIOGRAPH_PAGES'] !== undefined;
