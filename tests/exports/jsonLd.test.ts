import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { claimsWithPage } from '../../src/exports/address.ts';
import { claimJsonLd, dataJsonLd, entryJsonLd, entryPageJsonLd, jsonLdScript } from '../../src/exports/jsonLd.ts';
import type { Thing } from '../../src/exports/jsonLd/thing.ts';
import type { NodeId } from '../../src/model/graph.ts';
import { content } from '../compiler/fixture.ts';
import { expand, nodesIn, short, valuesOf, type Expanded } from './expanded.ts';
import { isAllowed, vocabulary } from './schemaOrg.ts';
import { graph } from '../review.ts';

const site = 'https://example.org/sub';
const open = (sources: ReturnType<typeof content>) => indexGraph(compile(sources).graph!);
const small = open(content());
const entry = (id: string) => entryJsonLd(small, site, small.node(id as NodeId));
const claim = (id: string) =>
  claimJsonLd(
    small,
    site,
    claimsWithPage(small.graph).find((item) => item.id === id)!,
  );
const named = async (document: Thing, id: string): Promise<Expanded> =>
  nodesIn(await expand(document)).find((node) => node['@id'] === `https://example.org/sub/${id}` && node['@type'])!;
const typesOf = (node: Expanded): readonly string[] => (node['@type'] ?? []).map(short);

