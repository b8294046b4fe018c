import { describe, expect, it } from 'vitest';
import { print } from '../../src/drawing/element.ts';
import { gallery } from '../../src/drawing/gallery.ts';
import { entriesOfStop } from '../../src/drawing/guide.ts';
import { bareContents } from '../../src/drawing/panel.ts';
import { shareAddress } from '../../src/drawing/share/address.ts';
import { readField } from '../../src/field/read.ts';
import type { Measure } from '../../src/model/graph.ts';
import { displayMeasure } from '../../src/model/measure.ts';
import { drawings } from '../../src/presets/battery/drawings.ts';
import { drawingsOf } from '../../src/presets/drawings.ts';
import { tinySources } from '../field/tiny.ts';
import { graph, sources } from '../review.ts';

const amounts = {
  show: (measure: Measure): string => displayMeasure(measure, graph.field.units),
  amount: ({ value }: Measure): number => value,
};
const all = gallery<Measure>(graph, drawings, amounts);
const labelsOf = (stop: string): readonly string[] => {
  const { schematics = [], sections = [] } = all.tour.find(({ id }) => id === stop)!;
  return [...schematics.map((id) => all.schematic(id)!), ...sections.map((slug) => all.figures(slug)[0]!)].flatMap(
    ({ strips }) =>
      strips.flat().flatMap(({ heading, panel }) => [heading, ...panel.labels.map(({ part }) => part.title)]),
  );
};

interface Shape {
  /** Ways of ions, and places where they end. */
  readonly ways: number;
  readonly ends: number;
  /** Pieces of metal on the ground, and branches that grow from it. */
  readonly deposits: number;
  readonly branches: number;
}
const pointsOf = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const piecesOf = (path: string): readonly string[] => path.split(/(?=M)/).filter((piece) => piece !== '');

const metal = `tone-${drawings.looks.metal.tone}`;

/** What the panels of a schematic show when nobody reads. */
const shapesOf = (schematic: string): readonly Shape[] =>
  all.schematic(schematic)!.strips[0]!.map(({ panel }): Shape => {
    const drawn = bareContents(panel).map(print).join('');
    const pathsOf = (wanted: string): readonly string[] =>
      [...drawn.matchAll(/<path([^>]*)>/g)]
        .filter(([, attributes]) => attributes!.includes(wanted))
        .flatMap(([, attributes]) => piecesOf(/ d="([^"]*)"/.exec(attributes!)?.[1] ?? ''));
    // Each way is followed by its head, whose middle is where it ends.
    const ends = pathsOf('flux').flatMap((piece, index) => (index % 2 === 1 ? [pointsOf(piece)[1]![0]] : []));
    const apart = ends
      .toSorted((a, b) => a - b)
      .filter((x, index, sorted) => index === 0 || x - sorted[index - 1]! > 8);
    return {
      ways: ends.length,
      ends: apart.length,
      deposits: pathsOf(`area ${metal}`).length,
      branches: pathsOf(`"thread ${metal}`).length,
    };
  });

describe('the guided tour', () => {
  it('has ten stops in half an hour, whose entries all exist', () => {
    expect(all.tour).toHaveLength(10);
    expect(all.tour).toEqual(drawings.tour);
    expect(all.tour.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30);
    expect(new Set(all.tour.map(({ id }) => id)).size).toBe(10);
    const slugs = new Set(graph.nodes.map(({ slug }) => slug));
    expect(all.tour.flatMap(entriesOfStop).filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  // What docs/decisions/drawings.md says a newcomer must have seen.
  it('shows why foil grows dendrites, and three ways to stop it, in its drawings', () => {
    expect(labelsOf('bare-foil')).toEqual(
      expect.arrayContaining(['Rough sites', 'Tip effect', 'Uneven deposition', 'Dendrites', 'Dead sodium']),
    );
    expect(labelsOf('coating')).toEqual(
      expect.arrayContaining(['Sodiophilic layer', 'Many nuclei', 'Lower nucleation barrier', 'An even deposit']),
    );
    expect(labelsOf('alloy')).toEqual(expect.arrayContaining(['Bismuth', 'Na–Bi alloy', 'Alloy']));
    expect(labelsOf('room')).toEqual(expect.arrayContaining(['Porous structure', 'Sodium has room', '3D collector']));
  });

  // With every word off: what the shapes themselves tell.
  it('shows it in shapes: ways that gather on bumps or come evenly, few nuclei or many, metal that branches or lies flat', () => {
    const bare = shapesOf('plating-on-bare-foil');
    const coated = shapesOf('plating-on-coated-foil');
    expect(bare[0]!.ends).toBe(3);
    expect(bare[0]!.ways).toBeGreaterThan(4);
    expect(coated[0]!.ends).toBe(coated[0]!.ways);
    expect(coated[1]!.deposits).toBeGreaterThan(2 * bare[1]!.deposits);
    expect(bare[2]!.branches).toBeGreaterThan(2);
    expect(coated.map(({ branches }) => branches)).toEqual([0, 0, 0]);
    expect(coated[2]!.deposits).toBe(1);
  });

  it('has one chart, one path and the audit', () => {
    expect(all.tour.filter(({ chart }) => chart).map(({ id }) => id)).toEqual(['chart']);
    expect(all.tour.filter(({ path }) => path).map(({ id }) => id)).toEqual(['path']);
    expect(all.tour.filter(({ audit }) => audit).map(({ id }) => id)).toEqual(['audit']);
  });
});

describe('the map of the home page', () => {
  it('is whole: every way has a drawing, every row its schematics', () => {
    expect(all.home!.ways.entries.map((slug) => all.schematic(slug)?.id)).toEqual(drawings.home!.ways.entries);
    expect(all.home!.rows).toEqual(drawings.home!.rows);
  });
});

describe('where drawings stand', () => {
  it('names sections that exist, and puts the schematic there', () => {
    for (const { id, also = [] } of drawings.schematics)
      for (const slug of also) expect(all.figures(slug).map((figure) => figure.id)).toContain(id);
    expect(all.figures('section-1').map(({ id }) => id)).toEqual(['anode-free-cell', 'failure-chain']);
  });

  it('gives a field the drawings of the preset that it extends, another none', () => {
    expect(readField(sources).presets).toContain('battery');
    expect(drawingsOf(readField(sources).presets)).toBe(drawings);
    expect(drawingsOf(readField(tinySources).presets)).toBeUndefined();
    const none = gallery<Measure>(graph, undefined, amounts);
    expect([none.tour, none.home, none.figures('section-1')]).toEqual([[], undefined, []]);
  });

  it('leaves out stops and ways whose entries a review does not have', () => {
    const without = (slug: string) =>
      gallery<Measure>({ ...graph, nodes: graph.nodes.filter((node) => node.slug !== slug) }, drawings, amounts);
    expect(without('na-bi').tour.map(({ id }) => id)).not.toContain('alloy');
    expect(without('heterostructures').home!.ways.entries).toHaveLength(5);
    expect(without('anode-free-cell').home!.rows.map(({ id }) => id)).not.toContain('the-cell');
  });

  it('shares the picture of an entry with a drawing, else that of the site, else none', () => {
    const node = (slug: string) => graph.nodes.find((one) => one.slug === slug)!;
    expect(shareAddress(all, node('bi-cns-cu'))).toBe('/share/materials/bi-cns-cu.png');
    expect(shareAddress(all, node('sem'))).toBe('/share/site.png');
    expect(shareAddress(all)).toBe('/share/site.png');
    expect(shareAddress(gallery<Measure>(graph, undefined, amounts), node('bi-cns-cu'))).toBeUndefined();
  });
});
