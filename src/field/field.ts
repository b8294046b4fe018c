import type { LanguageTerm } from './languages.ts';
import type { MarkName } from './marks.ts';
import type { ClassRole, Derivation, KindShape, PaletteSlot, RelationRole, ThingSort } from './roles.ts';
import type { Named } from './term.ts';
import type { Views } from './views.ts';

/** Names of rows; the compiler checks that each is in its table, `term` finds the row. */
export type Kind = string;
export type Relation = string;
export type Basis = string;
export type Method = string;
export type Cell = string;
export type Modality = string;
export type Unit = string;
export type Dimension = string;
export type Quantity = string;
export type Test = string;
export type ConditionName = string;

/** Entries meant by a rule or a view: of one of the kinds, and (where classes are named) of one of the classes. */
export interface Select {
  readonly kinds: readonly Kind[];
  /** Empty: any class. */
  readonly classes: readonly string[];
}

/** A class of entries within a kind. */
export interface ClassTerm extends Named {
  readonly role?: ClassRole | undefined;
  /** What one entry, and several, are called; else the name itself. */
  readonly singular?: string | undefined;
  readonly plural?: string | undefined;
  readonly says?: string | undefined;
}

/** A kind of entry: its folder is its name. */
export interface KindTerm extends Named {
  readonly shape: KindShape;
  readonly singular: string;
  readonly plural: string;
  readonly says: string;
  readonly mark: MarkName;
  readonly palette: PaletteSlot;
  readonly thing: ThingSort;
  readonly classes: readonly ClassTerm[];
  /** What it costs a chain of claims to pass through an entry of the kind, besides its being a hub. */
  readonly toll: number;
}

/** One typed relation: how it reads in both directions, what may stand at its ends, what it is to the engine. */
export interface RelationTerm extends Named {
  /** Reads source → target. */
  readonly label: string;
  /** Reads target → source. */
  readonly inverse: string;
  readonly says: string;
  readonly from: Select;
  readonly to: Select;
  readonly roles: readonly RelationRole[];
  /** Both ends are of one kind. */
  readonly same: boolean;
  /** Never typed: the compiler derives it from this; it is provenance and has no page of its own. */
  readonly derived?: Derivation | undefined;
  /** How long a step of this relation is in a chain of claims that explains; absent where it explains nothing. */
  readonly explains?: number | undefined;
  /** No explanation goes on beyond its target. */
  readonly ground: boolean;
  /** The relation that says the contrary of the same two entries. */
  readonly opposes?: Relation | undefined;
  /** Sharing a target makes two entries alike. */
  readonly alike: boolean;
  /** Further words that people ask for it with. */
  readonly spoken: readonly string[];
}

/** Two relations in a row from which a third follows: `a –first→ b –then→ c` gives `a –gives→ c`. */
export interface InferenceRule extends Named {
  readonly says: string;
  readonly first: readonly Relation[];
  readonly then: readonly Relation[];
  /** The relation that follows; absent: the one that came second. */
  readonly gives?: Relation | undefined;
  /** Not applied to what it gave itself. */
  readonly once?: boolean | undefined;
  /** Only where the entry between stands to another as the first to it: what is said of a whole sums up its parts. */
  readonly within?: boolean | undefined;
  /** Only where `a` is one of these. */
  readonly of?: Select | undefined;
}

/** On what a statement rests; the order of the table runs from the weakest to the most application-near. */
export interface BasisTerm extends Named {
  /** `none`: stated without data. `cell`: shown in a working device, so that it applies only to what is tested. */
  readonly role?: 'none' | 'cell' | undefined;
  /** In a sentence after “rest on”: “loaves”; else the name itself. */
  readonly plural?: string | undefined;
  readonly says?: string | undefined;
  /** The methods and the cells of evidence that has this basis; none named: any. */
  readonly methods: readonly Method[];
  readonly cells: readonly Cell[];
}

/** A word with a sentence of meaning. */
export interface WordTerm extends Named {
  readonly says?: string | undefined;
}

/** How the source says something. */
export interface ModalityTerm extends WordTerm {
  /** Whether anything follows from what is said so: what a source hopes of a group it does not say of its members. */
  readonly carries?: boolean | undefined;
}

