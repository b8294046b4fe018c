import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { flatten } from '../../src/chemistry/markup.ts';
import { claimsWithPage } from '../../src/exports/address.ts';
import { citationFormats } from '../../src/exports/bibliography.ts';
import { citer } from '../../src/exports/citation.ts';
import { real } from '../exports/fixture.ts';
import { folderOf } from './programs.ts';
import { address, builtSite, freePort, servedSite } from './site.ts';

const folder = folderOf('ZOTERO_TRANSLATION_SERVER');

/** An item as Zotero’s translators make it of a page or file. */
interface Item {
  readonly itemType: string;
  readonly title: string;
  readonly url?: string;
  readonly date?: string;
  readonly websiteTitle?: string;
  readonly versionNumber?: string;
  readonly publicationTitle?: string;
  readonly DOI?: string;
  readonly creators: readonly { readonly lastName?: string; readonly name?: string }[];
}

const { site: ours, nodes } = real;
const cite = citer(real, address);
const versioned = (title: string): string => `${title.replace(/\.$/, '')} (version ${ours.version})`;

describe.skipIf(folder === undefined)('Zotero’s own translators', () => {
  let translator: ChildProcess;
  let served: Awaited<ReturnType<typeof servedSite>>;
  let site: string;
  let port: number;

  const post = (path: string, body: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}/${path}`, { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body });
  /** What Zotero takes from a page; a list to choose from as the titles in it. */
  async function taken(path: string): Promise<readonly Item[] | readonly string[]> {
    const response = await post('web', `${served.root}${path}`);
    const answer = (await response.json()) as readonly Item[] | { readonly items: Readonly<Record<string, string>> };
    return 'items' in answer ? Object.values(answer.items) : answer;
  }
  const every = (many: number, paths: readonly string[]): readonly string[] =>
    paths.filter((_, index) => index % many === 0);

  beforeAll(async () => {
    site = builtSite();
    served = await servedSite(site);
    port = await freePort();
    translator = spawn(process.execPath, ['src/server.js'], {
      cwd: folder,
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_ENV: 'production',
        NODE_CONFIG: JSON.stringify({ port, host: '127.0.0.1' }),
      },
    });
    await vi.waitFor(() => post('import', 'nothing'), { timeout: 60_000, interval: 500 });
  }, 600_000);
  afterAll(() => {
    translator.kill();
    served.stop();
  });

  /** What every page of ours must be taken as. */
  const page = (path: string, title?: string) => ({
    itemType: 'webpage',
    ...(title === undefined ? {} : { title: versioned(title) }),
    url: `${address}/${path}`,
    websiteTitle: ours.title,
    creators: ours.editors.map((name) => ({ name, creatorType: 'author' })),
    date: ours.date.replaceAll('-', '/'),
  });

  it('take one entry of every kind, and every section, as a page of ours with its version', async () => {
    const kinds = Map.groupBy(nodes, ({ kind }) => kind);
    kinds.delete('references');
    const chosen = [...kinds].flatMap(([kind, all]) => (kind === 'sections' ? all : all.slice(0, 3)));
    expect(chosen.length).toBeGreaterThan(20);
    for (const { id, title } of chosen)
      expect(await taken(`${id}/`), id).toMatchObject([page(`${id}/`, flatten(title))]);
  });

  it('take claims and outcomes as pages of ours', async () => {
    const chosen = [
      ...every(
        40,
        claimsWithPage(real).map(({ id }) => `claims/${id}/`),
      ),
      ...every(
        10,
        real.outcomes.map(({ id }) => `outcomes/${id}/`),
      ),
    ];
    expect(chosen.length).toBeGreaterThan(30);
    for (const path of chosen) {
      const [item, ...more] = (await taken(path)) as readonly Item[];
      expect(more, path).toEqual([]);
      expect(item, path).toMatchObject(page(path));
      expect(item!.title, path).toContain(`(version ${ours.version})`);
    }
  });

  it('take the whole as a page, and the data as a data set with its version', async () => {
    expect(await taken('')).toMatchObject([page('', ours.tagline)]);
    expect(await taken('data/')).toMatchObject([
      { itemType: 'dataset', title: versioned(ours.title), versionNumber: ours.version, url: `${address}/data/` },
    ]);
  });

  it('take every reference as the work itself, and offer all of them where they are listed', async () => {
    const works = nodes.filter(({ bibliography }) => bibliography);
    for (const { id, bibliography: work } of works.filter(({ bibliography }) => bibliography!.title !== undefined)) {
      const [item, ...more] = (await taken(`${id}/`)) as readonly Item[];
      expect(more, id).toEqual([]);
      expect(item, id).toMatchObject({
        itemType: 'journalArticle',
        publicationTitle: work!.journalFull ?? work!.journal,
        date: String(work!.year),
      });
      expect(item!.creators.length, id).toBe(work!.authors.filter((name) => name !== 'et al.').length);
    }
    // A title that only its DOI knows is asked of the network.
    const here = works.filter(({ bibliography: work }) => work!.title !== undefined || work!.doiStatus !== 'verified');
    expect(await taken('references/')).toHaveLength(here.length);
  });

  it('take the works of an entry in one step from the file that it offers', async () => {
    const file = readFileSync(join(site, 'challenges/dendrites.works.ris'), 'utf8');
    const items = (await (await post('import', file)).json()) as readonly Item[];
    expect(items).toHaveLength(file.match(/^TY {2}- /gm)!.length);
    for (const { itemType } of items) expect(itemType).toBe('journalArticle');
  });

  it.each(['bib', 'ris', 'json'] as const)('read %s whole, without stray notes', async (format) => {
    const works = nodes.filter(({ bibliography }) => bibliography).map((node) => cite.entry(node));
    const claims = [...real.measured, ...real.statements].map((claim) => cite.claim(claim));
    const all = [...works, ...claims];
    const items = (await (await post('import', citationFormats[format](all))).json()) as readonly Item[];
    const notes = items.filter(({ itemType }) => itemType === 'note');
    expect(items.length - notes.length).toBe(all.length);
    // What speaks against a claim stands in the lists that BibTeX prints, and so is a note; nothing else is.
    expect(notes).toHaveLength(format === 'bib' ? claims.filter(({ note }) => note !== undefined).length : 0);
    const byAddress = new Map(items.map((item) => [item.url, item]));
    for (const { url, key } of all.filter(({ type }) => type === 'entry')) {
      expect(byAddress.get(url), key).toMatchObject({ itemType: 'webpage' });
      expect(byAddress.get(url)!.title, key).toContain(`(version ${ours.version})`);
    }
  });
});
