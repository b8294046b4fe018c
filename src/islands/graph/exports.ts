import { drawnKinds } from '../../field/drawn.ts';
import { confidences } from '../../field/evidence.ts';
import { markOf } from '../../field/marks.ts';
import { toViewCsv } from '../../exports/viewCsv.ts';
import { toViewCx2 } from '../../exports/viewCx2.ts';
import { toViewGraphml } from '../../exports/viewGraphml.ts';
import { rasterise } from '../dom/save.ts';
import type { DataEdge, DataInferred } from '../../exports/viewData.ts';
import type { ViewClaim, ViewRecord } from '../../exports/viewRecord.ts';
import { toViewSvg, type Paint } from '../../exports/viewSvg.ts';
import type { Palette } from './style.ts';
import type { Placement } from '../../layout/columns.ts';
import type { View } from '../../layout/view.ts';
import { nodeAt, relationOf, type Atlas } from './atlas.ts';
import type { Shown } from './filter.ts';

/** What is on screen, as the explorer knows it. */
export interface OnScreen {
  readonly atlas: Atlas;
  readonly view: View;
  readonly placement: Placement;
  readonly shown: Shown;
  readonly palette: Palette;
  readonly title: string;
  readonly cite: string;
  readonly address: string;
}

/** The view as a file in one of the formats `svg`, `png`, `csv`, `graphml`, `cx2`: exactly what is not hidden. */
export async function exportView(format: string, screen: OnScreen): Promise<Blob> {
  const record = recordOf(screen);
  const svg = (): string => toViewSvg(record, screen.placement, painted(screen));
  switch (format) {
    case 'svg':
      return new Blob([svg()], { type: 'image/svg+xml' });
    case 'png':
      return rasterise(svg());
    case 'csv':
      return new Blob([toViewCsv(record)], { type: 'text/csv' });
    case 'graphml':
      return new Blob([toViewGraphml(record, screen.placement)], { type: 'application/graphml+xml' });
    case 'cx2':
      return new Blob([toViewCx2(record, screen.placement, drawnKinds(screen.atlas.words))], {
        type: 'application/json',
      });
    default:
      throw new Error(`no export format ${format}`);
  }
}

/** The colours on screen with the marks and words of the kinds. */
const painted = ({ palette, atlas }: OnScreen): Paint => ({
  ...palette,
  kinds: Object.fromEntries(
    drawnKinds(atlas.words).map(({ name, mark, singular }) => [
      name,
      { colour: palette.kinds[name]!, path: markOf(mark).path, singular },
    ]),
  ),
});

function recordOf({ atlas, view, shown, title, cite, address }: OnScreen): ViewRecord {
  const visible = {
    ...view,
    nodes: view.nodes.filter(({ id }) => shown.nodes.has(id)),
    edges: view.edges.filter(({ id }) => shown.edges.has(id)),
  };
  return { view: visible, claims: claimsOf(atlas, visible), title, cite, address };
}

/** What is said on screen, once for each piece of evidence, and after it what follows. */
function claimsOf(atlas: Atlas, view: View): readonly ViewClaim[] {
  const { locators } = atlas.data;
  const each = (ids: (edge: View['edges'][number]) => readonly string[]): readonly string[] =>
    [...new Set(view.edges.flatMap(ids))].sort();
  const ends = (edge: DataEdge | DataInferred) => ({
    claim: edge.id,
    source: nodeAt(atlas, edge.s).id,
    sourceTitle: nodeAt(atlas, edge.s).title,
    relation: relationOf(atlas, edge).name,
    target: nodeAt(atlas, edge.t).id,
    targetTitle: nodeAt(atlas, edge.t).title,
  });
  const numbers = (places: readonly number[]): readonly number[] => places.map((place) => nodeAt(atlas, place).number!);
  const said = each(({ claims }) => claims).flatMap((id) => {
    const edge = atlas.edge.get(id);
    if (!edge) return [];
    return edge.e.map(([locator, basis, confidence, references, says]): ViewClaim => ({
      ...ends(edge),
      status: edge.d === 1 ? 'derived' : 'asserted',
      locator: locators[locator]![0],
      references: numbers(references),
      basis: atlas.words.bases[basis]!.name,
      confidence: confidences[confidence]!,
      says: says ?? '',
      rule: '',
      from: [],
    }));
  });
  const inferred = each(({ follows }) => follows).flatMap((id): readonly ViewClaim[] => {
    const edge = atlas.inferred.get(id);
    if (!edge) return [];
    return [
      {
        ...ends(edge),
        status: 'inferred',
        locator: '',
        references: numbers(edge.w),
        basis: '',
        confidence: confidences[edge.c]!,
        says: '',
        rule: atlas.words.rules[edge.rule]!.name,
        from: edge.from.map((place) => atlas.data.edges[place]!.id),
      },
    ];
  });
  return [...said, ...inferred];
}
