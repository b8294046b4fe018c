import { toViewCsv } from '../../exports/viewCsv.ts';
import { toViewCx2 } from '../../exports/viewCx2.ts';
import { toViewGraphml } from '../../exports/viewGraphml.ts';
import { pngScale, withResolution } from '../../exports/viewPng.ts';
import type { ViewClaim, ViewRecord } from '../../exports/viewRecord.ts';
import { toViewSvg, type Paint } from '../../exports/viewSvg.ts';
import { confidences } from '../../field/evidence.ts';
import type { KindTerm } from '../../field/field.ts';
import { markOf } from '../../field/marks.ts';
import type { Palette } from './style.ts';
import type { Placement } from '../../layout/columns.ts';
import type { View } from '../../layout/view.ts';
import type { Shown } from './filter.ts';
import { relationOf, type Atlas } from './focus.ts';

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
  const svg = (): string => toViewSvg(record, screen.placement, painted(screen.atlas.field.kinds, screen.palette));
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
      return new Blob([toViewCx2(record, screen.placement, screen.atlas.field.kinds)], { type: 'application/json' });
    default:
      throw new Error(`no export format ${format}`);
  }
}

/** The colours on screen with the marks and words of the kinds. */
const painted = (kinds: readonly KindTerm[], palette: Palette): Paint => ({
  ...palette,
  kinds: Object.fromEntries(
    kinds.map(({ name, singular, mark }) => [
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

function claimsOf(atlas: Atlas, view: View): readonly ViewClaim[] {
  const { nodes, locators } = atlas.data;
  return [...new Set(view.edges.flatMap((edge) => edge.claims))].sort().flatMap((id) => {
    const edge = atlas.edge.get(id);
    if (!edge) return [];
    return edge.e.map(([locator, basis, confidence, references, says]) => ({
      claim: id,
      source: nodes[edge.s]!.id,
      sourceTitle: nodes[edge.s]!.title,
      relation: relationOf(atlas, edge).name,
      target: nodes[edge.t]!.id,
      targetTitle: nodes[edge.t]!.title,
      derived: edge.d === 1,
      locator: locators[locator]![0],
      references: references.map((place) => nodes[place]!.number!),
      basis: atlas.field.bases[basis]!.name,
      confidence: confidences[confidence]!,
      says: says ?? '',
    }));
  });
}

/** An SVG text as a PNG of 300 dots per inch. */
async function rasterise(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * pngScale);
  canvas.height = Math.round(image.height * pngScale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the browser made no PNG');
  return new Blob([withResolution(new Uint8Array(await blob.arrayBuffer())) as Uint8Array<ArrayBuffer>], {
    type: 'image/png',
  });
}
