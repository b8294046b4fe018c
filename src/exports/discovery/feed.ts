import type { Graph } from '../../model/graph.ts';
import { absolute } from '../address.ts';
import { licenceTitle } from '../licence.ts';
import { escapeXml as escape, xmlHead } from './xml.ts';

/** Where the feed of changes is, below the site. */
export const feedPath = 'changes.atom';

/** An Atom feed with an entry for each release, the newest first; drafts are not in it. */
export function feed({ site: about }: Graph, site: string): string {
  const home = absolute(site, '');
  const here = absolute(site, feedPath);
  const released = about.changes.filter(({ date }) => date !== undefined);
  const rights = licenceTitle(about);
  const entries = released.map(({ version, date, says }) =>
    [
      '  <entry>',
      `    <id>${escape(absolute(site, `about/#version-${version}`))}</id>`,
      `    <title>${escape(`${about.title} ${version}`)}</title>`,
      `    <updated>${date}T00:00:00Z</updated>`,
      `    <link href="${escape(absolute(site, 'about/#changes'))}"/>`,
      `    <content type="text">${escape(says)}</content>`,
      '  </entry>',
    ].join('\n'),
  );
  return [
    xmlHead,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(about.language)}">`,
    `  <id>${escape(here)}</id>`,
    `  <title>${escape(`${about.title}: changes`)}</title>`,
    `  <subtitle>${escape(about.tagline)}</subtitle>`,
    `  <updated>${released[0]?.date ?? about.date}T00:00:00Z</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(here)}"/>`,
    `  <link href="${escape(home)}"/>`,
    ...about.editors.map((name) => `  <author><name>${escape(name)}</name></author>`),
    ...(rights === undefined ? [] : [`  <rights>${escape(rights)}</rights>`]),
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
