import type { Authors } from '../people/author.ts';
import type { Comparator, Confidence } from '../field/evidence.ts';
import type { Basis, Cell, Field, Kind, Method, Modality, Quantity, Relation, Test, Unit } from '../field/field.ts';
import type { Conditions } from './condition.ts';
import type { Edition } from './edition.ts';
import type { Mapping } from './mapping.ts';
import type { Query } from './query.ts';

export type { Condition, Conditions } from './condition.ts';

/** A node id: `<kind>/<slug>`; also the path of its page. */
export type NodeId = string & { readonly __brand: 'NodeId' };
/** A claim id: permanent, `/claims/<id>/` is its page. */
export type ClaimId = string & { readonly __brand: 'ClaimId' };

/** Where in `content/` something stands: 1-based line and column. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A number with unit and comparator, exactly as the source gives it; `max` closes a range. */
export interface Measure {
  readonly comparator: Comparator;
  readonly value: number;
  readonly max?: number;
  /** Decimals as written, of value and max, where the numbers alone would show fewer: `3.0`. */
  readonly decimals?: number;
  readonly maxDecimals?: number;
  readonly unit: Unit;
}

/** Where the review says something, whom it cites for it, how it was found, and how sure our reading is. */
export interface Evidence {
  /** The work that was read; absent: the review. */
  readonly source?: NodeId;
  readonly locator: string;
  readonly references: readonly NodeId[];
  readonly referenceNumbers: readonly number[];
  readonly method: Method;
  readonly cell: Cell;
  /** What method and cell together are called. */
  readonly basis: Basis;
  /** Whether it is said to be so, to be possible, or to be expected. */
  readonly modality: Modality;
  /** The constituents through which it is said to be so. */
  readonly through?: readonly NodeId[];
  readonly confidence: Confidence;
  /** The reason when confidence is not high. */
  readonly why?: string;
  /** The statement in our words, Unicode formulas. */
  readonly says?: string;
}

/** The bibliographic record of a reference entry, as printed unless said otherwise. */
export interface Bibliography {
  readonly number: number;
  readonly authors: readonly string[];
  /** Where the entry gives the parts of names as data. */
  readonly people?: Authors;
  readonly journal: string;
  readonly journalFull?: string;
  readonly title?: string;
  readonly authorsFull?: readonly string[];
  readonly year: number;
  readonly volume?: string;
  readonly pages?: string;
  readonly doi?: string;
  readonly doiStatus: 'verified' | 'derived' | 'unknown';
  readonly note?: string;
  /** What became of the work after it was published. */
  readonly amended?: readonly Amendment[];
  readonly asPrinted: string;
}

/** A notice on a published work: it was retracted, corrected, or its publisher has doubts. */
export interface Amendment {
  readonly is: (typeof amendments)[number];
  /** The address of the notice. */
  readonly at: string;
  readonly says?: string;
}

export const amendments = ['retracted', 'corrected', 'questioned'] as const;

/** What only the parts of the reading path have. */
export interface SectionFields {
  readonly number: string;
  readonly order: number;
  readonly paragraphs: number;
  readonly panels: readonly string[];
  readonly rows: readonly TableRow[];
}

/** One printed row of a restored table. */
export interface TableRow {
  readonly subject?: NodeId;
  readonly quantity?: Quantity;
  readonly printed: string;
  /** What the row gives for all its tests. */
  readonly conditions: Conditions;
  readonly referenceNumbers: readonly number[];
  readonly blank: readonly Test[];
  readonly lost: readonly Test[];
  readonly note?: string;
}

/** A passage of an entry's prose: HTML, and for sections the paragraph or panel it retells. */
export interface Passage {
  /** `¶2`, `(c)`, or empty for prose without a mark. */
  readonly mark: string;
  /** Locator of the passage: `§3.1.1 ¶2`, `Fig. 1c`; empty when there is none. */
  readonly locator: string;
  /** Anchor on the page: `p2`, `panel-c`; empty when there is none. */
  readonly anchor: string;
  readonly html: string;
  readonly text: string;
  /** Entries linked in it. */
  readonly mentions: readonly NodeId[];
  /** The sentence of the first link to each of them; Unicode formulas, no citations. */
  readonly contexts: readonly { readonly id: NodeId; readonly sentence: string }[];
  /** References cited in it. */
  readonly references: readonly NodeId[];
}

/** An editor’s note on a finding of the audit: which readings are possible, and what may explain it. */
export interface Acknowledgement {
  /** The id of the finding. */
  readonly finding: string;
  readonly readings: string;
  readonly note: string;
  readonly place: Place;
}

/** A slip in print: what stands there, where, and what is meant or odd about it. */
export interface Misprint {
  readonly printed: string;
  /** A locator; absent for what stands in the reference list itself. */
  readonly at?: string;
  readonly says: string;
}

