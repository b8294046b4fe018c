/** The head of a page: what it is called, and on which site. */
export const titleOnSite = (title: string, site: string): string => `${title} · ${site}`;
export const changesOf = (site: string): string => `Changes of ${site}`;
export const read = 'Read';
export const explore = 'Explore';
export const compare = 'Compare';
export const browse = 'Browse';
export const data = 'Data';
export const about = 'About';
export const guidedTour = 'Guided tour';
export const audit = 'Audit';
export const paths = 'Paths between entries';
export const matrix = 'Evidence matrix';
export const gaps = 'Gaps';
export const allClaims = 'All claims';
export const searchAndAll = 'Search and A–Z';
export const skip = 'Skip to the content';
export const mainNavigation = 'Main';
export const retells = (site: string): string =>
  `${site} retells one published review, statement by statement, and says where each stands.`;
export const licensed = 'Text and data {licence}; the review itself belongs to its publisher.';
export const belongsToPublisher = 'the review itself belongs to its publisher.';

export const notFound = 'Not found';
export const noSuchPage = 'This address has no page.';
export const noPageHere = 'No page has this address';
export const probablyMistyped =
  'Addresses of entries and claims are permanent, so this one was probably mistyped. Try the {search}, or {browse}.';
export const search = 'search';
export const browseAll = 'browse all entries';

/** What a page of all entries of a kind is called where they are read one after the other. */
export const reviewBySection = 'The review, section by section';
export const classes = 'Classes';

export const openedFromDisk =
  'This page was opened from a disk, where browsers run no search, views or filters. Serve the folder with any web server, for example: python3 -m http.server';
/** On paper, below a page that says nowhere how it is cited. */
export const printedFrom = (site: string, version: string, date: string, address: string): string =>
  `${site}, version ${version} (${date}): ${address}`;
