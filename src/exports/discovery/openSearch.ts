import type { Graph } from '../../model/graph.ts';
import { absolute } from '../address.ts';
import { escapeXml as escape, xmlHead } from './xml.ts';

/** Where the description of the search is, below the site. */
export const openSearchPath = 'opensearch.xml';

/** The words of a name that fit into the 16 characters that the format allows; a first word that is longer is cut. */
const short = (name: string): string => {
  if (name.length <= 16) return name;
  const whole = name.slice(0, 17).replace(/\s+\S*$/, '');
  return whole.length <= 16 ? whole : name.slice(0, 16);
};

/** Tells browsers how to search the site from their address bar. */
export const openSearch = ({ site: { name, tagline, language } }: Graph, site: string): string =>
  [
    xmlHead,
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escape(short(name))}</ShortName>`,
    `  <Description>${escape(tagline.slice(0, 1024))}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Language>${escape(language)}</Language>`,
    `  <Image width="32" height="32" type="image/svg+xml">${escape(absolute(site, 'favicon.svg'))}</Image>`,
    `  <Url type="text/html" template="${escape(absolute(site, 'search/?q='))}{searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
