import { readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import { DirectedGraph } from 'graphology';
import graphmlReader from 'graphology-graphml';
import { expect, test } from 'vitest';
import { slotColours } from '../../src/exports/cx2File.ts';
import { wholeGraph } from '../../src/exports/wholeGraph.ts';
import { graphJson } from '../../src/exports/graphJson.ts';
import { graphml } from '../../src/exports/graphml.ts';
import { readCx2 } from './cx2Reader.ts';
import { joined } from '../../src/exports/pieces.ts';
import { real, small } from './fixture.ts';
import { files, site } from './published.ts';

type Json = { readonly [key: string]: Json } & readonly Json[] & string;
const read = (text: string): Json => JSON.parse(text) as Json;

const whole = wholeGraph(real);
const nodeIds = [...real.nodes, ...whole.outcomes].map(({ id }) => id);

test('graph.json has the shape of the contract', () => {
  const graph = read(joined(graphJson(small)));
  expect(Object.keys(graph)).toEqual(['schema_version', 'source', 'nodes', 'edges']);
  expect(graph['nodes']!.find((node) => node['id'] === 'materials/bi-cu')).toEqual({
    id: 'materials/bi-cu',
    kind: 'materials',
    class: 'modified collector',
    title: 'Bi₂@Cu',
    formula: 'Bi2Cu',
    aliases: ['bismuth on copper', 'Bi2@Cu', 'Bi@"Cu"'],
    summary: 'Copper, with bismuth <on> it.',
    url: 'materials/bi-cu/',
  });
  expect(graph['edges']!.find((edge) => edge['id'] === 'bi-cu--suffers-from--dendrites')).toEqual({
    id: 'bi-cu--suffers-from--dendrites',
    source: 'materials/bi-cu',
    target: 'challenges/dendrites',
    relation: 'suffers-from',
    derived: false,
    evidence: [
      {
        locator: '§1 ¶2',
        references: ['references/work-2020-1', 'references/work-2021-2'],
        reference_numbers: [1, 2],
        basis: 'stated without data',
        confidence: 'medium',
        method: 'none',
        cell: 'none',
        modality: 'does',
      },
      {
        locator: '§1 ¶1',
        references: ['references/work-2021-2'],
        reference_numbers: [2],
        basis: 'in situ',
        confidence: 'high',
        method: 'in situ',
        cell: 'none',
        modality: 'does',
      },
    ],
    status: 'asserted',
    works: 2,
  });
});

test('graph.json holds every entry and every relation, and no end dangles', () => {
  const graph = read(files.get('graph.json')!);
  const ids = new Set(graph['nodes']!.map((node) => String(node['id'])));
  expect(ids.size).toBe(real.nodes.length + real.outcomes.length);
  expect(graph['edges']).toHaveLength(whole.edges.length);
  expect(graph['edges']!.filter(({ status }) => status === 'inferred')).toHaveLength(real.inferred.length);
  const ends = graph['edges']!.flatMap((edge) => [edge['source'], edge['target']]);
  expect(ends.filter((end) => typeof end !== 'string' || !ids.has(end))).toEqual([]);
});

test('an independent reader of GraphML finds the same nodes and edges', () => {
  const text = files.get('graph.graphml')!;
  expect(XMLValidator.validate(text)).toBe(true);
  const graph = graphmlReader.parse(DirectedGraph, text);
  expect(graph.nodes().sort()).toEqual(nodeIds.toSorted());
  expect(
    graph.mapEdges((id, { relation, derived }, source, target) => ({ id, relation, derived, source, target })),
  ).toEqual(
    whole.edges.map(({ id, relation, status, source, target }) => ({
      id,
      relation,
      derived: status !== 'asserted',
      source,
      target,
    })),
  );
});

test('GraphML carries labels, classes, formulas and evidence', () => {
  const graph = graphmlReader.parse(DirectedGraph, joined(graphml(small)));
  expect(graph.getNodeAttributes('materials/bi-cu')).toEqual({
    label: 'Bi₂@Cu',
    kind: 'materials',
    class: 'modified collector',
    formula: 'Bi2Cu',
    url: 'materials/bi-cu/',
  });
  expect(graph.getEdgeAttributes('bi-cu--suffers-from--dendrites')).toEqual({
    relation: 'suffers-from',
    derived: false,
    bases: 'stated without data;in situ',
    references: 'references/work-2020-1;references/work-2021-2',
    locators: '§1 ¶2;§1 ¶1',
    status: 'asserted',
    works: '2',
  });
});

test('CX2 counts and declares what it holds', () => {
  const [descriptor, { metaData }, declared, , nodes, edges, , status] = read(
    files.get('graph.cx2')!,
  ) as unknown as Json[] & readonly [Json, Json, Json, Json, Json, Json, Json, Json];
  expect(descriptor).toEqual({ CXVersion: '2.0', hasFragments: false });
  expect(metaData).toContainEqual({ name: 'nodes', elementCount: nodeIds.length });
  expect(metaData).toContainEqual({ name: 'edges', elementCount: whole.edges.length });
  expect(metaData).toContainEqual({ name: 'visualProperties', elementCount: 1 });
  expect(status).toEqual({ status: [{ success: true }] });
  const [declarations] = declared['attributeDeclarations']!;
  const keysOf = (all: readonly Json[]): string[] => [...new Set(all.flatMap((one) => Object.keys(one['v']!)))];
  expect(Object.keys(declarations!['nodes']!)).toEqual(expect.arrayContaining(keysOf(nodes['nodes']!)));
  expect(Object.keys(declarations!['edges']!)).toEqual(expect.arrayContaining(keysOf(edges['edges']!)));
});

test('a reader of CX2 gets every entry and relation back, labelled and coloured by kind', () => {
  const graph = readCx2(files.get('graph.cx2')!);
  expect(graph.nodes().map((node) => [node.data('node_id') as string, node.data('name') as string])).toEqual(
    [...real.nodes, ...whole.outcomes].map(({ id, title }) => [id, title]),
  );
  const ends = graph
    .edges()
    .map((edge) => [edge.data('edge_id'), edge.source().data('node_id'), edge.target().data('node_id')] as string[]);
  expect(ends).toEqual(whole.edges.map(({ id, source, target }) => [id, source, target]));
  const alloy = graph.nodes('[node_id = "materials/na-bi"]');
  expect(alloy.style('label')).toBe('Na–Bi alloy');
  const colours = new Map(
    graph.nodes().map((node) => [node.data('kind') as string, node.style('background-color') as string]),
  );
  expect(new Set(colours.values()).size).toBe(real.field.kinds.length + 1);
});

test('the colours of CX2 are those of the light theme', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [slot, colour] of Object.entries(slotColours))
    expect(tokens).toContain(`--slot-${slot}: light-dark(${colour},`);
});

test('JSON-LD has outcomes as observations, and what follows as statements of its own', () => {
  const { '@graph': things } = JSON.parse(files.get('graph.jsonld')!) as {
    '@graph': readonly Record<string, unknown>[];
  };
  const thing = (end: string) => things.find((one) => String(one['@id']).endsWith(end))!;
  const outcome = thing('/outcomes/bi-cns-cu--table-2-symmetric-cell/#outcome');
  expect(outcome['@type']).toBe('Observation');
  expect(outcome['hasPart']).toEqual([
    { '@id': `${site.replace(/\/$/, '')}/claims/bi-cns-cu--table-2-symmetric-cell--cycling-time/#claim` },
  ]);
  expect(outcome['sg:in-electrolyte']).toHaveLength(2);
  const inferred = things.filter((one) => one['sg:rule'] !== undefined);
  expect(inferred).toHaveLength(real.inferred.length);
  // Nothing that merely follows is a property of the entry.
  expect(thing('/materials/bi-cns-cu/#substance')['sg:forms']).toBeUndefined();
});