describe('JSON-LD of a page', () => {
  it('says of an entry’s page who wrote it, when, and what it is about', async () => {
    const page = await named(entry('challenges/dendrites'), 'challenges/dendrites/');
    expect(typesOf(page)).toEqual(['WebPage']);
    expect(valuesOf(page, 'mainEntity')).toEqual(['https://example.org/sub/challenges/dendrites/#term']);
    expect(valuesOf(page, 'datePublished')).toEqual(['2026-01-02']);
    expect(valuesOf(page, 'version')).toEqual(['1.0.0']);
    expect(valuesOf(page, 'license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    const [author] = valuesOf(page, 'author') as readonly Expanded[];
    expect(valuesOf(author!, 'familyName')).toEqual(['Editor']);
  });

  it('makes a term of a challenge, a substance of a material, an article of a work and of a section', async () => {
    const term = await named(entry('challenges/dendrites'), 'challenges/dendrites/#term');
    expect([typesOf(term), valuesOf(term, 'name'), valuesOf(term, 'termCode')]).toEqual([
      ['DefinedTerm'],
      ['Dendrites'],
      ['dendrites'],
    ]);
    expect(typesOf(await named(entry('materials/sn-cu'), 'materials/sn-cu/#substance'))).toEqual(['ChemicalSubstance']);
    const work = await named(entry('references/work-2020-1'), 'references/work-2020-1/#work');
    expect(typesOf(work)).toEqual(['ScholarlyArticle']);
    // “et al.” is nobody’s name.
    expect((valuesOf(work, 'author') as readonly Expanded[]).flatMap((author) => valuesOf(author, 'name'))).toEqual([
      'B. Worker',
    ]);
    expect(typesOf(await named(entry('sections/section-1'), 'sections/section-1/#text'))).toEqual(['Article']);
  });

  it('states a value as an observation of a claim, never of the substance', async () => {
    const document = entry('materials/sn-cu');
    const substance = await named(document, 'materials/sn-cu/#substance');
    expect(Object.keys(substance).map(short)).not.toContain('value');
    const observation = await named(document, 'claims/sn-cu--text-half-cell--cycle-life/#observation');
    expect(typesOf(observation)).toEqual(['Observation']);
    expect(valuesOf(observation, 'observationAbout')).toEqual(['https://example.org/sub/materials/sn-cu/#substance']);
    // More than 300 cycles is a lower bound, not a value.
    expect(valuesOf(observation, 'value')).toEqual([]);
    expect(valuesOf(observation, 'minValue')).toEqual([300]);
    expect(valuesOf(observation, 'unitText')).toEqual(['cycles']);
  });

  it('gives the conditions and the baseline of a measurement, and no condition that the review does not give', async () => {
    const observation = await named(
      claim('sn-cu--text-half-cell--nucleation-overpotential'),
      'claims/sn-cu--text-half-cell--nucleation-overpotential/#observation',
    );
    const conditions = (valuesOf(observation, 'valueReference') as readonly Expanded[]).map((condition) => [
      valuesOf(condition, 'name')[0],
      valuesOf(condition, 'value')[0],
      valuesOf(condition, 'unitText')[0],
    ]);
    expect(conditions).toEqual([
      ['current density', 1, 'mA/cm2'],
      ['areal capacity', 1, 'mAh/cm2'],
      ['compared with Cu foil', 44.5, 'mV'],
    ]);
    expect(valuesOf(observation, 'unitCode')).toEqual(['2Z']);
  });

  it('says where a claim stands and whom it cites', async () => {
    const relation = await named(claim('sn-cu--modifies--cu-foil'), 'claims/sn-cu--modifies--cu-foil/#claim');
    expect(typesOf(relation)).toEqual(['Claim']);
    expect(valuesOf(relation, 'text')).toEqual(['Sn@Cu modifies Cu foil']);
    expect(valuesOf(relation, 'about')).toEqual([
      'https://example.org/sub/materials/sn-cu/#substance',
      'https://example.org/sub/materials/cu-foil/#substance',
    ]);
    expect(valuesOf(relation, 'citation')).toEqual(['https://example.org/sub/references/work-2020-1/#work']);
    const [place] = valuesOf(relation, 'appearance') as readonly Expanded[];
    expect(valuesOf(place!, 'name')).toEqual(['§1 ¶1']);
    expect(valuesOf(place!, 'url')).toEqual(['https://example.org/sub/sections/section-1/#p1']);
  });

  it('describes the data set with every file and its checksum', async () => {
    const dataset = await named(dataJsonLd(small, site, [{ name: 'graph.json', sha256: 'f00d' }]), 'data/#dataset');
    expect(typesOf(dataset)).toEqual(['Dataset']);
    expect(String(valuesOf(dataset, 'description')[0]).length).toBeGreaterThan(50);
    const [file] = valuesOf(dataset, 'distribution') as readonly Expanded[];
    expect(valuesOf(file!, 'contentUrl')).toEqual(['https://example.org/sub/data/graph.json']);
    expect(valuesOf(file!, 'encodingFormat')).toEqual(['application/json']);
    expect(valuesOf(file!, 'sha256')).toEqual(['f00d']);
  });

  it('cannot end its script element early', () => {
    expect(jsonLdScript({ name: '</script><script>' })).toBe('{"name":"\\u003c/script>\\u003cscript>"}');
  });
});

describe('JSON-LD of the real content', () => {
  const atlas = indexGraph(graph);
  const claims = claimsWithPage(atlas.graph);
  const ofEntries = atlas.graph.nodes.map((node) => entryJsonLd(atlas, site, node));
  const documents: readonly Thing[] = [
    ...ofEntries,
    // Claims of an entry are in its document; of their own documents a sample is enough.
    ...claims.filter((_, index) => index % 20 === 0).map((item) => claimJsonLd(atlas, site, item)),
  ];

  let read: Promise<readonly (readonly Expanded[])[]> | undefined;
  /** All nodes of each document, which is read once. */
  const opened = () => (read ??= Promise.all(documents.map(async (document) => nodesIn(await expand(document)))));

  it('uses only terms of schema.org, each on a class it belongs to', async () => {
    const misplaced = new Set<string>();
    for (const nodes of await opened())
      for (const node of nodes)
        for (const key of Object.keys(node).filter((name) => name.startsWith(vocabulary)))
          if (!isAllowed(short(key), typesOf(node))) misplaced.add(`${short(key)} on ${typesOf(node).join('+')}`);
    expect([...misplaced]).toEqual([]);
  }, 120_000);

  it('gives back titles, formulas and every claim with its text', async () => {
    const texts = new Set<unknown>();
    const all = await opened();
    for (const [index, node] of atlas.graph.nodes.entries()) {
      const things = all[index]!;
      const thing = things.find((item) => valuesOf(things[0]!, 'mainEntity').includes(item['@id']))!;
      expect(valuesOf(thing, node.bibliography ? 'alternateName' : 'name')).toContain(node.title);
      expect(valuesOf(thing, 'chemicalComposition')).toEqual(
        node.kind === 'materials' && node.formula !== undefined ? [node.formula] : [],
      );
      for (const item of things.filter((claimed) => typesOf(claimed).includes('Claim') && claimed['@id'])) {
        texts.add(item['@id']);
        expect(valuesOf(item, 'text')).toHaveLength(1);
      }
    }
    expect(texts.size).toBe(claims.length);
  }, 120_000);

  it('keeps pages light: a page says which it is and of what, and the file beside it tells that thing', () => {
    for (const [index, node] of atlas.graph.nodes.entries()) {
      const page = entryPageJsonLd(atlas, site, node);
      expect(jsonLdScript(page).length).toBeLessThan(600);
      expect(JSON.stringify(ofEntries[index])).toContain(JSON.stringify((page['mainEntity'] as Thing)['@id']));
    }
  });
});
