import type { Placement } from '../layout/columns.ts';
import { cx2File, type DrawnKind } from './cx2File.ts';
import { merelyFollows } from '../layout/view.ts';
import { captionOf, type ViewRecord } from './viewRecord.ts';

/** The boxes and lines on screen in the Cytoscape exchange format CX2 (2.0), with their places on it. */
export function toViewCx2(record: ViewRecord, placement: Placement, kinds: readonly DrawnKind[]): string {
  const { view } = record;
  const boxes = new Map(placement.boxes.map((box) => [box.id, box]));
  const number = new Map(view.nodes.map((node, index) => [node.id, index]));
  const [name, cite] = captionOf(record);
  return JSON.stringify(
    cx2File({
      kinds,
      attributes: { name, description: cite },
      nodeAttributes: { name: 'string', entry: 'string', kind: 'string', class: 'list_of_string' },
      edgeAttributes: {
        interaction: 'string',
        name: 'string',
        claims: 'list_of_string',
        through: 'list_of_string',
        status: 'string',
        inferred: 'list_of_string',
      },
      nodes: view.nodes.map((node) => {
        const { x, y } = boxes.get(node.id)!;
        return { x, y, v: { name: node.label, entry: node.entry ?? node.id, kind: node.kind, class: node.classes } };
      }),
      edges: view.edges.map((edge) => ({
        s: number.get(edge.source)!,
        t: number.get(edge.target)!,
        v: {
          interaction: edge.label,
          name: edge.id,
          claims: edge.claims,
          through: edge.through,
          status: merelyFollows(edge) ? 'inferred' : 'claimed',
          inferred: edge.follows,
        },
      })),
    }),
  );
}
