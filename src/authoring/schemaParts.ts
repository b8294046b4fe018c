import { confidences } from '../field/evidence.ts';
import type { Dimension, Field, Select } from '../field/field.ts';
import { namesIn, type Named } from '../field/term.ts';
import { slugPattern } from '../model/frontmatterParts.ts';

/** A JSON Schema, as editors read it. */
export type JsonSchema = { readonly [key: string]: unknown };

/** An entry as an editor offers it. */
export interface Known {
  readonly kind: string;
  readonly slug: string;
  readonly classes: readonly string[];
  readonly title: string;
  /** Of works. */
  readonly number?: number;
}

export const text: JsonSchema = { type: 'string', minLength: 1 };
export const texts: JsonSchema = { type: 'array', items: text };

/** A map with these fields and no others. */
export const mapOf = (
  properties: { readonly [key: string]: JsonSchema },
  required: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...(required.length === 0 ? {} : { required }),
});

export const listOf = (items: JsonSchema, more: JsonSchema = {}): JsonSchema => ({ type: 'array', items, ...more });

/** Adds what an editor shows when the pointer rests on a field. */
export const told = (schema: JsonSchema, description: string | undefined): JsonSchema =>
  description === undefined || description === '' ? schema : { ...schema, description };

/** A word of a table of the vocabulary, each with what it means. */
export const wordOf = (rows: readonly (Named & { readonly says?: string | undefined })[]): JsonSchema => ({
  enum: namesIn(rows),
  markdownEnumDescriptions: rows.map(({ says }) => says ?? ''),
});

/** The id of one of the entries that may stand in a place; any id where the folder has none of them yet. */
export function idOf(entries: readonly Known[], allowed?: Select): JsonSchema {
  const fitting = entries.filter(
    ({ kind, classes }) =>
      !allowed ||
      (allowed.kinds.includes(kind) &&
        (allowed.classes.length === 0 || classes.some((name) => allowed.classes.includes(name)))),
  );
  if (fitting.length === 0) return { type: 'string', pattern: slugPattern.source };
  return { enum: fitting.map(({ slug }) => slug), markdownEnumDescriptions: fitting.map(({ title }) => title) };
}

export const oneOrMore = (one: JsonSchema): JsonSchema => ({
  anyOf: [one, { type: 'array', items: one, minItems: 1 }],
});

/** A value with its unit: an editor offers the units that fit. */
export function measureOf(field: Field, dimensions: readonly Dimension[], says: string | undefined): JsonSchema {
  const units = field.units.filter(({ dimension }) => dimensions.includes(dimension)).map(({ name }) => name);
  const shown = units.map((unit) => (unit === '1' ? 'none' : unit)).join(', ');
  return {
    type: ['string', 'number'],
    examples: units.map((unit) => (unit === '1' ? '≈ 1' : `≈ 1 ${unit}`)),
    description: `${says === undefined ? '' : `${says} `}Written as [=, ≈, >, <, up to] number[–number] unit; unit: ${shown}.`,
  };
}

/** The fields of evidence. */
export function evidenceOf(field: Field, entries: readonly Known[]): { readonly [key: string]: JsonSchema } {
  const numbers = entries.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
  const titles = new Map(entries.map(({ number, title }) => [number, title]));
  const number: JsonSchema =
    numbers.length === 0
      ? { type: 'integer', minimum: 0 }
      : { enum: numbers, markdownEnumDescriptions: numbers.map((one) => titles.get(one) ?? '') };
  return {
    at: told(text, `Where the source says it: ${field.locators.map(({ example }) => example).join(', ')}.`),
    cites: told(listOf(number), 'Numbers of the works that the source cites for it; [] when it cites none.'),
    method: told(wordOf(field.methods), 'How it was found; left out: the first of these, or that of the test.'),
    cell: told(wordOf(field.cells), 'In what it was tested; left out: the first of these, or that of the test.'),
    modality: told(wordOf(field.modalities), 'How the source says it; left out: the first of these.'),
    source: told(
      idOf(entries.filter((entry) => entry.number !== undefined)),
      'The work that was read, where it is not the review.',
    ),
  };
}

/** Doubt of our reading, with its reason. */
export const doubt: { readonly [key: string]: JsonSchema } = {
  confidence: told({ enum: confidences }, 'How sure we are to have read the source rightly; left out: high.'),
  why: told(text, 'The reason for a confidence that is not high.'),
};
