import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { zoomIn, type Placement } from '../../layout/columns.ts';
import type { View } from '../../layout/view.ts';
import type { DrawnKind } from '../../field/drawn.ts';
import { frame } from '../dom/breath.ts';
import { elementsOf } from './elements.ts';
import { linesUnder, type Lines } from './lines.ts';
import { paletteOf, stylesheet } from './style.ts';

export { paletteOf } from './style.ts';
export { listenTo } from './taps.ts';
export { moveCursor, neighbourTowards } from './walk.ts';

/** The boxes, which are Cytoscape’s, and under them the lines, on a canvas of their own: as its elements they cost most of the time. */
export interface Picture {
  readonly cy: Core;
  readonly lines: Lines;
}

/** Makes a canvas in `host` and draws nothing yet; the page keeps wheel and touch until `setInteractive(cy, true)`. */
export function makeCanvas(host: HTMLElement, kinds: readonly DrawnKind[]): Picture {
  const palette = paletteOf(host, kinds);
  const cy = cytoscape({
    container: host,
    style: stylesheet(palette),
    layout: { name: 'preset' },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    userZoomingEnabled: false,
    userPanningEnabled: false,
    minZoom: 0.4,
    maxZoom: 4,
  });
  return { cy, lines: linesUnder(host, cy, palette) };
}

/** So many elements can be styled and painted before the reader waits. */
const atOnce = 12;

/**
 * Replaces what is drawn, some after some, until that is stale; the upper left corner of the drawing comes to that of the canvas,
 * at natural size.
 */
export async function draw(
  { cy, lines }: Picture,
  view: View,
  placement: Placement,
  middle: string | undefined,
  isStale: () => boolean,
): Promise<void> {
  cy.elements().remove();
  lines.clear();
  home(cy, placement, middle);
  const all = elementsOf(view, placement, middle);
  for (let from = 0; from < all.length; from += atOnce) {
    add(cy, all.slice(from, from + atOnce));
    // Most of the work on them is done as they are painted.
    await frame();
    if (isStale()) return;
  }
  lines.draw(view, placement);
}

/** Boxes stay where they are; who drags one moves the whole picture. */
const add = (cy: Core, elements: ElementDefinition[]): void => cy.batch(() => void cy.add(elements).panify());

/** Natural size, or smaller as long as labels can be read; the middle in sight when the drawing is still larger than the canvas. */
export function home(cy: Core, placement: Placement, middle?: string): void {
  const zoom = zoomIn(placement, cy.width());
  const free = (room: number, size: number, at: number | undefined): number =>
    size * zoom <= room + 1
      ? Math.max(0, (room - size * zoom) / 2)
      : at === undefined
        ? 0
        : Math.min(0, Math.max(room - size * zoom, room / 2 - at * zoom));
  const box = placement.boxes.find(({ id }) => id === middle);
  cy.viewport({ zoom, pan: { x: free(cy.width(), placement.width, box?.x), y: 0 } });
}

export function setInteractive(cy: Core, on: boolean): void {
  cy.userZoomingEnabled(on);
  cy.userPanningEnabled(on);
}

export const repaint = ({ cy, lines }: Picture, kinds: readonly DrawnKind[]): void => {
  const palette = paletteOf(cy.container()!, kinds);
  cy.style(stylesheet(palette));
  lines.recolour(palette);
};

/** Marks what is selected and lights up its lines, with `chain` also the strongest that go on from their ends; nothing moves. */
export function select({ cy, lines }: Picture, id: string | undefined, chain = false): void {
  const lit = lines.light(id, chain);
  cy.batch(() => {
    cy.nodes().removeClass('selected faint');
    if (id === undefined || lit.size === 0) return;
    cy.getElementById(id).addClass('selected');
    cy.nodes()
      .filter((node) => !lit.has(node.id()) && !node.hasClass('heading'))
      .addClass('faint');
  });
}

/** Hides what does not pass; positions stay. */
export function showOnly({ cy, lines }: Picture, nodes: ReadonlySet<string>, edges: ReadonlySet<string>): void {
  lines.show(edges);
  cy.batch(() => {
    cy.nodes()
      .not('.heading')
      .forEach((node) => void node.toggleClass('hidden', !nodes.has(node.id())));
  });
}

/** Zooms about the middle of the canvas. */
export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}
