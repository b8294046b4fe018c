/**
 * The most HTML that a page of a list or table may be, in bytes. A phone lays out that much table or list in some tenths of a second and gets
 * it in 20 kB on the line; up to there a reader is better served by the whole on one page, which the browser’s own search goes through.
 */
export const pageBound = 180_000;

/** What is left for what a page lists: around it stand head, header, footer,
 * title and the way to the other leaves, and addresses get longer where they become relative. */
export const listBound = 142_000;
