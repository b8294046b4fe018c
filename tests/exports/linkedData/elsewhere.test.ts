import type { Literal, NamedNode } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { names } from '../../../src/exports/jsonLd/thing.ts';
import { isAddress, isInchi } from '../../../src/model/mapping.ts';
import { content } from '../../compiler/fixture.ts';
import { real } from '../fixture.ts';
import { site } from '../published.ts';
import { wholeStore } from './store.ts';

type Found = readonly ReadonlyMap<string, NamedNode | Literal>[];
const ask = (query: string): readonly (readonly string[])[] =>
  (wholeStore.query(query) as Found).map((row) => [...row.values()].map(({ value }) => value));

describe('what things are called in other vocabularies', () => {
  it('is said of an entry as it stands in the content, with where it was read', () => {
    const skos = 'http://www.w3.org/2004/02/skos/core#';
    expect(
      ask(`SELECT ?there WHERE { <${site}/concepts/current-collector/#term> <${skos}exactMatch> ?there }`),
    ).toEqual([
      ['https://w3id.org/emmo/domain/electrochemistry#electrochemistry_212af058_3bbb_419f_a9c6_90ba9ebb3706'],
    ]);
    const mapped = real.nodes.flatMap(({ mappings = [] }) => mappings);
    expect(mapped.length).toBeGreaterThan(90);
    const sourced = ask(`
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?address ?source WHERE {
        ?mapping rdf:object ?address ; rdf:subject ?entry ; rdf:predicate ?match ; rdfs:comment ?source . ?entry ?match ?address .
        FILTER(STRSTARTS(STR(?match), "${skos}"))
      }`);
    expect(sourced.map((row) => row.join(' ')).sort()).toEqual(
      mapped
        .filter(({ address }) => isAddress(address))
        .map(({ address, source }) => `${address} ${source}`)
        .sort(),
    );
  });

  it('is the InChI of a substance whose elements are those of its formula', () => {
    const named = real.nodes.flatMap(({ id, formula, mappings = [] }) =>
      mappings.flatMap(({ address }) => (isInchi(address) ? [{ id, formula, inchi: address }] : [])),
    );
    expect(named.length).toBeGreaterThan(25);
    const elements = (text: string): readonly string[] => [...new Set(text.match(/[A-Z][a-z]?/g))].sort();
    for (const { id, formula, inchi } of named) {
      expect(
        ask(
          `SELECT ?name WHERE { <${names.entry(real.field, site, id)}> <http://schema.org/identifier> ?name FILTER(STRSTARTS(?name, "InChI=")) }`,
        ),
      ).toEqual([[inchi]]);
      // Of an acid’s salt the layer of the formula has the hydrogen that the last layer takes away.
      const own = elements(inchi.split('/')[1]!).filter((element) => element !== 'H' || !inchi.includes('/p-'));
      if (formula !== undefined) expect(own, id).toEqual(elements(formula));
    }
  });

  it('names no address for two entries as exactly the same', () => {
    const exact = real.nodes.flatMap(({ mappings = [] }) =>
      mappings.filter(({ match }) => match === 'exact').map(({ address }) => address),
    );
    expect(new Set(exact).size).toBe(exact.length);
  });

  it('has a code of UCUM for the unit of every value that has one, and QUDT’s name where it has one', () => {
    const units = new Map(
      ask(`
        PREFIX qudt: <http://qudt.org/schema/qudt/>
        SELECT DISTINCT ?name ?code WHERE {
          ?observation qudt:hasUnit ?unit . ?unit <http://www.w3.org/2000/01/rdf-schema#label> ?name ; qudt:ucumCode ?code
        }`).map(([name, code]) => [name!, code!]),
    );
    expect(units.get('mAh/cm2')).toBe('mA.h/cm2');
    const used = new Set(real.measured.map(({ measure }) => measure.unit));
    expect([...used].filter((unit) => unit !== 'cycles' && !units.has(unit))).toEqual([]);
    expect(
      ask(
        `SELECT ?there WHERE { <${site}/data/graph.jsonld#unit-mV> <http://www.w3.org/2004/02/skos/core#exactMatch> ?there }`,
      ),
    ).toEqual([['http://qudt.org/vocab/unit/MilliV']]);
  });

  it('must be of an entry that is there', () => {
    const { problems } = compile([
      ...content({}),
      {
        path: 'mappings/elsewhere.csv',
        text: 'entry,match,address,name,source\ncu-foli,exact,https://example.org/foil,Foil,Seen there\n',
      },
    ]);
    expect(problems.map(({ path, line, rule, message }) => [path, line, rule, message])).toEqual([
      ['mappings/elsewhere.csv', 2, 'target-exists', 'no entry has the id “cu-foli” (did you mean “cu-foil”?)'],
    ]);
  });
});
