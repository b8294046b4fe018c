import type { BaseForm, Facing, Film, Flux, HeldForm, LayerForm, Metal } from '../crossSection.ts';
import type { Look } from '../look.ts';
import type { Sign } from './sign.ts';

/** What a label of a schematic says; an entry by its slug gives it its name and where it leads. */
export interface SceneLabel {
  readonly entry?: string;
  readonly title?: string;
  readonly note?: string;
}

/** A thing in a schematic; without a label it is only seen. */
interface Seen {
  readonly look: Look;
  readonly label?: SceneLabel;
}

/** What one panel shows: a stack as in a cross-section, or a sign. */
export interface SceneStack {
  readonly base: Seen & { readonly form: BaseForm };
  readonly layers?: readonly (Seen & {
    readonly form: LayerForm;
    readonly magnetic?: true;
    readonly holds?: readonly (Seen & { readonly form: HeldForm; readonly magnetic?: true })[];
  })[];
  readonly metal?: { readonly place: Metal['place']; readonly label?: SceneLabel };
  readonly film?: { readonly state?: NonNullable<Film['state']>; readonly label?: SceneLabel };
  readonly flux?: { readonly form: Flux['form']; readonly label?: SceneLabel };
  readonly separator?: { readonly label?: SceneLabel };
  readonly cathode?: { readonly ions: NonNullable<Facing['cathode']>['ions']; readonly label?: SceneLabel };
  readonly tool?: { readonly label?: SceneLabel };
}

/** One panel of a schematic: what it is called, what it says and where the source says so. */
export interface ScenePanel {
  readonly heading: string;
  /** The entry that the heading leads to. */
  readonly entry?: string;
  readonly says: string;
  readonly at: string;
  readonly shows: SceneStack | Sign | SceneDip;
  /** px; as much as it needs when left out. */
  readonly height?: number;
}

/** The dip of a voltage curve at the start of plating, to the scale of reported values. */
export interface SceneDip {
  readonly depth: SceneLabel;
  readonly plateau: SceneLabel;
  /** Measured claims, the deepest first; each with the entry it is about. */
  readonly values: readonly { readonly claim: string; readonly label: SceneLabel }[];
  /** The axis below. */
  readonly along: string;
}

/** A schematic: strips of panels, each strip read from left to right. */
export interface SceneRow {
  readonly id: string;
  readonly title: string;
  /** Slugs of the entries at whose head it stands, the first being the one it belongs to most. */
  readonly of: readonly string[];
  /** Slugs of more entries and sections at whose head it stands, where there are such. */
  readonly also?: readonly string[];
  readonly strips: readonly (readonly ScenePanel[])[];
}

/** Looks of what every schematic may show. */
export interface SceneLooks {
  readonly metal: Look;
  readonly film: Look;
  readonly separator: Look;
  readonly cathode: Look;
  readonly tool: Look;
}
