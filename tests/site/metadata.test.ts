import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { flatten } from '../../src/chemistry/markup.ts';
import { expand, nodesIn } from '../exports/expanded.ts';
import { tagsOf, type Tag } from './tags.ts';
import { takenFrom, type Item } from './zotero.ts';
import { graph } from './builtReview.ts';

const site = inject('site');
const open = (path: string): readonly Tag[] => tagsOf(readFileSync(join(site, path, 'index.html'), 'utf8'));

/** What the head and the marks of a page say to other programs. */
interface Told {
  readonly items: readonly Item[];
  readonly citeAs: readonly string[];
  readonly describedBy: readonly string[];
  /** Files that it leads to. */
  readonly files: readonly string[];
  readonly heading: string;
  readonly hasHighwire: boolean;
}
const told = new Map<string, Told>();
/** Reads a page once. */
function readPage(path: string): Told {
  const known = told.get(path);
  if (known) return known;
  const tags = open(path);
  const describedBy = rels(tags, 'describedby');
  const read: Told = {
    items: takenFrom(tags),
    citeAs: rels(tags, 'cite-as'),
    describedBy,
    files: [...describedBy, ...['alternate', 'item'].flatMap((rel) => rels(tags, rel))],
    heading: tags.find(({ name }) => name === 'h1')!.text,
    hasHighwire: tags.some((tag) => tag.name === 'meta' && tag.get('name')?.startsWith('citation_') === true),
  };
  told.set(path, read);
  return read;
}
/** Where the site is published, with a slash at the end. */
const home = open('about')
  .find((tag) => tag.get('rel') === 'canonical')!
  .get('href')!
  .replace(/about\/$/, '');
const entries = graph.nodes.filter((node) => node.kind !== 'references');
const references = graph.nodes.filter((node) => node.kind === 'references');
const gone = new Set([...graph.moved.map(({ from }) => from), ...graph.withdrawn.map(({ address }) => address)]);
const claims = readdirSync(join(site, 'claims'), { withFileTypes: true })
  // Beside claims stand the further pages of the list of all claims.
  .filter((entry) => entry.isDirectory() && !/^\d+$/.test(entry.name))
  .map(({ name }) => `claims/${name}`)
  .filter((path) => !gone.has(path));
const sample = claims.filter((_, index) => index % 10 === 0);
const rels = (tags: readonly Tag[], rel: string): readonly string[] =>
  tags.filter((tag) => tag.name === 'link' && tag.inHead && tag.get('rel') === rel).map((link) => link.get('href')!);
// In one part: a body has no given name.
const editors = graph.site.editors.map((last) => ({ last }));
const closed = (name: string): string => name.replaceAll(' ', '');
/** A title as lists have it: it ends with the version, and says that this site is a preview. */
const versioned = (title: string): string =>
  `${title.replace(/\.$/, '')} (version ${graph.site.version}, preview, not published)`;
const plain = (title: string): string => title.replaceAll('‐', '-').replaceAll('+', '⁺');
const date = graph.site.date.replaceAll('-', '/');

