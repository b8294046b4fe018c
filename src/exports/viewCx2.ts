import type { Placement } from '../layout/columns.ts';
import { captionOf, type ViewRecord } from './viewRecord.ts';

/** The boxes and lines on screen in the Cytoscape exchange format CX2 (2.0), with their places on it. */
export function toViewCx2(record: ViewRecord, placement: Placement): string {
  const { view } = record;
  const boxes = new Map(placement.boxes.map((box) => [box.id, box]));
  const number = new Map(view.nodes.map((node, index) => [node.id, index]));
  const [name, cite] = captionOf(record);
  const text = { d: 'string' } as const;
  const list = { d: 'list_of_string' } as const;
  return JSON.stringify([
    { CXVersion: '2.0', hasFragments: false },
    {
      metaData: [
        { name: 'attributeDeclarations', elementCount: 1 },
        { name: 'networkAttributes', elementCount: 1 },
        { name: 'nodes', elementCount: view.nodes.length },
        { name: 'edges', elementCount: view.edges.length },
      ],
    },
    {
      attributeDeclarations: [
        {
          networkAttributes: { name: text, description: text },
          nodes: { name: text, entry: text, kind: text, class: list },
          edges: { interaction: text, name: text, claims: list, through: list },
        },
      ],
    },
    { networkAttributes: [{ name, description: cite }] },
    {
      nodes: view.nodes.map((node, id) => {
        const { x, y } = boxes.get(node.id)!;
        return {
          id,
          x,
          y,
          v: { name: node.label, entry: node.entry ?? node.id, kind: node.kind, class: node.classes },
        };
      }),
    },
    {
      edges: view.edges.map((edge, id) => ({
        id,
        s: number.get(edge.source)!,
        t: number.get(edge.target)!,
        v: { interaction: edge.label, name: edge.id, claims: edge.claims, through: edge.through },
      })),
    },
    { status: [{ success: true }] },
  ]);
}
