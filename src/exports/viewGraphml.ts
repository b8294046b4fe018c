import type { Placement } from '../layout/columns.ts';
import { merelyFollows } from '../layout/view.ts';
import { captionOf, type ViewRecord } from './viewRecord.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);

const keys = [
  ['label', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['class', 'node', 'string'],
  ['x', 'node', 'double'],
  ['y', 'node', 'double'],
  ['relation', 'edge', 'string'],
  ['claims', 'edge', 'int'],
  ['claim_ids', 'edge', 'string'],
  ['through', 'edge', 'string'],
  ['status', 'edge', 'string'],
  ['inferred_ids', 'edge', 'string'],
] as const;

/** The boxes and lines on screen as GraphML, with their places on it. */
export function toViewGraphml(record: ViewRecord, placement: Placement): string {
  const { view } = record;
  const boxes = new Map(placement.boxes.map((box) => [box.id, box]));
  const data = (values: Readonly<Record<string, string | number>>, of: 'node' | 'edge'): string =>
    Object.entries(values)
      .map(([key, value]) => `      <data key="${of}_${key}">${escape(String(value))}</data>\n`)
      .join('');
  const nodes = view.nodes.map((node) => {
    const { x, y } = boxes.get(node.id)!;
    return `    <node id="${escape(node.id)}">\n${data({ label: node.label, kind: node.kind, class: node.classes.join(';'), x, y }, 'node')}    </node>\n`;
  });
  const edges = view.edges.map(
    (edge) =>
      `    <edge id="${escape(edge.id)}" source="${escape(edge.source)}" target="${escape(edge.target)}">\n${data({ relation: edge.label, claims: edge.claims.length, claim_ids: edge.claims.join(';'), through: edge.through.join(';'), status: merelyFollows(edge) ? 'inferred' : 'claimed', inferred_ids: edge.follows.join(';') }, 'edge')}    </edge>\n`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
    `  <desc>${escape(captionOf(record).join(' '))}</desc>\n`,
    ...keys.map(
      ([name, of, type]) => `  <key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
    ),
    '  <graph id="view" edgedefault="directed">\n',
    ...nodes,
    ...edges,
    '  </graph>\n</graphml>\n',
  ].join('');
}