/** A unit as written in content and exports, in plain ASCII. */
export interface UnitTerm extends Named {
  readonly dimension: Dimension;
  /** How many of the first unit of its dimension it is. */
  readonly factor: number;
  readonly display: string;
  /** Code of UN/CEFACT Recommendation 20, or an absolute address; absent where none is sure. */
  readonly code?: string | undefined;
  readonly ucum?: string | undefined;
  readonly qudt?: string | undefined;
  /** Other words for it. */
  readonly words: readonly string[];
  /** Units that nothing is written in but that convert into this one: word → how many of it. */
  readonly converts: readonly { readonly word: string; readonly times: number }[];
}

/** A measured quantity: its dimension, which way is better, and what it means. */
export interface QuantityTerm extends Named {
  readonly dimension: Dimension;
  readonly better?: 'higher' | 'lower' | undefined;
  readonly says: string;
  /** Lowest and highest value to be believed, in the first unit of the dimension. */
  readonly plausible?: readonly [number, number] | undefined;
  /** What no value can exceed, in that unit: a printed lower bound leaves nothing above it open. */
  readonly most?: number | undefined;
  /** Absolute address of the term of an ontology that is defined as this is. */
  readonly term?: string | undefined;
  /** The quantity that the source uses for the same thing. */
  readonly family?: Quantity | undefined;
  /** The quantity that shows two accounts to be of one experiment; else its family. */
  readonly topic?: Quantity | undefined;
}

/** A column of an export that a condition fills. */
export interface ConditionColumn {
  readonly name: string;
  readonly holds: 'value' | 'unit' | 'ids' | 'text';
  readonly says: string;
}

/** A condition of a test: a measure, entries of the graph, or words. Everything about a condition stands in its one row. */
export interface ConditionTerm extends Named {
  readonly label: string;
  readonly shape: 'measure' | 'entries' | 'text';
  /** Of a measure: the first is the usual one. */
  readonly dimensions: readonly Dimension[];
  /** Of entries: which may be named. Not checked when absent. */
  readonly entries?: Select | undefined;
  /** Of entries: whether several may be named; they are alternatives, the source does not say which was used. */
  readonly many: boolean;
  /** Of entries: the relation that a test with it derives from the subject to each of them. */
  readonly relation?: Relation | undefined;
  /** Of entries: the relation from an outcome with it to each of them. */
  readonly outcome?: Relation | undefined;
  /** Columns of its own in exports; what has none is told in words among the other conditions. */
  readonly columns: readonly ConditionColumn[];
  /** How it reads in a sentence: words before and after, and whether it opens or closes the list of conditions. */
  readonly before: string;
  readonly after: string;
  readonly place: 'first' | 'middle' | 'last';
  /** In sentences it is told instead of that condition, where both are given. */
  readonly instead?: ConditionName | undefined;
  /** Where it is not given, a measure of that condition counts for it if the dimension fits. */
  readonly also?: ConditionName | undefined;
  /** Among other conditions in exports: its words there, and the condition whose entry it belongs to. */
  readonly written: string;
  readonly of?: ConditionName | undefined;
  readonly plausible?: readonly [number, number] | undefined;
  /** What no value can exceed, in the first unit of its usual dimension. */
  readonly most?: number | undefined;
  /** What a number means that somebody types with only a unit of this condition: it alone, it or a quantity, or never it. */
  readonly bare: 'alone' | 'too' | 'never';
  readonly says?: string | undefined;
}

/** A test that a measured value can come from. */
export interface TestTerm extends Named {
  readonly label: string;
  /** What several are called. */
  readonly plural: string;
  readonly says: string;
  /** Other words for it that people type. */
  readonly words: readonly string[];
  /** Conditions without which a result of it means little. */
  readonly needs: readonly ConditionName[];
  /** How and in what it measures: what its results have that do not say otherwise, and what tells which tests a caption shows. */
  readonly method?: Method | undefined;
  readonly cell?: Cell | undefined;
}

/** An arithmetic that the field switches on, with its premise: names of quantities, conditions and tests, numbers and words. */
export interface CheckTerm extends Named {
  readonly tests: readonly Test[];
  readonly quantities: Readonly<Record<string, readonly Quantity[]>>;
  readonly conditions: Readonly<Record<string, ConditionName>>;
  readonly relations: Readonly<Record<string, readonly Relation[]>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, string>>;
}

