import { isPreview } from '../../model/webAddress.ts';
import { absolute } from '../address.ts';

/** For crawlers: everything may be read, and where the list of pages is; of a preview there is none to be found. */
export const robots = (site: string): string =>
  `User-agent: *\nAllow: /\n${isPreview(site) ? '' : `Sitemap: ${absolute(site, 'sitemap.xml')}\n`}`;
