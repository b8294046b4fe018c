import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../src/chemistry/markup.ts';
import { placedClaims } from '../../src/derive/claimsAt.ts';
import { saidNow } from '../../src/derive/editions.ts';
import { editionPages } from '../../src/html/edition/editionPage.ts';
import { compared, firstTables, tableLeaves } from '../../src/html/compare/compared.ts';
import { compareRows } from '../../src/html/compare/rowsFile.ts';
import { listBound, pageBound } from '../../src/html/list/bound.ts';
import { kindGroups, kindList } from '../../src/html/list/kind.ts';
import { columnNames } from '../../src/html/graph/columnNames.ts';
import { cutList, inside, type Branch, type Item } from '../../src/html/list/cut.ts';
import { leavesOf, listNames, listOfKind, placeIn } from '../../src/html/list/lists.ts';
import { pager } from '../../src/html/list/pager.ts';
import { whole } from '../../src/html/list/whole.ts';
import { html, type Html } from '../../src/html/template.ts';
import { large, small } from './generated.ts';

const piece = (name: string): Html => html`<li id="${name}">${name}</li>`;
const part = (name: string, items: readonly Item[]): Branch => ({
  name,
  around: html`<section id="s-${name}">
    <ul>
      ${inside}
    </ul>
  </section>`,
  again: html`<section>
    <ul>
      ${inside}
    </ul>
  </section>`,
  items,
});
const textsOf = (leaves: ReturnType<typeof cutList>): readonly string[] => leaves.map((leaf) => leaf.html.toString());

describe('a list', () => {
  it('stays on one page where it fits', () => {
    const list = [part('a', [piece('one'), piece('two')]), part('b', [])];
    expect(textsOf(cutList(list, 1000))).toEqual([whole(list).toString()]);
  });

  it('goes on where it was cut, within its parts, which are named', () => {
    const leaves = cutList([part('a', ['1', '2', '3'].map(piece)), part('b', [piece('4')])], 85);
    expect(textsOf(leaves)).toEqual([
      '<section id="s-a"><ul><li id="1">1</li><li id="2">2</li></ul></section>',
      '<section><ul><li id="3">3</li></ul></section>',
      '<section id="s-b"><ul><li id="4">4</li></ul></section>',
    ]);
    expect(leaves.map(({ from, to }) => [from, to])).toEqual([
      ['a', 'a'],
      ['a', 'a'],
      ['b', 'b'],
    ]);
    expect(leaves[1]!.ids).toEqual(['3']);
  });

  it('loses nothing and stays below its bound, wherever it is cut', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 });
    const parts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(names, parts, fc.integer({ min: 120, max: 400 }), (all, sizes, most) => {
        const left = [...all];
        const list = sizes.map((size, index) => part(String(index), left.splice(0, size).map(piece)));
        const leaves = cutList(list, most);
        const text = textsOf(leaves).join('');
        const kept = all.slice(0, all.length - left.length);
        expect([...text.matchAll(/<li id="([a-z]+)"/g)].map(([, id]) => id)).toEqual(kept);
        expect(text.match(/id="s-\d"/g)!.length).toBe(sizes.length);
        for (const one of textsOf(leaves)) {
          expect(one.length).toBeLessThanOrEqual(most);
          expect(one.match(/<section/g)!.length).toBe(one.match(/<\/section>/g)!.length);
        }
      }),
    );
  });

  it('names at most some sixty pages of however many, and always the next', () => {
    const leaves = Array.from({ length: 2000 }, (_, at) => ({ number: at + 1, from: `${at}`, to: `${at}` }));
    const way = pager('claims', leaves, 777).toString();
    expect(way.match(/<li/g)!.length).toBeLessThan(61);
    for (const address of ['/claims/', '/claims/776/', '/claims/778/', '/claims/2000/'])
      expect(way).toContain(`"${address}"`);
  });
});

