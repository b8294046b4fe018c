/**
 * Absolute address under which the site is published, without a slash at the end: SITE_URL, which commands set to the address in
 * `index.md` where nobody else did, or a reserved name that leads nowhere.
 */
export const siteAddress = (process.env['SITE_URL'] ?? 'https://review.example').replace(/\/+$/, '');