/** A form of locator: how a place of the source is written. */
export interface LocatorForm extends Named {
  /** `§`, `Table `, `Abstract`. */
  readonly prefix: string;
  /** `none`: the prefix is all. `decimal`: 3.1.1. `number`: 2, S3. `title`: any words. */
  readonly numbering: 'none' | 'decimal' | 'number' | 'title';
  /** The number of the section entry leaves the prefix out. */
  readonly bare: boolean;
  readonly paragraphs: boolean;
  readonly rows: boolean;
  readonly panels: boolean;
  /** No section entry stands behind it: a page of the source. */
  readonly free: boolean;
  /** What sort of place it is to the audit. */
  readonly sort: 'text' | 'caption' | 'table';
  readonly example: string;
  /** What the example shows, in exports: `section, paragraph`. */
  readonly gloss?: string | undefined;
  /** Other ways in which people write the prefix. */
  readonly words: readonly string[];
}

/** A word people type beside numbers, and what it may mean; nothing at all when no number is recorded for it. */
export interface SpokenWord extends Named {
  readonly quantities: readonly Quantity[];
  readonly condition?: ConditionName | undefined;
  /** Of a condition with several dimensions: the one that is meant. */
  readonly dimension?: Dimension | undefined;
  /** It names a quantity only beside a number. */
  readonly beside: boolean;
  /** Longer phrases that begin with it and name something else. */
  readonly unless: readonly string[];
}

/** Names of an entry that the source and the entry do not use but people type. */
export interface OtherNames extends Named {
  readonly words: readonly string[];
}

/** A subject near this one that the source does not treat. */
export interface LeftOut {
  readonly about: string;
  /** Phrases that ask for it: `*` stands for the rest of a word, a space for a hyphen too. */
  readonly words: readonly string[];
  /** Phrases that do not. */
  readonly unless: readonly string[];
}

/** What the source covers, in one sentence, and what near it it does not. */
export interface Scope {
  readonly covers?: string | undefined;
  readonly without: readonly LeftOut[];
}

/** Searches and questions offered to readers. */
export interface Examples {
  readonly searches: readonly string[];
  /** Shown in the empty search field of the home page. */
  readonly placeholder?: string | undefined;
  /** One question that the page of paths asks. */
  readonly question?: string | undefined;
}

/** What reported outcomes are called where they are entries of a graph of their own, and the relations that join them to the others. */
export interface OutcomeWords {
  /** The kind they are of, and the folder of their pages. */
  readonly name: string;
  readonly singular: string;
  readonly plural: string;
  readonly says: string;
  readonly mark: MarkName;
  readonly palette: PaletteSlot;
  /** From what was tested to the outcome. */
  readonly reports: Relation;
  /** From the outcome to what it was compared with. */
  readonly against: Relation;
}

/** The words of a review’s field: one plain value beside the graph. Rows stand in the order shown. */
export interface Field {
  readonly kinds: readonly KindTerm[];
  readonly relations: readonly RelationTerm[];
  readonly rules: readonly InferenceRule[];
  readonly bases: readonly BasisTerm[];
  readonly methods: readonly WordTerm[];
  readonly cells: readonly WordTerm[];
  readonly modalities: readonly ModalityTerm[];
  readonly units: readonly UnitTerm[];
  readonly quantities: readonly QuantityTerm[];
  readonly conditions: readonly ConditionTerm[];
  readonly tests: readonly TestTerm[];
  readonly checks: readonly CheckTerm[];
  readonly locators: readonly LocatorForm[];
  readonly spoken: readonly SpokenWord[];
  readonly names: readonly OtherNames[];
  /** Words that are no names of an entry, by its id, by which somebody may ask for it. */
  readonly asked: readonly OtherNames[];
  readonly languages: readonly LanguageTerm[];
  readonly scope: Scope;
  readonly examples: Examples;
  /** Absent: outcomes are no entries of the graph. */
  readonly outcomes?: OutcomeWords | undefined;
  readonly views: Views;
}