describe('the lists of a review four times as large', () => {
  it.each(listNames(small.atlas.field))('%s: no page is beyond the bound', (name) => {
    for (const review of [small, large])
      for (const leaf of leavesOf(review, name)) {
        const size =
          Buffer.byteLength(leaf.html.toString()) +
          Buffer.byteLength(pager(name, leavesOf(review, name), 1).toString());
        expect(size).toBeLessThanOrEqual(pageBound - 10_000);
      }
  });

  it('takes more pages instead, which together hold every claim', () => {
    const leaves = leavesOf(large, 'claims');
    expect(leaves.length).toBeGreaterThan(leavesOf(small, 'claims').length);
    const text = textsOf(leaves).join('');
    expect(text.match(/<li><a href="\/claims\//g)!.length).toBe(placedClaims(large.atlas.graph).length);
    expect(listBound).toBeLessThan(pageBound);
  });

  it('names the entries of the overview below its drawing, as many as there is room for, and leads to the others', () => {
    const [few, many] = [small, large].map((review) => {
      const around = { ...review, link: (address: string) => address, hasFiles: () => false };
      return { names: columnNames(around).toString(), leaves: textsOf(leavesOf(review, 'graph/list')) };
    });
    for (const { names, leaves } of [few!, many!]) {
      expect(Buffer.byteLength(names)).toBeLessThan(60_000);
      const entries = (text: string): readonly string[] =>
        [...text.matchAll(/ href="\/([^"]+)\/" data-entry/g)].map(([, id]) => id!);
      const listed = new Set(leaves.flatMap(entries));
      expect(listed.size).toBeGreaterThan(20);
      for (const id of entries(names)) expect(listed).toContain(id);
      // Each way to a place of the list finds it there.
      for (const [, leaf, id] of names.matchAll(/href="\/graph\/list\/(?:(\d+)\/)?#([^"]+)"/g))
        expect(leaves[Number(leaf ?? 1) - 1]).toContain(`id="${id}"`);
    }
    // Of those that are not drawn a small review names each, a large one says where they are.
    const last = 'href="/materials/layer-89/" data-entry';
    expect([few, many].map((one) => one!.names.includes(last))).toEqual([true, false]);
    expect(many!.names).toContain('/graph/list/');
  });

  it('shows the first rows of a comparison, has all of them on pages of their own, and in one file', () => {
    const around = { ...large, link: (address: string) => address, hasFiles: () => false };
    const [comparison] = compared(large.atlas.graph);
    const { table, isCut } = firstTables(around)[0]!;
    expect(isCut).toBe(true);
    expect(Buffer.byteLength(table.toString())).toBeLessThan(40_000);
    const leaves = textsOf(tableLeaves(around, comparison!));
    for (const leaf of leaves) expect(Buffer.byteLength(leaf)).toBeLessThan(listBound);
    const all = comparison!.rows.map(({ outcome }) => outcome.id);
    expect(leaves.flatMap((leaf) => [...leaf.matchAll(/data-outcome="([^"]+)"/g)].map(([, id]) => id))).toEqual(all);
    const { outcomes, facts, cells } = compareRows(around)[comparison!.test]!;
    expect(outcomes).toEqual(all);
    expect(facts.length).toBe(all.length);
    const last = cells.map(({ distinct, at }) => distinct[at.at(-1)!]!).join('');
    expect(leaves.at(-1)).toContain(last.replaceAll('href="../', 'href="/'));
  });

  it('lists every entry of a kind once, and links to where a class begins', () => {
    for (const { name: kind } of small.atlas.field.kinds)
      for (const review of [small, large]) {
        const list = listOfKind(kind);
        const text = textsOf(leavesOf(review, list)).join('');
        const listed = [...text.matchAll(/<a href="\/([^"]+)\/"/g)].map(([, id]) => id);
        expect(listed).toEqual(kindGroups(review.atlas, kind).flatMap(({ nodes }) => nodes.map(({ id }) => id)));
        expect(listed.length).toBe(review.atlas.nodesOfKind(kind).length);
        for (const { heading, anchor } of kindGroups(review.atlas, kind)) {
          if (heading === undefined) continue;
          const [, page, at] = /^\/(.+)\/#(.+)$/.exec(placeIn(review, list, anchor))!;
          const number = page === kind ? 1 : Number(page!.slice(`${kind}/page/`.length));
          expect(leavesOf(review, list)[number - 1]!.html.toString()).toContain(`<h2 id="${at}">${heading}</h2>`);
        }
      }
  });

  it('goes on within a class, and says from which entry to which', () => {
    const around = { ...large, link: (address: string) => address, hasFiles: () => false };
    const [first, second, ...others] = cutList(kindList(around, 'materials'), 20_000);
    expect(others.length).toBeGreaterThan(1);
    for (const { html: own } of [first!, second!, ...others]) expect(own.toString().length).toBeLessThanOrEqual(20_000);
    const { heading, nodes } = kindGroups(large.atlas, 'materials').at(-1)!;
    expect(second!.html.toString()).toContain(`<h2>${heading}, continued</h2>`);
    const titles = nodes.map(({ title }) => `${heading}: ${flatten(title)}`);
    expect(titles.indexOf(second!.from)).toBe(titles.indexOf(first!.to) + 1);
  });

  it('of what a version said otherwise take as many pages as that needs', () => {
    const { graph } = large.atlas;
    const said = new Map([...saidNow(graph)].map(([id, now]) => [id, { ...now, says: `${now.says} so far` }]));
    const around = { ...large, link: (address: string) => address, hasFiles: () => false };
    const pages = editionPages(graph, { version: '0.1.0', date: '2026-01-02', said });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ path }) => path).slice(0, 2)).toEqual(['v/0.1.0', 'v/0.1.0/2']);
    const bodies = pages.map((page) => page.fill(around).body.toString());
    for (const body of bodies) expect(Buffer.byteLength(body)).toBeLessThan(pageBound - 20_000);
    const listed = bodies.flatMap((body) => [...body.matchAll(/<a href="\/claims\/([^/]+)\/"/g)].map(([, id]) => id));
    expect(listed).toEqual([...said.keys()]);
    expect(bodies[0]).toContain('<a href="/v/0.1.0/2/"');
  });

  it('takes no address from an entry that is called by a number', () => {
    const leaves = [1, 2, 3].map((number) => ({ number, from: '', to: '' }));
    const way = pager(listOfKind('items'), leaves, 2).toString();
    expect([...way.matchAll(/href="([^"]+)"/g)].map(([, address]) => address)).toEqual([
      '/items/',
      '/items/page/2/',
      '/items/page/3/',
    ]);
  });

  it('leads to the page that has a place', () => {
    const leaves = leavesOf(large, 'matrix/ladder');
    const last = leaves.at(-1)!;
    expect(last.number).toBeGreaterThan(1);
    expect(placeIn(large, 'matrix/ladder', last.ids.at(-1)!)).toBe(`/matrix/ladder/${last.number}/#${last.ids.at(-1)}`);
  });
});
