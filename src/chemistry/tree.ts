/** One summand of an amount: `2/3`, `x`, `2x`, `(1-x)/2`; digits as written, with a decimal point. */
export interface Term {
  readonly sign: '+' | '-' | '±';
  readonly number?: string;
  readonly symbol?: string;
  readonly sum?: Amount;
  readonly over?: string;
}

/** How many: a sum of one term or more, such as `3`, `1.5`, `1-x`, `5-δ`, `2n+2`. */
export type Amount = readonly Term[];

/** An electric charge: `2-`, `+`, `n+`, `3.5+`; `radical` where an unpaired electron is written: `O2^•-`. */
export interface Charge {
  readonly sign: '+' | '-';
  readonly amount?: Amount;
  readonly radical?: true;
}

/** An element, with what is written at it: the mass number, the oxidation state (`0`, `I` … `VIII`), its own charge, its amount. */
export interface Atom {
  readonly kind: 'atom';
  readonly element: string;
  readonly isotope?: string;
  readonly oxidation?: string;
  readonly charge?: Charge;
  readonly amount?: Amount;
}

/** What stands for some element or group: `M`, `A`, `X`, `Ln`, the ending `T` of MXenes, any element `*`, or nothing at all `□`. */
export interface Placeholder {
  readonly kind: 'placeholder';
  readonly symbol: string;
  readonly amount?: Amount;
}

/** A group known by an abbreviation: `OTf`, `TFSI`, `Et`, `acac`. */
export interface Named {
  readonly kind: 'named';
  readonly symbol: string;
  readonly amount?: Amount;
}

/** Parts in brackets. */
export interface Group {
  readonly kind: 'group';
  readonly bracket: '(' | '[' | '{';
  readonly parts: readonly Part[];
  readonly charge?: Charge;
  readonly amount?: Amount;
}

/** Alternatives on one site, in any proportion: `(Ni,Mn)`. */
export interface Mix {
  readonly kind: 'mix';
  readonly members: readonly (readonly Part[])[];
  readonly amount?: Amount;
}

/** A bond that is drawn: `CH3-CH3`, `CH2=CH2`. */
export interface Bond {
  readonly kind: 'bond';
  readonly order: '-' | '=' | '≡';
}

export type Part = Atom | Placeholder | Named | Group | Mix | Bond;

/** One formula unit; an adduct has several: `CuSO4` and five times `H2O`. */
export interface Unit {
  readonly times?: Amount;
  readonly parts: readonly Part[];
  readonly charge?: Charge;
}

/** A chemical formula: prefixes such as `α`, `P2`, `fcc`, `3D`; one unit or more; a crystal face; a state such as `aq`. */
export interface Formula {
  readonly kind: 'formula';
  readonly prefixes: readonly string[];
  readonly units: readonly Unit[];
  readonly face?: string;
  readonly state?: string;
}

/** An abbreviation that names a material and is no formula: `NVP`, `CNs`, `PVDF`. */
export interface Name {
  readonly kind: 'name';
  readonly prefixes: readonly string[];
  readonly text: string;
}

/** Elements without amounts: `Na-Bi`, or with any element among them: `Na-*-O`. */
export interface System {
  readonly kind: 'system';
  readonly members: readonly string[];
}

/** Several materials in one, as written: `Bi-CNs@Cu`, `Ni3S2/Ni3P@NF`; a joint between each two. Which binds first is not said. */
export interface Composite {
  readonly kind: 'composite';
  readonly parts: readonly (Formula | Name)[];
  readonly joints: readonly ('@' | '/' | '-' | ':')[];
}

/** Electrodes and what is between them: `Na||NVP`, `Na|Cu`. */
export interface Cell {
  readonly kind: 'cell';
  readonly parts: readonly (Formula | Name | System | Composite)[];
  readonly joints: readonly ('|' | '||')[];
}

/** What a text was read as. */
export type Substance = Formula | Name | System | Composite | Cell;

/** Why a text is none of these, and where in it that shows, counted in UTF-16 units from 0. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly at: number;
  readonly reason: string;
}
