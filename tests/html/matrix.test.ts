import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasClaim, matrixOf } from '../../src/derive/evidenceMatrix.ts';
import { listBound } from '../../src/html/list/bound.ts';
import { cutMatrix, matrixLeaves } from '../../src/html/matrix/leaves.ts';
import { large as review } from './generated.ts';

const { atlas } = review;
const around = { ...review, link: (address: string) => address, hasFiles: () => false };
const matrices = atlas.field.views.matrices.map(({ name }) => matrixOf(atlas, name));
const large = matrices.toSorted((a, b) => b.rows.filter(hasClaim).length - a.rows.filter(hasClaim).length)[0]!;

const cellsOn = (html: string): readonly string[] => {
  const columns = [...html.matchAll(/<th scope="col" class="column"><(?:a href="([^"]+)"|span)>(?:<[^>]+>)?([^<]*)/g)];
  return [...html.matchAll(/<tr class="row".*?<\/tr>/gs)].flatMap(([row]) => {
    const [, name] = /<th scope="row"><a href="([^"]+)"/.exec(row)!;
    const cells = [...row.matchAll(/<td[ >].*?<\/td>|<td><\/td>/gs)];
    expect(cells.length).toBe(columns.length);
    return columns.map(([, address, title]) => `${name} ${address ?? title}`);
  });
};

describe('a matrix', () => {
  it.each(matrices.map((matrix) => [matrix.id, matrix] as const))('%s: says what its cells are', (_, matrix) => {
    const cells = matrix.rows.filter(hasClaim).flatMap((row) => row.cells);
    expect([...matrix.states].sort()).toEqual([...new Set(cells.map(({ state }) => state))].sort());
  });

  it('is not gone through for each of its pages: those of ten thousand entries would look at a thousand million cells', () => {
    const folder = 'src/components/matrix';
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/matrix\.rows/);
  });

  it.each(matrices.map((matrix) => [matrix.id] as const))('%s: no page of it is beyond the bound', (name) => {
    for (const leaf of matrixLeaves(around, name))
      expect(Buffer.byteLength(leaf.html.toString())).toBeLessThan(listBound);
  });

  it('has each cell once, on however many pages, each with its heads and below its bound', () => {
    const whole = cutMatrix(around, large, Infinity, Infinity);
    expect(whole.length).toBe(1);
    const cells = cellsOn(whole[0]!.html.toString());
    expect(cells.length).toBe(large.rows.filter(hasClaim).length * large.columns.length);
    const wide = Math.ceil(large.columns.length / 2);
    const leaves = cutMatrix(around, large, 20_000, wide);
    expect(leaves.length).toBeGreaterThan(3);
    expect(leaves.map(({ number }) => number)).toEqual(leaves.map((_, index) => index + 1));
    for (const { html } of leaves) expect(Buffer.byteLength(html.toString())).toBeLessThanOrEqual(20_000);
    expect(leaves.flatMap(({ html }) => cellsOn(html.toString())).sort()).toEqual(cells.toSorted());
  });

  it('names on each page what the addresses of its cells are made of, and what has no row on the last', () => {
    const leaves = cutMatrix(around, large, 20_000, 3);
    for (const { html, ids, hasTable } of leaves) {
      const rows = [...html.toString().matchAll(/<th scope="row"><a href="\/[^/]+\/([^/]+)\//g)].map(
        ([, slug]) => slug,
      );
      expect(ids).toEqual(expect.arrayContaining(rows));
      expect(hasTable).toBe(rows.length > 0);
    }
    const nameless = large.rows.filter((row) => !hasClaim(row)).map(({ node }) => node.id);
    const rest = leaves.map(({ html }) => html.toString().split('</evidence-matrix>').at(-1)!).join('');
    for (const id of nameless) expect(rest).toContain(`href="/${id}/"`);
  });
});
