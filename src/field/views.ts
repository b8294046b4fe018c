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

/** A matrix: entries against entries by one relation, against the tests of reported outcomes, or else against the bases of evidence. */
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
  /** The columns are tests, and a cell holds what was reported in one of the row or of what holds it as a constituent. */
  readonly outcomes: boolean;
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
  /** What it is called beside a value, where no heading stands above; else its title. */
  readonly card?: string | undefined;
  /** How an order by it reads; else its title with the better end first. */
  readonly sort?: string | undefined;
  readonly quantities: readonly Quantity[];
  /** Tests in whose table it is a column, if not in all; elsewhere its values stand among what is also reported. */
  readonly tests?: readonly Test[] | undefined;
  /** Tests in which it is drawn against the first condition of `order`. */
  readonly chart: readonly Test[];
  readonly drawn?: ChartWords | undefined;
  /** What is said beside a value of one of the quantities, and how its mark differs; `none` is not drawn. */
  readonly qualifiers: readonly Qualifier[];
  /** The column whose value is told beside a mark: what it was measured over. */
  readonly beside?: string | undefined;
}

/** What is said of a chart, and its scale: logarithmic in the value, or in what the value lacks of a hundred. */
export interface ChartWords {
  readonly heading?: string | undefined;
  readonly axis?: string | undefined;
  readonly narrow?: string | undefined;
  readonly says?: string | undefined;
  /** What a report lacks that is not drawn. */
  readonly lacks?: string | undefined;
  readonly scale: 'value' | 'loss';
}

/** A quantity that a column holds too but that is not quite what its title says. */
export interface Qualifier extends Named {
  /** Beside a value: `to failure`. */
  readonly says: string;
  readonly mark: 'plain' | 'struck' | 'dotted' | 'none';
}

/** A condition as a column of the comparison. */
export interface ComparedCondition extends Named {
  /** In addresses; else its name. */
  readonly key?: string | undefined;
  /** Beside an entry, where no heading stands above: `in`; else its label. */
  readonly card?: string | undefined;
  /** Before a choice in the sentence above a table: `at`; else its label. */
  readonly reads?: string | undefined;
  /** Whether the tables can be narrowed by it. */
  readonly filter: boolean;
}

/** What compared reports are narrowed and coloured by: entries of a condition, or what the subject points at or holds, each with the families it is part of. */
export interface ComparisonFacet extends Named {
  readonly heading: string;
  /** Before a choice in the sentence above a table: `in`. */
  readonly reads: string;
  readonly condition?: ConditionName | undefined;
  readonly relations: readonly Relation[];
  /** Whatever the subject holds as a layer, a part or a product. */
  readonly constituents: boolean;
  /** The entries that count; a subject that is one of them stands for itself. */
  readonly of?: Select | undefined;
  /** Families that no entry stands for: what has these elements in its formula, and none of those. */
  readonly families: readonly CompositionFamily[];
}

/** Entries told apart by the elements in their formulas. */
export interface CompositionFamily extends Named {
  readonly title: string;
  readonly elements: readonly string[];
  readonly without: readonly string[];
}

/** The comparison of reported results. */
export interface ComparisonView {
  /** What is compared: one of them, and several. */
  readonly subject: readonly [one: string, many: string];
  readonly tests: readonly Test[];
  /** In the order of columns; a condition that a test needs and that is not here follows. */
  readonly conditions: readonly ComparedCondition[];
  /** Charts are coloured by the first until a reader chooses another; where none is named, the base and the conditions that are entries. */
  readonly facets: readonly ComparisonFacet[];
  readonly columns: readonly ComparisonColumn[];
  /** Rows by these, then by name. */
  readonly order: readonly ConditionName[];
  /** What is said of the charge or whatever else is derived for a row. */
  readonly derived?:
    | {
        readonly title: string;
        readonly card?: string | undefined;
        readonly sort?: string | undefined;
        readonly says?: string | undefined;
      }
    | undefined;
  /** Said before the tables: what a reader must know to compare. */
  readonly warning?: string | undefined;
  readonly rules: readonly { readonly head: string; readonly says: string }[];
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
  /** Relations that rows of matrices can be grouped by, with a heading. */
  readonly groups: readonly (Named & { readonly relation: Relation; readonly title?: string | undefined })[];
  readonly ladder?: LadderView | undefined;
  readonly comparison?: ComparisonView | undefined;
  readonly facets: readonly FacetView[];
  readonly tables: readonly TableView[];
  readonly shelves: readonly Shelf[];
  /** By the last part of the address of an entry: what it is called among choices, where its title is not what readers look for. */
  readonly labels: readonly (Named & { readonly says: string })[];
  /** Sentences of the home page. */
  readonly home: { readonly explore?: string | undefined; readonly find?: string | undefined };
}
