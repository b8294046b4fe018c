import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { bytesOf } from '../../src/exports/measured.ts';
import { offeredFiles } from '../../src/exports/offeredFiles.ts';
import { datapackage } from '../../src/exports/datapackage.ts';
import { real, small, smallReversed } from './fixture.ts';
import { contents, files, offered, site } from './published.ts';
import { headerOf, readCsv } from './tabular.ts';

test('all promised files are there', () => {
  expect(offered.map(({ name }) => name).sort()).toEqual(
    [
      'SHA256SUMS',
      'answers.json',
      'linkset.json',
      'ro-crate-metadata.json',
      'citation.bib',
      'citation.json',
      'citation.ris',
      'claims.csv',
      'claims.json',
      'datapackage.json',
      'entries.csv',
      'findings.csv',
      'references.csv',
      'graph.cx2',
      'graph.graphml',
      'graph.json',
      'graph.jsonld',
      'graph.nq',
      'nanopublications.trig',
      'outcomes.csv',
      'references.bib',
      'references.json',
      'references.ris',
      'relations.csv',
      'statements.csv',
      ...[
        'claims',
        'entries',
        'findings',
        'outcomes',
        'references',
        'relations',
        'statements',
        'table-1',
        'table-2',
      ].map((name) => `${name}.parquet`),
      'tables.xlsx',
      'table-1.csv',
      'table-2.csv',
    ].sort(),
  );
});

test('the same content gives the same bytes, in whatever order its files are read', async () => {
  const made = async (graph: typeof small) =>
    (await offeredFiles(graph, site)).map((file) => [file.name, Buffer.concat([...bytesOf(file)])]);
  expect(await made(smallReversed)).toEqual(await made(small));
});

test('every file ends with a line end and has no byte order mark', () => {
  for (const text of files.values()) expect(text).toMatch(/^[^\uFEFF][\s\S]*\n$/);
});

test('the checksums are those of the files', () => {
  const lines = files.get('SHA256SUMS')!.trimEnd().split('\n');
  expect(lines).toHaveLength(offered.length - 1);
  for (const line of lines) {
    const [sum, name] = line.split('  ') as [string, string];
    expect(createHash('sha256').update(contents.get(name)!).digest('hex')).toBe(sum);
  }
});

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: {
      readonly primaryKey?: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource: string; readonly fields: readonly string[] };
      }[];
      readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[];
    };
  }[];
}
const descriptor = JSON.parse(files.get('datapackage.json')!) as Descriptor;

test('the data package describes every column of every table', () => {
  expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(
    [...files.keys()].filter((name) => name.endsWith('.csv')).sort(),
  );
  for (const { path, schema } of descriptor.resources) {
    expect(schema.fields.map(({ name }) => name)).toEqual(headerOf(files.get(path)!));
    for (const { description } of schema.fields) expect(description).toMatch(/\S.*[.:”]$/);
  }
});

test('every column has a name that any program can take, once in its table', () => {
  for (const { path, schema } of descriptor.resources) {
    const names = schema.fields.map(({ name }) => name);
    for (const name of names) expect({ path, name }).toEqual({ path, name: expect.stringMatching(/^[A-Za-z]\w*$/) });
    expect(new Set(names).size).toBe(names.length);
  }
});

test('the data package is called by the title in small letters, digits and hyphens', () => {
  const titled = (title: string): string =>
    (JSON.parse(datapackage({ ...small, site: { ...small.site, title } }, [], site)) as { readonly name: string }).name;
  expect([titled('Small'), titled('Sodium Metal: 2 Ways (a Review of Cu₂O)')]).toEqual([
    'small',
    'sodium-metal-2-ways-a-review-of-cu-o-',
  ]);
});

test('sizes and hashes in the data package are those of the tables', () => {
  for (const { path, bytes, hash } of descriptor.resources) {
    const content = Buffer.from(files.get(path)!);
    expect([bytes, hash]).toEqual([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]);
  }
});

test('cells have the type that the data package gives their column', () => {
  const forms: Readonly<Record<string, RegExp>> = {
    number: /^(-?\d+(\.\d+)?)?$/,
    boolean: /^(true|false)$/,
    string: /^/,
  };
  // Tens of thousands of cells: the test library hears of those that have not.
  const odd = descriptor.resources.flatMap(({ path, schema }) =>
    readCsv(files.get(path)!).flatMap((row) =>
      schema.fields
        .filter(({ name, type }) => !forms[type]!.test(row[name]!))
        .map(({ name }) => [path, name, row[name]]),
    ),
  );
  expect(odd).toEqual([]);
});

test('the keys that the data package declares hold: each names one row, and leads to one', () => {
  const tables = new Map(descriptor.resources.map(({ name, path }) => [name, readCsv(files.get(path)!)]));
  const keyed = descriptor.resources.filter(({ schema }) => schema.primaryKey);
  expect(keyed.map(({ name }) => name).sort()).toEqual(
    ['claims', 'entries', 'findings', 'outcomes', 'references', 'statements'].sort(),
  );
  for (const { name, schema } of keyed) {
    const ids = tables.get(name)!.map((row) => row[schema.primaryKey![0]!]!);
    expect(ids.every((id) => id !== '')).toBe(true);
    expect(new Set(ids).size, name).toBe(ids.length);
  }
  const joins = descriptor.resources.flatMap(({ name, schema }) =>
    (schema.foreignKeys ?? []).map(({ fields, reference }) => ({ name, column: fields[0]!, reference })),
  );
  expect(joins.length).toBeGreaterThanOrEqual(10);
  for (const { name, column, reference } of joins) {
    const there = new Set(tables.get(reference.resource)!.map((row) => row[reference.fields[0]!]));
    const lost = tables.get(name)!.filter((row) => row[column] !== '' && !there.has(row[column]));
    expect(
      lost.map((row) => row[column]),
      `${name}.${column}`,
    ).toEqual([]);
  }
});

test('every address in the tables is an entry, a claim or an outcome of the site', () => {
  const pages = new Set([
    ...real.nodes.map(({ id }) => `${id}/`),
    ...[...real.edges, ...real.measured, ...real.statements].map(({ id }) => `claims/${id}/`),
  ]);
  for (const name of ['claims.csv', 'statements.csv', 'relations.csv', 'outcomes.csv']) {
    const addresses = readCsv(files.get(name)!).map(({ url }) => url!.split('#')[0]!);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !pages.has(address))).toEqual([]);
  }
});
