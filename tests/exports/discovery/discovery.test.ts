import { openSearch } from '../../../src/exports/discovery/openSearch.ts';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { discoveryFiles } from '../../../src/exports/discovery/files.ts';
import { indexGraph } from '../../../src/derive/indexes.ts';
import { kindHead } from '../../../src/exports/head.ts';
import { reportAddress } from '../../../src/exports/discovery/report.ts';
import { real } from '../fixture.ts';
import { files as texts, offered, site } from '../published.ts';

const data = offered.filter((file) => 'pieces' in file);
const found = new Map(discoveryFiles(real, site, data).map(({ name, text }) => [name, text]));
const files = { get: (name: string): string | undefined => found.get(name) ?? texts.get(name) };
const xml = (name: string): Record<string, never> => {
  const text = files.get(name)!;
  expect(XMLValidator.validate(text)).toBe(true);
  return new XMLParser({ ignoreAttributes: false }).parse(text) as Record<string, never>;
};

describe('the feed of changes', () => {
  it('has an entry for each release, with id, title, date and what is different', () => {
    const { feed } = xml('changes.atom') as unknown as {
      readonly feed: {
        readonly id: string;
        readonly updated: string;
        readonly entry: readonly Record<string, unknown>[];
      };
    };
    expect(feed.id).toBe(`${site}/changes.atom`);
    expect(feed.updated).toBe(`${real.site.date}T00:00:00Z`);
    expect(feed.entry).toHaveLength(real.site.changes.length);
    expect(feed.entry.at(-1)).toMatchObject({ title: 'Sodiograph 0.1.0', updated: '2026-11-23T00:00:00Z' });
    expect(feed.entry[0]).toMatchObject({ title: `Sodiograph ${real.site.version}`, updated: feed.updated });
  });

  it('says nothing of what is not released yet', () => {
    const changes = [{ version: 'unreleased', says: 'A draft.' }, ...real.site.changes];
    const [, draft] = discoveryFiles({ ...real, site: { ...real.site, changes } }, site, []);
    expect(draft!.text).not.toContain('A draft.');
  });
});

describe('what crawlers and browsers read', () => {
  it('names the list of pages of a published site, and none of a preview', () => {
    expect(files.get('robots.txt')).toContain(`Sitemap: ${site}/sitemap.xml`);
    expect(discoveryFiles(real, 'https://sodiograph.example', [])[0]!.text).not.toContain('Sitemap');
  });

  it('describes the search by an address with the place of the words', () => {
    const { OpenSearchDescription: described } = xml('opensearch.xml') as unknown as {
      readonly OpenSearchDescription: { readonly ShortName: string; readonly Url: Readonly<Record<string, string>> };
    };
    expect(described.ShortName).toBe('Sodiograph');
    expect(described.Url['@_template']).toBe(`${site}/search/?q={searchTerms}`);
    const named = (name: string): string | undefined =>
      /<ShortName>(.*)<.ShortName>/.exec(openSearch({ ...real, site: { ...real.site, name } }, site))?.[1];
    expect(named('Bleaching of reefs')).toBe('Bleaching of');
    expect(named('Resistomeandothers graph')).toBe('Resistomeandothe');
  });

  it('tells language models where the data is and how a claim is cited', () => {
    const text = files.get('llms.txt')!;
    expect(text).toMatch(/^# Sodiograph\n\n> /);
    for (const name of ['graph.json', 'claims.csv', 'findings.csv']) expect(text).toContain(`(${site}/data/${name})`);
  });
});

describe('the data folder as a package', () => {
  it('names every file in linkset and RO-Crate, each with its media type', () => {
    const crate = JSON.parse(files.get('ro-crate-metadata.json')!) as { '@graph': Record<string, unknown>[] };
    const { linkset } = JSON.parse(files.get('linkset.json')!) as {
      linkset: { anchor: string; item?: { href: string; type: string }[] }[];
    };
    const tables = data.map(({ name }) => name).filter((name) => /\.(csv|jsonld|bib)$/.test(name));
    const root = crate['@graph'].find((thing) => thing['@id'] === './')!;
    expect(root).toMatchObject({ '@type': 'Dataset', version: real.site.version, datePublished: real.site.date });
    for (const name of tables) {
      expect(root['hasPart']).toContainEqual({ '@id': name });
      expect(crate['@graph'].find((thing) => thing['@id'] === name)).toMatchObject({ '@type': 'File' });
      expect(linkset[0]!.item!.map(({ href }) => href)).toContain(`${site}/data/${name}`);
    }
    expect(linkset[0]!.item!.find(({ href }) => href.endsWith('.bib'))!.type).toBe('application/x-bibtex');
    // Every reference of the crate leads to a thing in it.
    const ids = new Set(crate['@graph'].map((thing) => thing['@id']));
    for (const { '@id': part } of root['hasPart'] as { '@id': string }[]) expect(ids).toContain(part);
  });
});

describe('an error is reported', () => {
  const reported = { title: 'Bi@Cu: 99 % & more', address: `${site}/claims/a--b/` };

  it('as an issue with address and version filled in, in the words of the forge', () => {
    const github = new URL(reportAddress({ ...real.site, repository: 'https://github.com/org/na' }, reported)!);
    expect(github.origin + github.pathname).toBe('https://github.com/org/na/issues/new');
    expect(github.searchParams.get('title')).toBe('Error in “Bi@Cu: 99 % & more”');
    expect(github.searchParams.get('body')).toContain(`Page: ${reported.address}\nVersion: ${real.site.version}`);
    const gitlab = new URL(reportAddress({ ...real.site, repository: 'https://gitlab.com/org/na.git' }, reported)!);
    expect(gitlab.pathname).toBe('/org/na/-/issues/new');
    expect(gitlab.searchParams.get('issue[description]')).toContain(reported.address);
  });

  it('by mail where there is no repository, and not at all where there is neither', () => {
    const mail = reportAddress({ ...real.site, contact: 'editors@sodium.science' }, reported)!;
    expect(mail).toMatch(/^mailto:editors@sodium\.science\?subject=Error%20in%20/);
    expect(decodeURIComponent(mail)).toContain(`Page: ${reported.address}\r\n`);
    expect(reportAddress(real.site, reported)).toBeUndefined();
  });
});

describe('the page of a kind', () => {
  const atlas = indexGraph(real);

  it('is a set of terms with all of its entries, where they are terms', () => {
    const head = kindHead(atlas, site, 'mechanisms')!;
    const [set] = (head.document as { '@graph': readonly Record<string, unknown>[] })['@graph'];
    expect(set).toMatchObject({ '@type': 'DefinedTermSet', '@id': `${site}/mechanisms/#terms` });
    const terms = (set!['hasDefinedTerm'] as readonly { '@id': string }[]).map((term) => term['@id']);
    expect(terms).toEqual(atlas.nodesOfKind('mechanisms').map(({ id }) => `${site}/${id}/#term`));
  });

  it('is none of works, of parts of the text and of substances', () => {
    for (const kind of ['references', 'sections', 'materials']) expect(kindHead(atlas, site, kind)).toBeUndefined();
  });
});
