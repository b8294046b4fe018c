import type { Site } from '../../model/graph.ts';

/** What an error is reported of: its title in plain text, and its absolute address. */
export interface Reported {
  readonly title: string;
  readonly address: string;
}

/**
 * Where an error on a page is reported, with what is known filled in: an issue of the repository, else a mail; undefined when the
 * content names neither.
 */
export function reportAddress(site: Site, { title, address }: Reported): string | undefined {
  const subject = `Error in “${title}”`;
  const body = `Page: ${address}\nVersion: ${site.version} (${site.date})\n\nWhat is wrong, and where does the source say so?\n`;
  if (site.repository !== undefined) return issueAddress(site.repository, subject, body);
  if (site.contact === undefined) return undefined;
  return `mailto:${site.contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}

/** GitLab names the fields of its form otherwise than GitHub and the forges that follow it. */
function issueAddress(repository: string, title: string, body: string): string {
  const { hostname } = new URL(repository);
  const root = repository.replace(/\/+$|\.git\/*$/g, '');
  const isGitLab = /(^|\.)gitlab\./.test(hostname);
  const address = new URL(`${root}${isGitLab ? '/-' : ''}/issues/new`);
  address.searchParams.set(isGitLab ? 'issue[title]' : 'title', title);
  address.searchParams.set(isGitLab ? 'issue[description]' : 'body', body);
  return address.href;
}