describe('a reference manager', () => {
  it('takes every entry and section as a page of ours, with its version', () => {
    for (const { id, title } of entries)
      expect(readPage(id).items, id).toEqual([
        {
          itemType: 'webpage',
          title: versioned(flatten(title)),
          creators: editors,
          date,
          url: `${home}${id}/`,
          container: graph.site.title,
        },
      ]);
  });

  it('takes a claim as a page with the claim as title', () => {
    for (const path of sample) {
      const { items, heading } = readPage(path);
      const [item, ...more] = items;
      expect(more).toEqual([]);
      expect(item).toMatchObject({ itemType: 'webpage', creators: editors, date, url: `${home}${path}/` });
      expect(item!.title).toBe(versioned(heading.replace(/\s+/g, ' ').replaceAll('−', '-').trim()));
    }
  });

  it('takes an outcome and the whole as pages of ours', () => {
    const outcomes = readdirSync(join(site, 'outcomes'), { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(outcomes).not.toHaveLength(0);
    for (const path of ['.', ...outcomes.map(({ name }) => `outcomes/${name}`)]) {
      const [item, ...more] = readPage(path).items;
      expect(more, path).toEqual([]);
      const url = path === '.' ? home : `${home}${path}/`;
      expect(item, path).toMatchObject({ itemType: 'webpage', creators: editors, date, url });
      expect(item!.title, path).toMatch(/ \(version [^()]+\)$/);
    }
  });

  it('takes every reference as the journal article, and nothing else on its page', () => {
    for (const node of references) {
      const { items, hasHighwire } = readPage(node.id);
      const [item, ...more] = items;
      const work = node.bibliography!;
      expect(more, node.id).toEqual([]);
      expect(item, node.id).toEqual({
        itemType: 'journalArticle',
        title: work.title === undefined ? item!.title : plain(work.title),
        creators: item!.creators,
        date: String(work.year),
        container: work.journalFull ?? work.journal,
        volume: work.volume,
        pages: work.pages?.replace('–', '-'),
        doi: work.doiStatus === 'verified' ? work.doi : undefined,
      });
      // Zotero drops an item with neither title nor DOI.
      expect(item!.title ?? item!.doi, node.id).toBeDefined();
      expect(item!.creators.map(({ first, last }) => closed(`${first} ${last}`))).toEqual(
        work.authors.filter((name) => name !== 'et al.').map(closed),
      );
      expect(hasHighwire, node.id).toBe(false);
    }
  });

  it('offers every work of the list on the page of references, and none elsewhere', () => {
    expect(readPage('references').items).toHaveLength(references.length);
    for (const path of ['materials', 'sections', 'claims', 'about']) expect(readPage(path).items).toEqual([]);
  });

  it('takes the data page as a data set', () => {
    expect(readPage('data').items).toMatchObject([
      { itemType: 'dataset', title: versioned(graph.site.title), creators: editors, date, url: `${home}data/` },
    ]);
  });
});

describe('signposts', () => {
  it('name one permanent address, ours, on every entry, reference and claim', () => {
    for (const path of [...graph.nodes.map(({ id }) => id), ...sample])
      expect(readPage(path).citeAs).toEqual([`${home}${path}/`]);
  });

  it('lead to files that exist', () => {
    const missing = [...graph.nodes.map(({ id }) => id), ...sample, 'data'].flatMap((path) =>
      readPage(path).files.filter((href) => !existsSync(join(site, path, href))),
    );
    expect(missing).toEqual([]);
  });

  const named = async (value: object) => nodesIn(await expand(value)).map((node) => node['@id']);

  it('say what the page is about, in JSON-LD of the page, and all of it in the file beside it', async () => {
    for (const path of ['materials/bi-cns-cu', 'references/yu-2025-review', 'sections/section-1']) {
      const script = open(path).find((tag) => tag.name === 'script' && tag.get('type') === 'application/ld+json')!;
      const inPage = JSON.parse(script.text) as object;
      const beside = JSON.parse(readFileSync(join(site, `${path}.jsonld`), 'utf8')) as object;
      const [page, file] = [await named(inPage), new Set(await named(beside))];
      expect(page[0]).toBe(`${home}${path}/`);
      expect(page.length).toBeGreaterThan(1);
      expect(page.filter((id) => id !== undefined && !file.has(id))).toEqual([]);
    }
  });

  it('lead from each claim to the file that tells it: beside its page where one was promised, else that of its entry', async () => {
    for (const path of sample) {
      const [file, ...more] = readPage(path).describedBy;
      expect(more, path).toEqual([]);
      const told = JSON.parse(readFileSync(join(site, path, file!), 'utf8')) as object;
      expect(await named(told), path).toContain(`${home}${path}/#claim`);
    }
  });
});
