import { Store, type NamedNode } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { claimsWithPage } from '../../../src/exports/address.ts';
import { real } from '../fixture.ts';
import { readCsv } from '../tabular.ts';
import { files, site } from '../published.ts';
import { statementsIn, wholeStatements, wholeStore } from './store.ts';

const np = 'http://www.nanopub.org/nschema#';
const prov = 'http://www.w3.org/ns/prov#';
const store = new Store();
store.load(files.get('nanopublications.trig')!, { format: 'application/trig' });
const all = statementsIn(store);
const byGraph = Map.groupBy(all, ({ graph }) => graph);
const valuesOf = (graph: string, predicate: string): readonly string[] =>
  (byGraph.get(graph) ?? []).filter((statement) => statement.predicate === predicate).map(({ object }) => object.value);

describe('nanopublications', () => {
  it('are there for every claim that the source makes, each with its four parts, and nothing stands outside them', () => {
    const claims = claimsWithPage(real).filter((claim) => !('relation' in claim) || claim.status === 'asserted');
    const published = all.filter(({ object }) => object.value === `${np}Nanopublication`);
    expect(published.map(({ subject }) => subject).sort()).toEqual(
      claims.map(({ id }) => `${site}/claims/${id}/#nanopublication`).sort(),
    );
    const parts = claims.flatMap(({ id }) => {
      const head = `${site}/claims/${id}/#head`;
      return [
        head,
        ...['Assertion', 'Provenance', 'PublicationInfo'].map((part) => valuesOf(head, `${np}has${part}`)[0]!),
      ];
    });
    expect(parts.sort()).toEqual([...byGraph.keys()].sort());
    expect(all.length).toBe(new Set(all.map(({ line }) => line)).size);
  });

  it('assert what the whole graph says too', () => {
    const inWhole = Map.groupBy(wholeStatements, ({ line }) => line);
    const apart = all.filter(({ graph, predicate, object, line }) => {
      if (!graph.endsWith('#assertion')) return false;
      // What stands in the table of its claim.
      if (/#(comparator|modality)$/.test(predicate)) return false;
      if (predicate.endsWith('#type') && object.value.endsWith('#Statement')) return false;
      return inWhole.get(line.replace(` <${graph}> .`, ' .'))?.length !== 1;
    });
    expect(apart).toEqual([]);
  });

  it('say of each where the source says it, on whose work and how, as the tables do', () => {
    for (const row of readCsv(files.get('claims.csv')!)) {
      const provenance = `${site}/claims/${row['claim_id']}/#provenance`;
      const works = row['reference_ids'] === '' ? [] : row['reference_ids']!.split(';');
      expect([...valuesOf(provenance, `${prov}hadPrimarySource`)].sort()).toEqual(
        works.map((id) => `${site}/${id}/#work`).sort(),
      );
      for (const [column, cell] of ['locator', 'method', 'cell', 'modality', 'confidence'].map(
        (name) => [name, row[name]] as const,
      ))
        expect(valuesOf(provenance, `${site}/data/graph.jsonld#${column}`)).toEqual([cell]);
    }
  });

  it('say of each when it was published, by whom and under which licence', () => {
    const graphs = [...byGraph.keys()].filter((name) => name.endsWith('#publicationInfo'));
    const named = wholeStatements.filter(({ predicate }) => predicate === 'http://schema.org/name');
    const names = new Map(named.map(({ subject, object }) => [subject, object.value]));
    for (const graph of graphs) {
      const [created] = byGraph.get(graph)!.filter(({ predicate }) => predicate.endsWith('/created'));
      expect(created!.object.datatype).toMatch(/#dateTime$/);
      expect(valuesOf(graph, 'http://purl.org/dc/terms/license')).toEqual([
        'https://creativecommons.org/licenses/by/4.0/',
      ]);
      const [by] = valuesOf(graph, `${prov}wasAttributedTo`);
      expect(names.get(by!)).toBe(real.site.editors[0]);
    }
  });

  it('assert no relation that the source only holds possible, and nothing inferred', () => {
    const plain = new Set(
      all
        .filter(({ graph, predicate }) => graph.endsWith('#assertion') && predicate.startsWith(site))
        .map(({ subject, predicate, object }) => `${subject} ${predicate} ${object.value}`),
    );
    const possible = real.edges.filter(
      ({ derived, evidence }) => !derived && evidence.every(({ modality }) => modality !== 'does'),
    );
    expect(possible.length).toBeGreaterThan(0);
    const words = `${site}/data/graph.jsonld#`;
    const said = wholeStatements
      .filter(({ predicate, object }) => predicate.startsWith(words) && !object.literal)
      .map(({ subject, predicate, object }) => `${subject} ${predicate} ${object.value}`);
    const inWhole = new Set(said);
    for (const { id, relation } of possible) {
      const [from, to] = ['subject', 'object'].map((end) => {
        const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
        const found = wholeStore.query(`SELECT ?x WHERE { <${site}/claims/${id}/#claim> <${rdf}${end}> ?x }`);
        return (found as readonly ReadonlyMap<string, NamedNode>[])[0]!.get('x')!.value;
      });
      const statement = `${from} ${words}${relation} ${to}`;
      expect(plain.has(statement), id).toBe(false);
      expect(inWhole.has(statement), id).toBe(false);
    }
  });
});
