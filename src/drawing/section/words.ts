import type { BaseForm, HeldForm, LayerForm, Place } from '../crossSection.ts';
import type { Look } from '../look.ts';

/** What the vocabulary of a field says about drawings: data only, entries by their slugs. */
export interface DrawingWords {
  /** The classes of what is drawn: bare, and modified. */
  readonly classes: { readonly base: string; readonly modified: string };
  /** Which relation says what. */
  readonly relations: {
    readonly base: string;
    readonly layer: string;
    readonly part: string;
    readonly phase: string;
    readonly family: string;
    readonly mechanism: string;
  };
  /** Rules by which what is said of a layer holds for what carries it. */
  readonly rules: readonly string[];
  /** The entry of the metal that is plated, the tests in which it is, and what is said of where it lies. */
  readonly metal: {
    readonly entry: string;
    readonly tests: readonly string[];
    readonly places: Readonly<Record<Exclude<Place, 'unstated'>, string>>;
  };
  /** Mechanisms that say where the metal settles or how ions come. */
  readonly mechanisms: {
    readonly inside: readonly string[];
    readonly fromBelow: readonly string[];
    readonly even: readonly string[];
    readonly helical: readonly string[];
  };
  readonly looks: Readonly<Record<string, Look>>;
  readonly forms: readonly FormRow[];
  readonly sizes: readonly SizeRow[];
  /** Where the source itself says that the metal settles. */
  readonly places: readonly PlaceRow[];
  /** Films that grow over the metal, each with the value that reports it. */
  readonly films: readonly FilmRow[];
}

/** What a thing looks like, and where the source says so. `on` and `in` narrow a row to one collector or one layer. */
export type FormRow =
  | {
      readonly part: 'base';
      readonly of: string;
      readonly on?: string;
      readonly form: BaseForm;
      readonly note?: string;
      readonly at: string;
    }
  | {
      readonly part: 'layer';
      readonly of: string;
      readonly on?: string;
      readonly form: LayerForm;
      readonly note?: string;
      /** The layer it lies on. */
      readonly above?: string;
      readonly magnetic?: true;
      readonly at: string;
    }
  | {
      readonly part: 'held';
      readonly of: string;
      readonly in: string;
      readonly form: HeldForm;
      readonly note?: string;
      readonly magnetic?: true;
      readonly at: string;
    }
  /** What has been made of the surface of the base itself. */
  | {
      readonly part: 'surface';
      readonly on: string;
      readonly form: LayerForm;
      readonly title: string;
      readonly look?: Look;
      readonly note?: string;
      readonly at: string;
    }
  /** A constituent that is the body of a collector without a base. */
  | {
      readonly part: 'body';
      readonly of: string;
      readonly on: string;
      readonly form: BaseForm;
      readonly note?: string;
      readonly at: string;
    };

/** Which part of which collector a printed size belongs to: `“≈ 1.6 µm thick”`. */
export interface SizeRow {
  /** The slug of the collector. */
  readonly on: string;
  /** The id of the measured claim. */
  readonly value: string;
  /** The slug of the part. */
  readonly of: string;
  readonly says: string;
}

export interface PlaceRow {
  readonly on: string;
  readonly place: Place;
  readonly note?: string;
  readonly at: string;
}

export interface FilmRow {
  readonly on: string;
  readonly of: string;
  readonly value: string;
  readonly at: string;
}
