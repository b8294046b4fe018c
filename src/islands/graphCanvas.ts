import cytoscape, {
  type CollectionReturnValue,
  type Core,
  type ElementDefinition,
  type NodeSingular,
  type StylesheetJson,
} from 'cytoscape';
import { labelSize, leastZoom, lineHeight, markRoom, type Box, type Placement } from '../layout/columns.ts';
import { curveBetween } from '../layout/curve.ts';
import { lineWidth, type View } from '../layout/view.ts';
import { kindNames, type Kind } from '../vocabulary/kinds.ts';
import { marks } from '../vocabulary/marks.ts';

/** Colours of the page’s theme as it is now. */
interface Palette {
  readonly ink: string;
  readonly ink2: string;
  readonly paper: string;
  readonly paper2: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly wash: string;
  readonly kinds: Readonly<Record<Kind, string>>;
}

export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    ink2: token('--ink-2'),
    paper: token('--paper'),
    paper2: token('--paper-2'),
    accent: token('--accent'),
    accentInk: token('--accent-ink'),
    wash: token('--accent-wash'),
    kinds: Object.fromEntries(kindNames.map((kind) => [kind, token(`--kind-${kind}`)])) as Record<Kind, string>,
  };
}

const markImage = (kind: Kind, colour: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><path fill="${colour}" d="${marks[kind].path}"/></svg>`)}`;

function stylesheet(palette: Palette): StylesheetJson {
  const styles = [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 5,
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.paper,
        'border-width': 1.2,
        label: 'data(text)',
        color: palette.ink,
        'font-family': '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif',
        'font-size': labelSize,
        'line-height': lineHeight / labelSize,
        'text-wrap': 'wrap',
        'text-max-width': 1000,
        'text-justification': 'left',
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': 'data(indent)',
        'overlay-opacity': 0,
        'background-clip': 'none',
        'background-width': 12,
        'background-height': 12,
        'background-position-x': 7,
        'background-position-y': '50%',
      },
    },
    ...kindNames.map((kind) => ({
      selector: `node.kind-${kind}`,
      style: { 'border-color': palette.kinds[kind], 'background-image': markImage(kind, palette.kinds[kind]) },
    })),
    { selector: 'node.more', style: { 'background-color': palette.paper2, 'border-width': 0 } },
    {
      selector: 'node.heading',
      style: {
        'background-opacity': 0,
        'border-width': 0,
        color: palette.ink2,
        'font-weight': 600,
        'font-size': 13,
        events: 'no',
      },
    },
    { selector: 'node.middle', style: { 'border-width': 3, 'background-color': palette.wash, 'font-weight': 600 } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': palette.ink2,
        opacity: 0.13,
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        'source-endpoint': 'data(from)',
        'target-endpoint': 'data(to)',
        'overlay-opacity': 0,
        'font-family': '"Source Sans 3 Variable", system-ui, sans-serif',
        'font-size': 12,
        color: palette.ink,
        'text-background-color': palette.paper,
        'text-background-opacity': 0.95,
        'text-background-padding': 3,
        'text-wrap': 'wrap',
        'text-max-width': 150,
        'z-index': 1,
      },
    },
    { selector: 'edge.strong', style: { opacity: 0.42 } },
    {
      selector: 'edge.directed',
      style: { 'target-arrow-shape': 'triangle', 'target-arrow-color': palette.ink2, 'arrow-scale': 0.7 },
    },
    { selector: 'edge.faint', style: { opacity: 0.05 } },
    // Faint boxes stay opaque, so that a lit line behind them does not cross their labels.
    {
      selector: 'node.faint',
      style: { 'text-opacity': 0.55, 'border-opacity': 0.4, 'background-image-opacity': 0.5 },
    },
    { selector: 'node.selected', style: { 'background-color': palette.wash, 'border-width': 3 } },
    {
      selector: 'edge.lit',
      style: { opacity: 0.85, 'line-color': palette.accentInk, 'target-arrow-color': palette.accentInk, 'z-index': 9 },
    },
    {
      selector: 'edge.selected',
      style: {
        opacity: 1,
        'line-color': palette.accentInk,
        label: 'data(label)',
        'z-index': 20,
        'z-index-compare': 'manual',
      },
    },
    {
      selector: 'node.cursor',
      style: { 'outline-width': 3, 'outline-color': palette.accentInk, 'outline-offset': 2, 'outline-style': 'solid' },
    },
    { selector: '.hidden', style: { display: 'none' } },
  ];
  return styles as unknown as StylesheetJson;
}

