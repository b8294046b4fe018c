/** Above and below a list that takes several pages. */
export const pages = 'Pages of this list';
export const pagesAtFoot = 'Pages of this list, at its foot';
export const page = (number: number, of: number): string => `Page ${number} of ${of}`;
export const fromTo = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);
/** The title of a page after the first. */
export const titleOf = (title: string, number: number): string => (number === 1 ? title : `${title}, page ${number}`);
/** After a heading that stands on the page before already. */
export const continuation = ', continued';
export const previous = 'Previous page';
export const next = 'Next page';
