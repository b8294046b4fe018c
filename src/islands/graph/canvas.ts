import cytoscape, { type CollectionReturnValue, type Core } from 'cytoscape';
import { leastZoom, type Placement } from '../../layout/columns.ts';
import type { View } from '../../layout/view.ts';
import type { DrawnKind } from '../../field/drawn.ts';
import { elementsOf } from './elements.ts';
import { paletteOf, stylesheet } from './style.ts';

export { paletteOf } from './style.ts';
export { moveCursor, neighbourTowards } from './walk.ts';

/** Makes a canvas in `host` and draws nothing yet; the page keeps wheel and touch until `setInteractive(cy, true)`. */
export function makeCanvas(host: HTMLElement, kinds: readonly DrawnKind[]): Core {
  const cy = cytoscape({
    container: host,
    style: stylesheet(paletteOf(host, kinds)),
    layout: { name: 'preset' },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    userZoomingEnabled: false,
    userPanningEnabled: false,
    minZoom: 0.4,
    maxZoom: 4,
  });
  return cy;
}

/** Replaces what is drawn; the upper left corner of the drawing comes to that of the canvas, at natural size. */
export function draw(cy: Core, view: View, placement: Placement, middle?: string): void {
  cy.batch(() => {
    cy.elements().remove();
    // Boxes stay where they are; who drags one moves the whole picture.
    cy.add(elementsOf(view, placement, middle)).panify();
  });
  home(cy, placement, middle);
}

/** Natural size, or smaller as long as labels can be read; the middle in sight when the drawing is still larger than the canvas. */
export function home(cy: Core, placement: Placement, middle?: string): void {
  const zoom = Math.max(leastZoom, Math.min(1, cy.width() / placement.width));
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

export const repaint = (cy: Core, kinds: readonly DrawnKind[]): void => {
  cy.style(stylesheet(paletteOf(cy.container()!, kinds)));
};

/** The strong lines that go on from what is next to a box or a line, from column to column to either side. */
function chainFrom(chosen: CollectionReturnValue): CollectionReturnValue {
  let lines = chosen.edges() as CollectionReturnValue;
  let ahead = chosen.edges().targets().union(chosen.nodes().outgoers('node'));
  let behind = chosen.edges().sources().union(chosen.nodes().incomers('node'));
  while (ahead.nonempty() || behind.nonempty()) {
    const [onward, backward] = [ahead.outgoers('edge.strong'), behind.incomers('edge.strong')];
    lines = lines.union(onward).union(backward);
    ahead = onward.targets() as CollectionReturnValue;
    behind = backward.sources() as CollectionReturnValue;
  }
  return lines;
}

/** A box or a line by its id; the ends of a line may be named the other way round. */
function called(cy: Core, id: string): CollectionReturnValue {
  const found = cy.getElementById(id);
  return found.nonempty() ? found : cy.getElementById(id.split('--').reverse().join('--'));
}

/** Marks what is selected and lights up its lines, with `chain` also the strongest that go on from their ends; nothing moves. */
export function select(cy: Core, id: string | undefined, chain = false): void {
  cy.batch(() => {
    cy.elements().removeClass('selected lit faint');
    const chosen = id === undefined ? cy.collection() : called(cy, id);
    if (chosen.empty()) return;
    chosen.addClass('selected');
    const own = chosen.edges().union(chosen.nodes().connectedEdges());
    const lines = chain ? own.union(chainFrom(chosen)) : own;
    const near = chosen.union(lines).union(lines.connectedNodes()).union(cy.nodes('.heading'));
    lines.addClass('lit');
    cy.elements().difference(near).addClass('faint');
  });
}

/** Hides what does not pass; positions stay. */
export function showOnly(cy: Core, nodes: ReadonlySet<string>, edges: ReadonlySet<string>): void {
  cy.batch(() => {
    cy.nodes()
      .not('.heading')
      .forEach((node) => void node.toggleClass('hidden', !nodes.has(node.id())));
    cy.edges().forEach((edge) => void edge.toggleClass('hidden', !edges.has(edge.id())));
  });
}

/** Zooms about the middle of the canvas. */
export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}
