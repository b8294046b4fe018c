import type { LocatorForm } from '../field/field.ts';

/** A parsed locator: which section entry (by its printed number) and what within it. */
export interface Locator {
  /** The form it is written in. */
  readonly form: LocatorForm;
  /** The `number` of a section entry: `Abstract`, `3.1.1`, `Table 2`, `Fig. 2`. */
  readonly section: string;
  readonly paragraph?: number;
  readonly row?: string;
  readonly panel?: string;
  /** The last of several panels: `Fig. 2a-c`. */
  readonly lastPanel?: string;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const numberings: Readonly<Record<LocatorForm['numbering'], string>> = {
  none: '',
  decimal: '\\d+(?:\\.\\d+)*',
  number: '[A-Z]?\\d+',
  title: '\\p{L}[^¶()]*[^¶()\\s]',
};

interface Grammar {
  readonly form: LocatorForm;
  readonly whole: RegExp;
  /** What the number of a section entry of this form looks like. */
  readonly number: RegExp;
}
const known = new WeakMap<readonly LocatorForm[], readonly Grammar[]>();

function grammarsOf(forms: readonly LocatorForm[]): readonly Grammar[] {
  let grammars = known.get(forms);
  if (!grammars) known.set(forms, (grammars = forms.map(grammarOf)));
  return grammars;
}

function grammarOf(form: LocatorForm): Grammar {
  const [prefix, number] = [escaped(form.prefix), numberings[form.numbering]];
  const section = form.bare ? `${prefix}(?<section>${number})` : `(?<section>${prefix}${number})`;
  const parts = [
    ...(form.paragraphs ? [' ¶(?<paragraph>\\d+)'] : []),
    ...(form.rows ? [' \\((?<row>.+)\\)'] : []),
    ...(form.panels ? ['(?<panel>[a-z])(?:[-–](?<lastPanel>[a-z]))?'] : []),
  ];
  return {
    form,
    whole: new RegExp(`^${section}${parts.length > 0 ? `(?:${parts.join('|')})?` : ''}$`, 'u'),
    number: new RegExp(`^${form.bare ? '' : prefix}${number}$`, 'u'),
  };
}

/** Reads a locator in one of the forms of the vocabulary; undefined when it is none of these. */
export function parseLocator(text: string, forms: readonly LocatorForm[]): Locator | undefined {
  for (const { form, whole } of grammarsOf(forms)) {
    const found = whole.exec(text)?.groups;
    if (!found) continue;
    const { section, paragraph, row, panel, lastPanel } = found;
    return {
      form,
      section: section!,
      ...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }),
      ...(row === undefined ? {} : { row }),
      ...(panel === undefined ? {} : { panel }),
      ...(lastPanel === undefined ? {} : { lastPanel }),
    };
  }
  return undefined;
}

/** The sort of place a locator names; what cannot be read is text. */
export const sortOf = (locator: string, forms: readonly LocatorForm[]): LocatorForm['sort'] =>
  parseLocator(locator, forms)?.form.sort ?? 'text';

/** The rank of a place among text, caption and table. */
export const placeRank = (locator: string, forms: readonly LocatorForm[]): number =>
  ['text', 'caption', 'table'].indexOf(sortOf(locator, forms));

/** The locator of a passage in a section: number `3.1.1` with mark `¶2` → `§3.1.1 ¶2`; `Fig. 2` with `(f)` → `Fig. 2f`. */
export function passageLocator(number: string, mark: string, forms: readonly LocatorForm[]): string {
  const form = grammarsOf(forms).find((one) => one.number.test(number))?.form;
  if (form?.panels) return `${number}${mark.replace(/[()]/g, '')}`;
  const head = form?.bare ? `${form.prefix}${number}` : number;
  return mark === '' ? head : `${head} ${mark}`;
}

const inProse = new WeakMap<readonly LocatorForm[], RegExp>();

/** Finds the places that running prose names; forms of mere words are left out, and a row in brackets is prose. */
export function placesIn(forms: readonly LocatorForm[]): RegExp {
  let pattern = inProse.get(forms);
  if (!pattern) {
    const numbered = forms.filter(
      ({ numbering, free }) => (numbering === 'decimal' || numbering === 'number') && !free,
    );
    const parts = numbered.map(
      ({ prefix, numbering, paragraphs, panels }) =>
        `${escaped(prefix)}${numberings[numbering]}${panels ? '[a-z]?' : ''}${paragraphs ? '(?: ¶\\d+)?' : ''}`,
    );
    // Nothing at all is found where there is no form.
    inProse.set(forms, (pattern = new RegExp(parts.length > 0 ? parts.join('|') : '(?!)', 'gu')));
  }
  return pattern;
}

/** The anchor on a section's page: `¶2` → `p2`, `(f)` → `panel-f`. */
export function passageAnchor(mark: string): string {
  if (mark.startsWith('¶')) return `p${mark.slice(1)}`;
  return mark === '' ? '' : `panel-${mark.replace(/[()]/g, '')}`;
}
