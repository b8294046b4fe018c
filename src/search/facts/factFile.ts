/**
 * How a fact stands in the graph: said with evidence, following from what is said, or from the conditions of a test; or from those of
 * a test that names several things and not which of them was used.
 */
export const standings = ['asserted', 'inferred', 'derived', 'possible'] as const;
export type Standing = (typeof standings)[number];

/** A relation in the words people ask for it with, as stems. */
export interface SpokenRelation {
  readonly name: string;
  readonly label: string;
  readonly inverse: string;
  readonly stems: readonly string[];
  /** Its target is a constituent of its source, or the family that its source belongs to. */
  readonly joins?: 'part' | 'family';
}

/** Entries that one word for a kind or class means: `doughs`, `effects`. */
export interface SpokenGroup {
  readonly label: string;
  readonly stems: readonly string[];
  /** Numbers of entries in `names.json`. */
  readonly entries: readonly number[];
}

/** A fact that joins two entries; numbers of entries are those of `names.json`, of relations their place in the file. */
export type FactRow = readonly [
  source: number,
  relation: number,
  target: number,
  /** Place in `standings`. */
  standing: number,
  /** Where the review says it; empty where it only follows. */
  locators: string,
  /** The claim; empty where it is `<source>--<relation>--<target>`, or where the fact has no page. */
  claim: string,
];

/** A statement about one entry. */
export type StatementRow = readonly [subject: number, claim: string, text: string, locator: string];

/** What can be asked for as a sentence. */
export interface FactFile {
  readonly relations: readonly SpokenRelation[];
  readonly groups: readonly SpokenGroup[];
  /** What goes wrong with a quantity: the entries whose names hold its name, such as a loss of it. */
  readonly wrongs: readonly (readonly [quantity: number, entries: readonly number[]])[];
  readonly facts: readonly FactRow[];
  readonly statements: readonly StatementRow[];
}

/** `facts.json`, and of `first.json`: what questions in words are answered from; statements are files of their own. Lists of entries are stored as steps. */
export interface StoredFacts extends Omit<FactFile, 'facts' | 'statements'> {
  /** Facts as columns. */
  readonly facts: readonly (readonly unknown[])[];
  /** Of which entries each file of statements has some: `statements/<place in this list>.json`. */
  readonly stated: readonly (readonly number[])[];
}