/** Control points as Cytoscape wants them: along and beside the straight line between the ends. */
function bend(source: Box, target: Box, flow: Placement['flow']) {
  const curve = curveBetween(source, target, flow);
  const dx = curve.to[0] - curve.from[0];
  const dy = curve.to[1] - curve.from[1];
  const length = Math.hypot(dx, dy) || 1;
  const along = ([x, y]: readonly [number, number]): number =>
    ((x - curve.from[0]) * dx + (y - curve.from[1]) * dy) / (length * length);
  const beside = ([x, y]: readonly [number, number]): number =>
    ((x - curve.from[0]) * -dy + (y - curve.from[1]) * dx) / length;
  const offset = (point: readonly [number, number], box: Box): string => `${point[0] - box.x}px ${point[1] - box.y}px`;
  return {
    weights: [along(curve.first), along(curve.second)],
    distances: [beside(curve.first), beside(curve.second)],
    from: offset(curve.from, source),
    to: offset(curve.to, target),
  };
}

function elementsOf(view: View, placement: Placement, middle?: string): ElementDefinition[] {
  const boxes = new Map(placement.boxes.map((box) => [box.id, box]));
  return [
    ...placement.headings.map(({ text, x, y }): ElementDefinition => ({
      group: 'nodes',
      data: { id: `heading ${text}`, text, width: 2, height: 2, indent: 0 },
      position: { x, y: y - 5 },
      classes: 'heading',
      selectable: false,
    })),
    ...view.nodes.map((node): ElementDefinition => {
      const box = boxes.get(node.id)!;
      return {
        group: 'nodes',
        data: {
          id: node.id,
          text: box.lines.join('\n'),
          label: node.label,
          kind: node.kind,
          width: box.width,
          height: box.height,
          indent: (node.entry ? markRoom : 10) - box.width,
        },
        position: { x: box.x, y: box.y },
        classes: `${node.entry ? `kind-${node.kind}` : 'more'}${node.id === middle ? ' middle' : ''}`,
      };
    }),
    ...view.edges.map((edge): ElementDefinition => ({
      group: 'edges',
      data: {
        id: edge.id,
        source: edge.source,
        target: edge.target,
        label: edge.label,
        width: lineWidth(edge.claims.length),
        ...bend(boxes.get(edge.source)!, boxes.get(edge.target)!, placement.flow),
      },
      classes: `${edge.strong ? 'strong' : ''}${edge.through.length === 0 ? ' directed' : ''}`,
    })),
  ];
}

/** Makes a canvas in `host` and draws nothing yet; the page keeps wheel and touch until `setInteractive(cy, true)`. */
export function makeCanvas(host: HTMLElement): Core {
  const cy = cytoscape({
    container: host,
    style: stylesheet(paletteOf(host)),
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
    cy.add(elementsOf(view, placement, middle));
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

export const repaint = (cy: Core): void => {
  cy.style(stylesheet(paletteOf(cy.container()!)));
};

/** Marks what is selected and lights up its lines; nothing moves. */
export function select(cy: Core, id: string | undefined): void {
  cy.batch(() => {
    cy.elements().removeClass('selected lit faint');
    const chosen = (id === undefined ? cy.collection() : cy.getElementById(id)) as CollectionReturnValue;
    if (chosen.empty()) return;
    chosen.addClass('selected');
    const lines = chosen.edges().union(chosen.nodes().connectedEdges());
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

/** The visible box nearest in the direction of an arrow key, from the one given or else the first in reading order. */
export function neighbourTowards(cy: Core, from: string | undefined, key: string): NodeSingular | undefined {
  const boxes = cy.nodes().not('.heading, .hidden');
  const here = from === undefined ? undefined : boxes.getElementById(from)[0];
  if (!here)
    return [...boxes].sort((a, b) => a.position('x') - b.position('x') || a.position('y') - b.position('y'))[0];
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!way) return undefined;
  const [x, y] = way as [number, number];
  let best: NodeSingular | undefined;
  let least = Infinity;
  boxes.forEach((node) => {
    const dx = node.position('x') - here.position('x');
    const dy = node.position('y') - here.position('y');
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    // Up and down stay in the column; left and right may slant.
    const cost = ahead + aside * (y === 0 ? 1.5 : 8);
    if (ahead > 1 && cost < least) {
      least = cost;
      best = node;
    }
  });
  return best;
}
