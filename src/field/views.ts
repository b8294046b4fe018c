import type { ConditionName, Quantity, Relation, Select, Test } from './field.ts';
import type { Named } from './term.ts';

/** One column of every drawn graph. */
export interface Layer extends Named {
  readonly title: string;
  readonly of: Select;
  /** Takes what fits no other. */
  readonly rest: boolean;
}

/** One column of the overview: its entries, and the relations by which a hub points at them. */
export interface OverviewColumn extends Named {
  readonly title: string;
  readonly singular: string;
  readonly of: Select;
  readonly by: readonly Relation[];
  /** A claim straight to an entry of the next column, by that column’s relations, links too. */
  readonly direct: boolean;
  /** How a line to the next column reads, forth and back; the third goes before the second where that entry came to be so. */
  readonly reads?: readonly [forth: string, back: string, formed?: string | undefined] | undefined;
}

/** The whole graph on one screen: columns joined over the entries between them. */
export interface OverviewView {
  readonly hubs: Select;
  readonly columns: readonly OverviewColumn[];
}

/** A matrix: entries against entries by one relation, or against the bases of evidence when `relation` is absent. */
export interface MatrixView extends Named {
  readonly title: string;
  /** What a cell counts. */
  readonly counts: string;
  /** What a blank that does not apply means. */
  readonly blank: string;
  /** What one row, and several, without a claim are called, and what they lack. */
  readonly rest: readonly [one: string, many: string, lack: string];
  /** Said before the columns without a claim. */
  readonly unused: string;
  readonly rows: Select;
  readonly columns?: Select | undefined;
  readonly relation?: Relation | undefined;
  /** Claims of what points at the row by these count for it: what carries a phase. */
  readonly carriers: readonly Relation[];
  /** Claims of what points at the row by this count for it: what acts through a mechanism. */
  readonly actors?: Relation | undefined;
  /** A blank does not apply where no entry of the row’s groups, by this relation, has a claim in the column. */
  readonly groups?: Relation | undefined;
  /** A blank applies only to these columns, or (without a relation) only to these rows. */
  readonly applies?: Select | undefined;
}

/** How far the evidence for an entry goes, over what is tied to it. */
export interface LadderView {
  readonly of: Select;
  readonly ties: readonly Relation[];
  readonly tied: Select;
  /** What one of the tied, and several, are called. */
  readonly words: readonly [one: string, many: string];
}

/** A column of the comparison: quantities that mean one thing, the first given counts. */
export interface ComparisonColumn extends Named {
  readonly title: string;
  readonly quantities: readonly Quantity[];
  /** Tests in which it is drawn against the first condition of `order`. */
  readonly chart: readonly Test[];
  /** What is said beside a value of one of the quantities, and how its mark differs; `none` is not drawn. */
  readonly qualifiers: readonly Qualifier[];
  /** The column whose value is told beside a mark: what it was measured over. */
  readonly beside?: string | undefined;
}

/** A quantity that a column holds too but that is not quite what its title says. */
export interface Qualifier extends Named {
  /** Beside a value: `to failure`. */
  readonly says: string;
  readonly mark: 'plain' | 'struck' | 'dotted' | 'none';
}

/** The comparison of reported results. */
export interface ComparisonView {
  /** What is compared: one of them, and several. */
  readonly subject: readonly [one: string, many: string];
  readonly tests: readonly Test[];
  readonly columns: readonly ComparisonColumn[];
  /** Rows by these, then by name. */
  readonly order: readonly ConditionName[];
}

/** One question results can be narrowed by. */
export interface FacetView extends Named {
  readonly heading: string;
  /** How a choice reads in the sentence above the results. */
  readonly reads: string;
  readonly by: 'kind' | 'class' | 'relation' | 'element' | 'test' | 'year' | 'journal';
  readonly relation?: Relation | undefined;
  /** Entries that stand for themselves. */
  readonly of?: Select | undefined;
}

/** One group of columns in a restored table of results. */
export interface TableGroup extends Named {
  readonly test: Test;
  readonly title: string;
  readonly conditions: readonly ConditionName[];
  /** Each a column: the first of these quantities that is given. */
  readonly results: readonly { readonly name: string; readonly quantities: readonly Quantity[] }[];
}

/** A table of the source restored from the graph: a property a row, or a subject a row with groups of columns. */
export interface TableView extends Named {
  /** The number of its section entry. */
  readonly number: string;
  readonly shape: 'properties' | 'results';
  /** What a row is about, as the heading of its column. */
  readonly subject: string;
  readonly groups: readonly TableGroup[];
}

/** A shelf of the home page: entries that most relations point at. */
export interface Shelf extends Named {
  readonly of: Select;
}

/** What pages show; a view left out leaves the navigation. */
export interface Views {
  readonly layers: readonly Layer[];
  readonly overview?: OverviewView | undefined;
  readonly matrices: readonly MatrixView[];
  /** Relations that rows of matrices can be grouped by, with a heading, and what their column in exports is called if not so. */
  readonly groups: readonly (Named & { readonly relation: Relation; readonly column?: string | undefined })[];
  readonly ladder?: LadderView | undefined;
  readonly comparison?: ComparisonView | undefined;
  readonly facets: readonly FacetView[];
  readonly tables: readonly TableView[];
  readonly shelves: readonly Shelf[];
  /** Sentences of the home page. */
  readonly home: { readonly explore?: string | undefined; readonly find?: string | undefined };
}
