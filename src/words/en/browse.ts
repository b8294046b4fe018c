export const title = 'Browse';
export const description = 'Every entry of the site on one page, by kind and class.';
export const descriptionOfSeveral = 'Every entry of the site, by kind and class.';
export const leadOfSeveral = 'Every entry, by kind and class. A colour, a shape and a word mark the kind.';
export const lead = 'Every entry on one page. A colour, a shape and a word mark the kind.';
export const allWorks = (works: string): string => `All ${works}`;
export const bySection = 'The review, section by section';
export const allClaims = 'All claims';
export const names = 'A–Z of names, aliases and formulas';
