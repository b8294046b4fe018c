import { describe, expect, it } from 'vitest';
import { print } from '../../src/drawing/element.ts';
import { gallery } from '../../src/drawing/gallery.ts';
import { bareContents } from '../../src/drawing/panel.ts';
import { namedIn } from '../../src/drawing/scene/figureOf.ts';
import { measureOf } from '../../src/model/condition.ts';
import type { Measure } from '../../src/model/graph.ts';
import { parseLocator } from '../../src/model/locator.ts';
import { displayMeasure } from '../../src/model/measure.ts';
import { drawings } from '../../src/presets/battery/drawings.ts';
import { graph } from '../review.ts';

const show = (measure: Measure): string => displayMeasure(measure, graph.field.units);
const all = gallery<Measure>(graph, drawings, { show, amount: ({ value }) => value });
const slugs = new Set(graph.nodes.map(({ slug }) => slug));
const bySlug = new Map(graph.nodes.map((node) => [node.slug, node]));
const titleOf = new Map(graph.nodes.map(({ id, title }) => [id as string, title]));
const collectors = graph.nodes.filter(({ classes }) => classes.includes('modified collector'));
const { words, schematics } = drawings;

const labelsOf = (slug: string) =>
  all.figures(slug)[0]!.strips.flatMap((strip) => strip.flatMap(({ panel }) => panel.labels.map(({ part }) => part)));

