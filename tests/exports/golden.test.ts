import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { matrixOf } from '../../src/derive/evidenceMatrix.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { claimsWithPage } from '../../src/exports/address.ts';
import { packing } from '../../src/exports/archive.ts';
import { archived, dataArchive } from '../../src/exports/archivedFiles.ts';
import { claimFile, entryFile, type Citable } from '../../src/exports/besides.ts';
import { citer } from '../../src/exports/citation.ts';
import { bytesOf } from '../../src/exports/measured.ts';
import { licenceFile, readme } from '../../src/exports/readme.ts';
import { offeredFiles } from '../../src/exports/offeredFiles.ts';
import { claimHead, dataHead, entryHead, referenceHead } from '../../src/exports/head.ts';
import { json } from '../../src/exports/json.ts';
import { matrixClaims } from '../../src/exports/matrixClaims.ts';
import { toMatrixCsv } from '../../src/exports/matrixCsv.ts';
import { tables } from '../../src/exports/tables.ts';
import { toViewData } from '../../src/exports/viewData.ts';
import { filesBeside } from '../../src/model/published.ts';
import { textsIn } from './texts.ts';
import { site, small as graph } from './fixture.ts';

/**
 * Every file that is taken away, of a small review with one of everything that is hard to export, as it lies in `golden/`: a byte
 * that changes there changes for everybody who reads the files, so it is looked at. `npx vitest run tests/exports/golden.test.ts -u`
 * writes them anew.
 */
const atlas: Citable = { ...indexGraph(graph), cite: citer(graph, site) };
const offered = await offeredFiles(graph, site);
const files = textsIn(offered);
const node = (slug: string) => graph.nodes.find((one) => one.slug === slug)!;
const claim = (id: string) => claimsWithPage(graph).find((one) => one.id === id)!;
const golden = (name: string): string => join(import.meta.dirname, 'golden', name);

it.each(files.map(({ name, text }) => [name, text] as const))('data/%s', async (name, text) => {
  await expect(text).toMatchFileSnapshot(golden(name));
});

it.each(['bi-cu', 'work-2021-2', 'table-2'])('the files beside the page of %s', async (slug) => {
  for (const extension of filesBeside)
    await expect(entryFile(atlas, site, node(slug), extension)).toMatchFileSnapshot(golden(`${slug}.${extension}`));
});

it.each(['bi-cu--text-full-cell--capacity-retention', 'bi-cu--suffers-from--dendrites', graph.statements[0]!.id])(
  'the files beside the claim %s',
  async (id) => {
    for (const extension of filesBeside)
      await expect(claimFile(atlas, site, claim(id), extension)).toMatchFileSnapshot(golden(`${id}.${extension}`));
  },
);

it('what the heads of pages tell reference managers and harvesters', async () => {
  const heads = [
    entryHead(atlas, site, node('bi-cu')),
    entryHead(atlas, site, node('section-1')),
    referenceHead(atlas, site, node('work-2021-2')),
    referenceHead(atlas, site, node('review')),
    claimHead(atlas, site, claim('bi-cu--suffers-from--dendrites'), true),
    claimHead(atlas, site, claim('bi-cu--suffers-from--dendrites'), false),
    dataHead(atlas, site, [...files, { name: 'everything.zip' }]),
  ];
  const text = heads.map(({ tags, links }) => json({ tags, links })).join('');
  await expect(text).toMatchFileSnapshot(golden('heads.json.txt'));
});

it('a matrix as a table, and its claims', async () => {
  const matrix = matrixOf(atlas, 'materials-evidence');
  await expect(toMatrixCsv(graph.field, matrix)).toMatchFileSnapshot(golden('materials-evidence.csv.txt'));
  await expect(json(matrixClaims(graph, atlas, matrix))).toMatchFileSnapshot(golden('materials-evidence.json.txt'));
});

it('what the interactive graph reads', async () => {
  await expect(json(toViewData(graph))).toMatchFileSnapshot(golden('graph-view.json.txt'));
});

it('the archive has them all, below one folder, and the same bytes each time', () => {
  const zip = (): Buffer => Buffer.concat([...archived(graph, site, offered)]);
  const bytes = zip();
  expect(zip()).toEqual(bytes);
  const contents = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content)] as const);
  const own = [readme(graph, site), licenceFile(graph, site)].map(
    ({ name, text }) => [name, Buffer.from(text)] as const,
  );
  expect(contents).toEqual(
    [...offered.map((file) => [file.name, Buffer.concat([...bytesOf(file)])] as const), ...own].map(
      ([name, content]) => [`data-${graph.site.version}/${name}`, content],
    ),
  );
});

it('the archive of files that were packed elsewhere is that of the files themselves, byte for byte', () => {
  const zip: Uint8Array[] = [];
  const { addPacked, end } = dataArchive(graph, site, (bytes) => zip.push(bytes));
  for (const file of offered) {
    const pieces: Uint8Array[] = [];
    const { push, packed } = packing(file.name, (bytes) => pieces.push(bytes));
    for (const piece of bytesOf(file)) push(piece, false);
    push(new Uint8Array(), true);
    const put = addPacked(file.name, packed());
    for (const piece of pieces) put(piece, false);
    put(new Uint8Array(), true);
  }
  end();
  expect(Buffer.concat(zip)).toEqual(Buffer.concat([...archived(graph, site, offered)]));
});

it('every table says what a row is, and every column what it means', () => {
  for (const { says, columns } of tables(graph)) {
    expect(says).toMatch(/^[A-Z].*\.$/);
    for (const { name, says: meaning } of columns) expect(meaning, name).toMatch(/^\S.*\.$/);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  }
});
