import type { ElementDefinition } from 'cytoscape';
import { markRoom, type Placement } from '../../layout/columns.ts';
import type { View } from '../../layout/view.ts';

/** The headings and boxes of a placed view as Cytoscape’s elements. */
export function elementsOf(view: View, placement: Placement, middle?: string): ElementDefinition[] {
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
  ];
}