export interface Node {
  readonly id: NodeId;
  readonly kind: Kind;
  readonly slug: string;
  /** The first is the main class; empty where the kind has none. */
  readonly classes: readonly string[];
  /** Plain text with Unicode sub- and superscripts; `markUp` makes HTML of it. */
  readonly title: string;
  /** ASCII. */
  readonly formula?: string;
  readonly aliases: readonly string[];
  readonly namesAsPrinted: readonly string[];
  readonly summary: string;
  /** What changed in the entry since it was first published, the newest first. */
  readonly changes: readonly { readonly version: string; readonly says: string }[];
  readonly passages: readonly Passage[];
  readonly bibliography?: Bibliography;
  readonly section?: SectionFields;
  readonly acknowledges?: readonly Acknowledgement[];
  readonly misprints?: readonly Misprint[];
  /** What it is called in other vocabularies. */
  readonly mappings?: readonly Mapping[];
  readonly place: Place;
}

/** What an edge is: typed by an author, or provenance and what follows from the conditions of tests. */
export type EdgeStatus = 'asserted' | 'derived';

/** A relation claim: an edge with its evidence. The id is also the claim's id. */
export interface Edge {
  readonly id: ClaimId;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly relation: Relation;
  readonly status: EdgeStatus;
  /** Not asserted. */
  readonly derived: boolean;
  readonly evidence: readonly Evidence[];
  readonly place: Place;
}

/** What follows from asserted edges by a rule of the vocabulary; it is no evidence of anything and has no page of its own. */
export interface InferredEdge {
  readonly id: ClaimId;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly relation: Relation;
  readonly status: 'inferred';
  /** The rule that was applied last. */
  readonly rule: string;
  /** The asserted edges it follows from, in the order of the chain. */
  readonly from: readonly ClaimId[];
  /** The works that make all of the chain; empty: the review’s own word. */
  readonly works: readonly NodeId[];
  /** The weakest of the chain. */
  readonly confidence: Confidence;
  readonly modality: Modality;
}

/** One test under one set of conditions at one locator. */
export interface Outcome {
  readonly id: string;
  /** The entry in whose file it stands. */
  readonly entry: NodeId;
  readonly subject: NodeId;
  readonly test: Test;
  readonly conditions: Conditions;
  readonly evidence: Evidence;
  readonly note?: string;
  readonly claims: readonly ClaimId[];
  readonly place: Place;
}

/** One measured value. */
export interface MeasuredClaim {
  readonly shape: 'measured';
  readonly id: ClaimId;
  readonly outcome: string;
  readonly subject: NodeId;
  readonly test: Test;
  readonly conditions: Conditions;
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly asPrinted: string;
  /** What the value is compared with; `claim` when that value is recorded too. */
  readonly baseline?: { readonly subject: NodeId; readonly claim?: ClaimId; readonly measure?: Measure };
  readonly evidence: Evidence;
  readonly note?: string;
  readonly place: Place;
}

/** One specific statement that is neither a relation nor a number. */
export interface StatementClaim {
  readonly shape: 'statement';
  readonly id: ClaimId;
  readonly subject: NodeId;
  readonly evidence: Evidence;
  readonly place: Place;
}

/** A page, file or place that leads elsewhere now; addresses as in `published.ts`. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** An address whose content was taken back, and why. */
export interface Withdrawn {
  readonly address: string;
  readonly reason: string;
}

/** The content as one plain value: everything else is a function of it. */
export interface Graph {
  /** The words of its field; every name in the graph is in its tables. */
  readonly field: Field;
  /** What the site is: from `content/index.md`. */
  readonly site: Site;
  /** Sorted by kind, then id. */
  readonly nodes: readonly Node[];
  /** Sorted by id. */
  readonly edges: readonly Edge[];
  /** What follows from them by the rules of the field; sorted by id. */
  readonly inferred: readonly InferredEdge[];
  readonly outcomes: readonly Outcome[];
  readonly measured: readonly MeasuredClaim[];
  readonly statements: readonly StatementClaim[];
  /** Questions about it that the data page answers; sorted by id. */
  readonly queries: readonly Query[];
  /** What released versions said, the earliest first. */
  readonly editions: readonly Edition[];
  readonly moved: readonly Moved[];
  readonly withdrawn: readonly Withdrawn[];
}

/** `content/index.md`: the name of the site, its version, what it is made from, and the text of the home page. */
export interface Site {
  /** The name of the site in one or two words. */
  readonly name: string;
  readonly title: string;
  readonly tagline: string;
  readonly version: string;
  /** ISO date of the version. */
  readonly date: string;
  readonly editors: readonly string[];
  /** The reference entry of the review itself. */
  readonly source: NodeId;
  /** Licence of the text and the data: an SPDX identifier, or words. */
  readonly licence?: string;
  /** Language of the text, as in BCP 47. */
  readonly language: string;
  /** Where the content is kept, absolute. */
  readonly repository?: string;
  /** The mail address to which errors are reported when there is no repository. */
  readonly contact?: string;
  /** Where the site is published, absolute and without a slash at the end; SITE_URL goes before it. */
  readonly address?: string;
  /** The mark of the site: an SVG path in a 32 × 32 box, and its colour. */
  readonly mark?: string;
  readonly accent?: string;
  /** What changed, version by version, the newest first; what is not released yet has no date. */
  readonly changes: readonly {
    readonly version: string;
    readonly date?: string | undefined;
    readonly says: string;
  }[];
  readonly passages: readonly Passage[];
}
