/** A page of ours as it is cited. */
export const ours = (
  title: string,
  site: {
    readonly title: string;
    readonly version: string;
    readonly date: string;
    readonly editors: readonly string[];
  },
  address: string,
  isPreview: boolean,
): string =>
  `“${title}${/[.?!]$/.test(title) ? '' : '.'}” ${site.title}, version ${site.version} (${site.date})${isPreview ? ', preview that is not published' : ''}, edited by ${site.editors.join(', ')}. ${address}.`;
/** The review behind it, with the place in it. */
export const after = (review: string, locator: string | undefined): string =>
  `After: ${review}${locator === undefined ? '' : `, ${locator}`}.`;
export const primary = (works: readonly string[]): string => `Primary source: ${works.join('; ')}.`;
export const authors = (names: readonly string[]): string =>
  names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
/** What became of a work. */
export const notice = (is: string, says: string | undefined, address: string): string =>
  `${is}${says === undefined ? '' : ` (${says})`}, see ${address}`;

/** What became of a work after it was published. */
export const became = { retracted: 'retracted', corrected: 'corrected', questioned: 'questioned' } as const;
