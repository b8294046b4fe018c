import type { KindTerm } from '../field/field.ts';
import type { MarkName } from '../field/marks.ts';
import { mapped, type Many } from './mapped.ts';
import type { PaletteSlot } from '../field/roles.ts';

/** What an attribute holds, in the words of CX2. */
type DataType = 'string' | 'boolean' | 'list_of_string';
type Declared = Readonly<Record<string, DataType>>;
/** Values by attribute; one without a value is left out, as CX2 has no empty values. */
type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** A network as CX2 tells it: numbered nodes, which may have a place on the screen, and edges between their numbers. */
export interface Cx2Network {
  /** The kinds that nodes are of. */
  readonly kinds: readonly DrawnKind[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly nodeAttributes: Declared;
  readonly edgeAttributes: Declared;
  readonly nodes: Many<{ readonly x?: number; readonly y?: number; readonly v: Values }>;
  readonly edges: Many<{ readonly s: number; readonly t: number; readonly v: Values }>;
}

/**
 * The aspects of a CX2 2.0 file for Cytoscape and NDEx, in the order in which they are read. Nodes are labelled with their `name`
 * and drawn by their `kind`, edges are labelled with their `interaction`; without such a style programs show bare dots.
 */
export function cx2File(network: Cx2Network): readonly object[] {
  const aspects = {
    attributeDeclarations: [
      {
        networkAttributes: declared(
          Object.fromEntries(Object.keys(network.attributes).map((name) => [name, 'string'])),
        ),
        nodes: declared(network.nodeAttributes),
        edges: declared(network.edgeAttributes),
      },
    ],
    networkAttributes: [network.attributes],
    nodes: mapped(network.nodes, ({ v, ...place }, id) => ({ id, ...place, v: filled(v) })),
    // Numbers of their own: Cytoscape.js tells all elements apart by one id.
    edges: mapped(network.edges, ({ v, ...ends }, at) => ({ id: network.nodes.length + at, ...ends, v: filled(v) })),
    visualProperties: [styleOf(network.kinds)],
  };
  return [
    { CXVersion: '2.0', hasFragments: false },
    { metaData: Object.entries(aspects).map(([name, elements]) => ({ name, elementCount: elements.length })) },
    ...Object.entries(aspects).map(([name, elements]) => ({ [name]: elements })),
    { status: [{ success: true }] },
  ];
}

const declared = (types: Declared): object =>
  Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { d: type }]));

const filled = (values: Values): object =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

/** Colours of the light theme. */
export const slotColours: Readonly<Record<PaletteSlot, string>> = {
  stone: '#5c574d',
  teal: '#0b6e8a',
  blue: '#1f5fa8',
  green: '#17724a',
  red: '#b2391f',
  violet: '#7b4a9e',
  gold: '#7a6200',
  grey: '#6b6b6b',
  pink: '#a1316a',
  brown: '#7a4a21',
  olive: '#566412',
  indigo: '#41489e',
};

/** The shapes that CX2 lacks, by the nearest that it has. */
const nearest: Partial<Readonly<Record<MarkName, string>>> = {
  pentagon: 'octagon',
  tag: 'parallelogram',
  star: 'octagon',
  vee: 'vee',
  rhomboid: 'parallelogram',
};

/** A kind as far as it is drawn. */
export type DrawnKind = Pick<KindTerm, 'name' | 'palette' | 'mark'>;

const byKind = (kinds: readonly DrawnKind[], paint: (kind: DrawnKind) => string): object => ({
  type: 'DISCRETE',
  definition: { attribute: 'kind', type: 'string', map: kinds.map((kind) => ({ v: kind.name, vp: paint(kind) })) },
});
const from = (attribute: string): object => ({ type: 'PASSTHROUGH', definition: { attribute, type: 'string' } });

const styleOf = (kinds: readonly DrawnKind[]): object => ({
  default: {
    network: { NETWORK_BACKGROUND_COLOR: '#FFFFFF' },
    node: {
      NODE_SHAPE: 'ellipse',
      NODE_WIDTH: 28,
      NODE_HEIGHT: 28,
      NODE_BACKGROUND_COLOR: '#6b6b6b',
      NODE_LABEL_COLOR: '#1d1b16',
      NODE_LABEL_FONT_SIZE: 12,
    },
    edge: {
      EDGE_WIDTH: 1,
      EDGE_LINE_COLOR: '#8a8579',
      EDGE_TARGET_ARROW_SHAPE: 'triangle',
      EDGE_LABEL_COLOR: '#5c574d',
      EDGE_LABEL_FONT_SIZE: 9,
    },
  },
  nodeMapping: {
    NODE_LABEL: from('name'),
    NODE_BACKGROUND_COLOR: byKind(kinds, ({ palette }) => slotColours[palette]),
    NODE_SHAPE: byKind(kinds, ({ mark }) => nearest[mark] ?? mark),
  },
  edgeMapping: { EDGE_LABEL: from('interaction') },
});
