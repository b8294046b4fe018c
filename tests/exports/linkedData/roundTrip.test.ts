import type { Literal } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../../src/derive/indexes.ts';
import { claimsWithPage } from '../../../src/exports/address.ts';
import { claimJsonLd, entryJsonLd } from '../../../src/exports/jsonLd.ts';
import { real } from '../fixture.ts';
import { headerOf, readCsv } from '../tabular.ts';
import { files, site } from '../published.ts';
import { linesOf, wholeStatements as all, wholeStore, type Statement } from './store.ts';

const words = `${site}/data/graph.jsonld#`;
const bulk = new Set(files.get('graph.nq')!.trimEnd().split('\n'));
const bySubject = Map.groupBy(all, ({ subject }) => subject);

/** What a reader finds in the graph of a thing: the values of each of our words, as the tables write them. */
function rowOf(subject: string): Readonly<Record<string, readonly string[]>> {
  const row: Record<string, string[]> = {};
  for (const { predicate, object } of bySubject.get(subject) ?? [])
    if (predicate.startsWith(words)) (row[predicate.slice(words.length)] ??= []).push(cellOf(object));
  return row;
}

function cellOf(object: Statement['object']): string {
  const entry = object.value.startsWith(`${site}/`)
    ? /^([a-z]+\/[a-z0-9-]+)\/#/.exec(object.value.slice(site.length + 1))
    : null;
  if (entry) return entry[1]!;
  return object.datatype.endsWith('#double') ? String(Number(object.value)) : object.value;
}

/** What stands at the ends of a relation, and which it is: RDF has words of its own for that. */
function relationOf(name: string): Readonly<Record<string, readonly string[]>> {
  const of = (subject: string, predicate: string): Statement['object'] =>
    bySubject.get(subject)!.find((statement) => statement.predicate.endsWith(predicate))!.object;
  const [source, target] = [of(name, '#subject'), of(name, '#object')];
  const title = (thing: { readonly value: string }): string => of(thing.value, '#prefLabel').value;
  return {
    source_id: [cellOf(source)],
    source: [title(source)],
    relation: [of(name, '#predicate').value.slice(words.length)],
    target_id: [cellOf(target)],
    target: [title(target)],
  };
}

/** The cells of a row of a table as a set of values each; the order of a list is not kept by a graph. */
const cellsOf = (
  row: Readonly<Record<string, string>>,
  lists: ReadonlySet<string>,
): Readonly<Record<string, string[]>> =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([, cell]) => cell !== '')
      // Spreadsheets would run what begins like a formula; the table guards it, the graph need not.
      .map(([name, cell]) => [
        name,
        (lists.has(name) ? cell.split(';') : [cell]).map((text) => text.replace(/^'(?=[=+\-@])/, '')).sort(),
      ]),
  );

const listsOf = (table: string): ReadonlySet<string> => {
  const { resources } = JSON.parse(files.get('datapackage.json')!) as {
    resources: { name: string; schema: { fields: { name: string; description: string }[] } }[];
  };
  const fields = resources.find(({ name }) => name === table)!.schema.fields;
  return new Set(fields.filter(({ description }) => description.endsWith('Joined by “;”.')).map(({ name }) => name));
};
const sorted = (row: Readonly<Record<string, readonly string[]>>, columns: readonly string[]) =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => columns.includes(name))
      // The table writes a semicolon within a value as a comma, as it joins values by semicolons.
      .map(([name, cells]) => [name, [...cells].sort()]),
  );

const textOf = (rows: readonly Readonly<Record<string, readonly string[]>>[]): string =>
  JSON.stringify(rows.map((row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));

describe('the whole graph as RDF', () => {
  it('is the same as JSON-LD and as N-Quads, and has a name for everything', async () => {
    const read = await linesOf(JSON.parse(files.get('graph.jsonld')!) as object);
    expect(new Set(read)).toEqual(bulk);
    expect([...bulk].filter((line) => line.includes('_:'))).toEqual([]);
  });

  it.each(['claims', 'statements'])('gives back every row of %s.csv, comparator and conditions included', (table) => {
    const text = files.get(`${table}.csv`)!;
    const columns = headerOf(text);
    const lists = listsOf(table);
    const rows = readCsv(text);
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      const found = sorted(rowOf(`${site}/claims/${row['claim_id']}/#claim`), columns);
      for (const name of lists)
        if (found[name]) found[name] = found[name].map((cell) => cell.replaceAll(';', ',')).sort();
      expect(found, row['claim_id']).toEqual(cellsOf(row, lists));
    }
  });

  it('gives back every row of relations.csv, asserted, derived and inferred', () => {
    const text = files.get('relations.csv')!;
    const columns = headerOf(text);
    const lists = listsOf('relations');
    const rows = Map.groupBy(readCsv(text), (row) => row['claim_id']!);
    expect(new Set(readCsv(text).map(({ status }) => status))).toEqual(new Set(['asserted', 'derived', 'inferred']));
    for (const [id, own] of rows) {
      const name = bySubject.has(`${site}/claims/${id}/#claim`) ? `${site}/claims/${id}/#claim` : `${words}${id}`;
      const of = { ...rowOf(name), ...relationOf(name) };
      const found = own.map((_, index) => sorted({ ...of, ...rowOf(`${name}-evidence-${index + 1}`) }, columns));
      const wanted = own.map((row) => cellsOf(row, lists));
      // Thousands of rows: they are compared as text, and one that differs is shown.
      if (textOf(found) !== textOf(wanted)) expect(found, id).toEqual(wanted);
    }
  });

  it('holds what pages say of things, word for word: together they say nothing twice', async () => {
    const atlas = indexGraph(real);
    const claims = claimsWithPage(real).filter((_, index) => index % 25 === 0);
    const nodes = real.nodes.filter((_, index) => index % 25 === 0);
    const documents = [
      ...claims.map((claim) => claimJsonLd(atlas, site, claim)),
      ...nodes.map((node) => entryJsonLd(atlas, site, node)),
    ];
    for (const document of documents) {
      const lines = await linesOf(document);
      // Of itself a page says more; its name is its address, without a fragment.
      const ofThings = lines.filter((line) => /^<[^>]*\/#/.test(line) && !/^<[^>#]*\/#(author|hasPart)/.test(line));
      expect(ofThings.length).toBeGreaterThan(3);
      expect(ofThings.filter((line) => !bulk.has(line))).toEqual([]);
    }
  });

  it('says of each of our own words what it means', () => {
    const used = new Set(all.map(({ predicate }) => predicate).filter((name) => name.startsWith(words)));
    const told = (name: string): boolean =>
      (bySubject.get(name) ?? []).some(({ predicate }) => predicate.endsWith('rdf-schema#comment'));
    expect([...used].filter((name) => !told(name))).toEqual([]);
  });

  it('is wrong of nothing that is only an upper bound', () => {
    const bounded = wholeStore.query(
      `PREFIX sg: <${words}> SELECT ?id WHERE { ?claim sg:comparator "up to"; sg:claim_id ?id }`,
    ) as readonly ReadonlyMap<string, Literal>[];
    expect(bounded.length).toBeGreaterThan(0);
    for (const found of bounded) {
      const id = found.get('id')!.value;
      const observation = bySubject.get(`${site}/claims/${id}/#observation`)!.map(({ predicate }) => predicate);
      expect(observation).toContain('http://schema.org/maxValue');
      expect(observation).not.toContain('http://schema.org/value');
      expect(observation).not.toContain('http://schema.org/minValue');
    }
  });
});
