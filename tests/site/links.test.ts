import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { headersOf } from '../../src/site/headers.ts';
import { tagsOf } from './tags.ts';

const site = inject('site');
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && path !== '404.html')
  .sort();

/** Elements that lead somewhere, and the attribute that says where. */
const leads: Readonly<Record<string, string>> = { a: 'href', link: 'href', script: 'src', img: 'src', form: 'action' };

/** Ids by page, read once. */
const anchors = new Map<string, ReadonlySet<string>>();
const links: { readonly page: string; readonly href: string }[] = [];
/** What a page waits for, by addresses from the root. */
const awaited = new Set<string>();
for (const page of pages) {
  const tags = tagsOf(readFileSync(join(site, page), 'utf8'));
  anchors.set(page, new Set(tags.flatMap((tag) => tag.get('id') ?? [])));
  for (const tag of tags) {
    const href = tag.get(leads[tag.name] ?? '');
    // Where the page will be published once, and what it is; nothing is fetched from there.
    if (href === undefined || ['canonical', 'cite-as', 'type'].includes(tag.get('rel') ?? '')) continue;
    links.push({ page, href });
    if (tag.name === 'script' || tag.get('rel') === 'stylesheet')
      awaited.add(posix.join('/', posix.dirname(page), href));
  }
}

/** All files of the site: a hundred thousand links lead to a few thousand of them. */
const files = new Set(
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, '/').length).replaceAll('\\', '/')),
);

describe('links of the built site', () => {
  it('are all relative, so that the same files work from any path', () => {
    expect(links.filter(({ href }) => href.startsWith('/')).slice(0, 5)).toEqual([]);
  });

  it('all lead to a page, file and anchor that exist', () => {
    const broken = links.flatMap(({ page, href }) => {
      if (/^(https?|mailto|data):/.test(href)) return [];
      const [path = '', anchor] = href.split('#');
      const target = posix.join(posix.dirname(page), path.split('?')[0]!);
      const file =
        path === ''
          ? page
          : href.split(/[?#]/)[0]!.endsWith('/') || target === '.'
            ? posix.join(target, 'index.html')
            : target;
      if (!files.has(file)) return [`${page}: ${href}`];
      return anchor && file.endsWith('.html') && !anchors.get(file)?.has(decodeURIComponent(anchor))
        ? [`${page}: ${href} (no such anchor)`]
        : [];
    });
    expect([...new Set(broken)].slice(0, 20)).toEqual([]);
  });

  it('to scripts and style sheets lead where browsers keep what they have: no page waits for them twice', () => {
    expect(awaited.size).toBeGreaterThan(5);
    expect([...awaited].filter((path) => !headersOf(path)['Cache-Control']!.includes('immutable'))).toEqual([]);
  });

  it('leave the site only for DOIs, a search by citation, licences, and what the content says is called otherwise elsewhere', () => {
    const elsewhere = new Set(
      readdirSync('content/mappings').flatMap((file) =>
        [...readFileSync(join('content/mappings', file), 'utf8').matchAll(/https?:[^,\s"]+/g)].map(
          ([address]) => address,
        ),
      ),
    );
    const others = links.map(({ href }) => href).filter((href) => /^https?:/.test(href) && !elsewhere.has(href));
    expect([...new Set(others.map((href) => new URL(href).host))].sort()).toEqual([
      'creativecommons.org',
      'doi.org',
      'search.crossref.org',
    ]);
  });
});
