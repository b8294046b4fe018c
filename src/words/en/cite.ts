export const cite = (what: string): string => `Cite ${what}`;
export const thisPage = 'this page';
export const preview =
  'This is a preview: it was built without the address of a published site, so nobody can follow its citations.';
export const stableAddress = 'Stable address: {address}';
export const reportError = '{link} on {what}';
export const reportErrorLink = 'Report an error';
export const forManagers = 'For reference managers: {formats}';
export const version = (site: string, version: string, date: string): string => `${site} version ${version}, ${date}.`;
export const allChanges = 'All changes';
export const change = (version: string, says: string): string => `${version}: ${says}`;
