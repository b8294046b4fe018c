import type { Kind } from '../field/field.ts';
import type { Strength } from '../field/strength.ts';
import type { NodeId } from '../model/graph.ts';

/** A box of a drawn view: an entry, outcomes of one test together, or a sign that says how many did not fit (`entry` is absent then). */
export interface ViewNode {
  readonly id: string;
  readonly entry?: NodeId;
  readonly kind: Kind;
  readonly classes: readonly string[];
  readonly label: string;
  readonly column: number;
  /** The test of a box that stands for all outcomes of it in the view, and opens into them. */
  readonly test?: string;
}

/** A line of a drawn view: what it stands for, how many claims, and whether it belongs to the strongest of its ends. */
export interface ViewEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly claims: readonly string[];
  /** Inferred edges that join its ends; a line without claims merely follows, and is drawn dashed. */
  readonly follows: readonly string[];
  readonly through: readonly NodeId[];
  readonly strong: boolean;
  /** How near its best evidence is to practice; what merely follows has none. */
  readonly strength: Strength;
  /** Whether a value at one of its ends is contradicted. */
  readonly disputed?: true;
  /** How it reads from its source to its target and back, where it is no single claim. */
  readonly words?: readonly [forth: string, back: string];
}

/** What is drawn: boxes in columns and lines between them. */
export interface View {
  readonly titles: readonly string[];
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];
}

/** The width of a line in px, by the number of its claims; thinner where many share a narrow way. */
export const lineWidth = (claims: number, thin = false): number =>
  Math.min(6, 1 + Math.sqrt(Math.max(0, claims - 1)) * 0.7) * (thin ? 0.55 : 1);

/** Whether a line stands for nothing that is said. */
export const merelyFollows = ({ claims, follows }: Pick<ViewEdge, 'claims' | 'follows'>): boolean =>
  claims.length === 0 && follows.length > 0;

/** How much of the ink a line of a strength has; the rest is paper. */
export const inkOf = (strength: Strength, strong: boolean): number =>
  (strong ? [0.26, 0.34, 0.46, 0.62, 0.8] : [0.12, 0.14, 0.17, 0.2, 0.24])[strength]!;