describe('the drawings of the first review', () => {
  it('names only entries and values that exist', () => {
    const rows = words.forms.flatMap((row) => [
      ...('of' in row ? [row.of] : []),
      ...('on' in row && row.on !== undefined ? [row.on] : []),
      ...('in' in row ? [row.in] : []),
      ...('above' in row && row.above !== undefined ? [row.above] : []),
    ]);
    const named = [
      ...rows,
      ...Object.keys(words.looks),
      ...words.places.map(({ on }) => on),
      ...words.sizes.map(({ of }) => of),
      ...Object.values(words.mechanisms).flat(),
      words.metal.entry,
      ...schematics.flatMap((row) => namedIn(row).entries),
    ];
    expect(named.filter((slug) => !slugs.has(slug))).toEqual([]);
    const values = new Set<string>(graph.measured.map(({ id }) => id));
    const claims = [
      ...words.sizes.map(({ value }) => value),
      ...words.films.map(({ value }) => value),
      ...schematics.flatMap((row) => namedIn(row).claims),
    ];
    expect(claims.filter((id) => !values.has(id))).toEqual([]);
  });

  it('says of each form, place and sentence where the review says so', () => {
    const places = [
      ...words.forms.map(({ at }) => at),
      ...words.places.map(({ at }) => at),
      ...words.films.map(({ at }) => at),
      ...schematics.flatMap(({ strips }) => strips.flat().map(({ at }) => at)),
    ];
    const sections = new Map(
      graph.nodes.flatMap(({ section }) => (section ? [[section.number, section] as const] : [])),
    );
    const lost = places.filter((at) => {
      const found = parseLocator(at, graph.field.locators);
      const section = found && sections.get(found.section);
      return !section || (found.paragraph !== undefined && found.paragraph > section.paragraphs);
    });
    expect(lost).toEqual([]);
  });

  it('has a form only from a passage that speaks of the entry', () => {
    // A passage is about an entry when evidence about it, or about what it belongs to, cites that passage.
    const passages = (slug: string): readonly string[] => {
      const id = bySlug.get(slug)?.id;
      return [
        ...graph.edges
          .filter(({ source, target }) => source === id || target === id)
          .flatMap(({ evidence }) => evidence.map(({ locator }) => locator)),
        ...graph.statements.filter(({ subject }) => subject === id).map(({ evidence }) => evidence.locator),
      ];
    };
    const strays = words.forms.filter((row) => {
      const about = ['of' in row ? row.of : '', 'on' in row ? (row.on ?? '') : '', 'in' in row ? row.in : ''].filter(
        Boolean,
      );
      return !about.some((slug) => passages(slug).includes(row.at));
    });
    expect(strays).toEqual([]);
  });

  it('gives a base the shape that the review asserts of it', () => {
    const rows = words.forms.filter((row) => row.part === 'base');
    const shapes = (slug: string): readonly string[] =>
      graph.edges
        .filter(({ source, relation }) => source === bySlug.get(slug)?.id && relation === 'has-form')
        .map(({ target }) => target.split('/')[1]!);
    const told = rows.filter((row) => 'of' in row && shapes(row.of).length > 0);
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter((row) => 'of' in row && 'form' in row && !shapes(row.of).includes(row.form))).toEqual([]);
  });

  it('draws every modified collector, and labels everything that is asserted of its build exactly once', () => {
    expect(collectors).toHaveLength(40);
    for (const { id, slug } of collectors) {
      const labels = labelsOf(slug);
      const asserted = graph.edges.filter(
        ({ source, relation }) => source === id && ['modifies', 'coated-with', 'contains', 'forms'].includes(relation),
      );
      for (const { target } of asserted) {
        const title = titleOf.get(target)!;
        const own = labels.filter(({ href }) => href === `/${target}/`);
        // What the base consists of is said of the base.
        const inNote = labels.filter(({ note }) => note?.includes(`of ${title.toLowerCase()}`));
        expect(`${slug}: ${title} ${own.length || inNote.length}`).toBe(`${slug}: ${title} 1`);
      }
    }
  });

  it('labels nothing that is not in the facts', () => {
    for (const { id, slug } of collectors) {
      const near = new Set<string>([id]);
      const relations = ['modifies', 'coated-with', 'contains', 'forms', 'acts-through', 'part-of'];
      for (let round = 0; round < 3; round++)
        for (const { source, target, relation } of graph.edges)
          if (near.has(source) && relations.includes(relation)) near.add(target);
      const invented = labelsOf(slug).filter(
        ({ href, id: part }) =>
          href !== undefined &&
          !near.has(href.slice(1, -1)) &&
          part !== words.metal.entry &&
          !words.films.some(({ on, of }) => on === slug && of === part),
      );
      expect(invented.map(({ title }) => `${slug}: ${title}`)).toEqual([]);
      const unlinked = labelsOf(slug).filter(({ href }) => href === undefined);
      const stated = words.forms.flatMap((row) =>
        'on' in row && row.on === slug && 'title' in row ? [row.title] : [],
      );
      expect(
        unlinked
          .map(({ title }) => title)
          .filter((title) => !stated.includes(title) && !['Base', 'Modification'].includes(title)),
      ).toEqual([]);
    }
  });

  it('prints a size as it is reported, at the part it belongs to', () => {
    const note = (slug: string, part: string): string | undefined => labelsOf(slug).find(({ id }) => id === part)?.note;
    expect(note('zn-al', 'zn-nanofibres')).toBe('fibres, ≈ 1.6\u00a0µm thick, 100–150\u00a0nm across');
    expect(note('f-a-al', 'al-foil')).toBe('foil, 20\u00a0µm thick');
    expect(note('f-a-al', 'fluorinated-aluminium')).toBe('surface of the foil');
    expect(note('ni3s2-ni3p-nf', 'plum-pudding-sei')).toBe('25\u00a0nm thick');
  });

  it('says what it does not know instead of drawing it', () => {
    const section = (slug: string) => all.section(slug)!;
    expect(section('cf-zno')).toMatchObject({
      bases: [],
      layers: [{ id: 'zinc-oxide', form: 'unstated' }],
      missing: ['base'],
    });
    expect(section('ng-nf')).toMatchObject({ missing: ['layer'], metal: { place: 'unstated' } });
    expect(section('bi-cu').layers).toMatchObject([{ id: 'bismuth', form: 'unstated', note: 'form not stated' }]);
    expect(section('cu-au').unknown).toEqual(['the thickness of gold']);
    expect(section('fe3o4-electrode').metal).toBeUndefined();
    expect(section('cnf').unknown).toContain('the order of copper and Cu₂O');
  });

  it('turns into a phase the part that is said to form it', () => {
    const changes = (slug: string): readonly string[] =>
      all.section(slug)!.changes.map(({ of, into }) => `${of} → ${into.id}`);
    expect(changes('bi-cns-cu')).toEqual(['bismuth → na-bi']);
    expect([...changes('cu-zn-sno2')].sort()).toEqual(['sno2 → na2o', 'zinc → na-zn-sn']);
    expect(changes('cup2-cu')).toEqual(['cup2 → mieci-layer']);
    expect(changes('hcoona-cu')).toEqual(['formate-ligands → sodium-formate']);
  });

  it('gives two collectors the same picture only where the same is known of both', () => {
    const pictures = Map.groupBy(collectors, ({ slug }) =>
      all
        .figures(slug)[0]!
        .strips.flat()
        .map(({ panel }) => bareContents(panel).map(print).join(''))
        .join('\n'),
    );
    const facts = (slug: string): string => {
      const { bases, layers, changes, metal, film, flux, missing } = all.section(slug)!;
      const plain = (parts: readonly { readonly id: string; readonly form?: string }[]) =>
        parts.map(({ id, form }) => [id, form]);
      return JSON.stringify([
        plain(bases),
        layers.map((layer) => [layer.id.replace(slug, ''), layer.form, plain(layer.holds)]),
        changes.map(({ of, into }) => [of, into.id]),
        metal?.place,
        film?.id,
        flux?.form,
        missing,
      ]);
    };
    for (const same of pictures.values()) expect(new Set(same.map(({ slug }) => facts(slug))).size).toBe(1);
    expect(pictures.size).toBe(40);
  });

  it('draws every schematic, on entries that exist, each label leading somewhere', () => {
    expect(schematics.map(({ id }) => id).filter((id) => all.schematic(id) === undefined)).toEqual([]);
    const addresses = new Set([
      ...graph.nodes.map(({ id }) => `/${id}/`),
      ...graph.measured.map(({ id }) => `/claims/${id}/`),
    ]);
    const hrefs = schematics.flatMap(({ id }) =>
      all
        .schematic(id)!
        .strips.flat()
        .flatMap(({ href, panel }) => [href, ...panel.labels.map(({ part }) => part.href)]),
    );
    expect(hrefs.filter((href) => href !== undefined && !addresses.has(href))).toEqual([]);
  });

  it('shows the voltage dips with the values and the current density that are reported', () => {
    const dip = schematics.find(({ id }) => id === 'nucleation-overpotential')!.strips[0]![0]!;
    const values = namedIn({ id: '', title: '', of: [], strips: [[dip]] }).claims.map((id) =>
      graph.measured.find((claim) => claim.id === id)!,
    );
    expect(values.map(({ measure }) => show(measure))).toEqual(['44.5\u00a0mV', '10.8\u00a0mV']);
    for (const { conditions } of values)
      expect(dip.says).toContain(show(measureOf(conditions, 'current-density')!).replace('\u00a0', ' '));
  });

  it('has a pictogram for every collector and strategy with a drawing, and no drawing for a field without any', () => {
    for (const slug of [
      ...collectors.map((node) => node.slug),
      'surface-coating',
      'in-situ-sodiophilic-layer',
      'structuring-planar-collectors',
      'optimising-3d-collectors',
      'heterostructures',
      'magnetic-elements',
    ])
      expect(all.pictogram(slug)?.length, slug).toBeGreaterThan(0);
    const none = gallery<Measure>(graph, undefined, { show, amount: ({ value }) => value });
    expect(none.figures('cu-foil')).toEqual([]);
    const other = gallery<Measure>({ nodes: [], edges: [], inferred: [], measured: [] }, drawings, {
      show,
      amount: ({ value }) => value,
    });
    expect(schematics.map(({ id }) => other.schematic(id)).filter((figure) => figure !== undefined)).toEqual([]);
  });
});
