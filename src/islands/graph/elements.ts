import type { ElementDefinition } from 'cytoscape';
import { markRoom, type Box, type Placement } from '../../layout/columns.ts';
import { curveBetween } from '../../layout/curve.ts';
import { lineWidth, merelyFollows, type View } from '../../layout/view.ts';

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
    weights: curve.controls.map(along),
    distances: curve.controls.map(beside),
    from: offset(curve.from, source),
    to: offset(curve.to, target),
  };
}

/** A placed view as Cytoscape’s elements: headings, boxes and bent lines. */
export function elementsOf(view: View, placement: Placement, middle?: string): ElementDefinition[] {
  const thin = placement.flow.way === 'down';
  const boxes = new Map(placement.boxes.map((box) => [box.id, box]));
  return [
    ...placement.headings.map(({ text, x, y }): ElementDefinition => ({
      group: 'nodes',
      data: { id: `heading ${text}`, text, width: 2, height: 2, indent: 0 },
      // Where the drawing has it.
      position: { x: x - 1, y: y - 3 },
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
          indent: ((node.entry ?? node.test) ? markRoom : 10) - box.width,
        },
        position: { x: box.x, y: box.y },
        classes: `${(node.entry ?? node.test) ? `kind-${node.kind}` : 'more'}${node.test ? ' group' : ''}${node.id === middle ? ' middle' : ''}`,
      };
    }),
    ...view.edges.map((edge): ElementDefinition => ({
      group: 'edges',
      data: {
        id: edge.id,
        source: edge.source,
        target: edge.target,
        label: edge.label,
        width: lineWidth(edge.claims.length, thin),
        ...bend(boxes.get(edge.source)!, boxes.get(edge.target)!, placement.flow),
      },
      classes: `ink-${edge.strength}${edge.strong ? ' strong' : ''}${edge.disputed ? ' disputed' : ''}${edge.through.length === 0 ? ' directed' : ''}${thin ? ' thin' : ''}${merelyFollows(edge) ? ' follows' : ''}`,
    })),
  ];
}
