import { noAddress } from '../model/webAddress.ts';

/** Absolute address under which the site is published, without a slash at the end: SITE_URL, or a reserved name that leads nowhere. */
export const siteAddress = (process.env['SITE_URL'] ?? noAddress).replace(/\/+$/, '');
