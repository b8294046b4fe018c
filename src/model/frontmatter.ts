import { z } from 'zod';
import { whyNoFormula } from '../chemistry/formula.ts';
import type { Field, Kind } from '../field/field.ts';
import { namesIn, term } from '../field/term.ts';
import { quote } from '../source/bounds.ts';
import {
  closed,
  defaultsSchema,
  evidenceSchema,
  slug,
  slugs,
  strings,
  text,
  whyWhenNotHigh,
  wordOf,
} from './frontmatterParts.ts';
import { outcomeSchema } from './outcomeMatter.ts';
import { relationSchema } from './relationMatter.ts';
import { amendments } from './graph.ts';
import { unreleased } from './version.ts';

const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.preprocess((value: unknown): unknown => (Array.isArray(value) ? value : [value]), z.array(item).min(1));

const itemsOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

/** A name by its parts, where they cannot be told from print: `{ family: García Márquez, given: Gabriel }`. */
const personMatter = closed({
  family: text,
  given: text.optional(),
  particle: text.optional(),
  suffix: text.optional(),
  native: text.optional(),
});

const commonShape = (field: Field) => {
  const { shape: evidenceShape, locator } = evidenceSchema(field);
  return {
    title: text,
    changes: z.array(closed({ version: text, says: text })).default([]),
    summary: text,
    aliases: strings,
    'names-as-printed': strings,
    formula: text
      .regex(/^[\x20-\x7e]+$/, { error: 'is not plain ASCII; write a formula such as Cu6Sn5', abort: true })
      .refine((formula) => whyNoFormula(formula) === undefined, {
        error: ({ input }) => `${whyNoFormula(String(input)) ?? ''}; write it as chemists do, such as Cu6Sn5`,
      })
      .optional(),
    defaults: defaultsSchema(field).optional(),
    relations: itemsOf(relationSchema(field)),
    outcomes: itemsOf(outcomeSchema(field)),
    statements: itemsOf(
      closed({ id: slug, subject: slug.optional(), says: text, ...evidenceShape }).superRefine(whyWhenNotHigh),
    ),
    acknowledges: z.array(closed({ finding: text, readings: text, note: text })).default([]),
    misprints: z.array(closed({ printed: text, at: locator.optional(), says: text })).default([]),
  };
};

const readingShape = (field: Field) => {
  const test = wordOf(namesIn(field.tests), 'tests');
  return {
    number: text,
    order: z.int(),
    paragraphs: z.int().min(0).default(0),
    panels: z.array(z.string().regex(/^[a-z]$/, 'is not a panel; write one small letter')).default([]),
    rows: z
      .array(
        z.strictObject({
          subject: slug.optional(),
          quantity: wordOf(namesIn(field.quantities), 'quantities').optional(),
          printed: text,
          ...Object.fromEntries(rowConditions(field).map((name) => [name, slugs])),
          cites: z.array(z.int().min(0)).default([]),
          blank: z.array(test).default([]),
          lost: z.array(test).default([]),
          note: text.optional(),
        }),
      )
      .default([]),
  };
};

/** The conditions that a whole row of a printed table may give: those that name several entries. */
export const rowConditions = ({ conditions }: Field): readonly string[] =>
  conditions.filter(({ shape, many }) => shape === 'entries' && many).map(({ name }) => name);

/** Why a word among the authors is not one author. */
function whyNoAuthor(name: unknown, last: boolean): string | undefined {
  if (typeof name !== 'string') return undefined;
  if (/^et al\.?$/i.test(name)) return last ? undefined : 'et al. stands for those that follow: write it last';
  return /;|\s(?:and|&)\s\S+[ .]/.test(name) && !/\bet al\b/.test(name)
    ? `${quote(name)} is more than one author; give each an item of the list, or write { organisation: … }`
    : undefined;
}

const workShape = {
  number: z.int().min(0),
  authors: z
    .array(z.union([text, personMatter, closed({ organisation: text })]))
    .min(1)
    .superRefine((names, context) => {
      for (const [index, name] of names.entries()) {
        const message = whyNoAuthor(name, index === names.length - 1);
        if (message !== undefined) context.addIssue({ code: 'custom', path: [index], message });
      }
    }),
  'authors-full': strings,
  journal: text,
  'journal-full': text.optional(),
  year: z.int().min(1900).max(2100),
  volume: text.optional(),
  pages: text.optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,}\/\S*[^\s.,;]$/, 'is not a DOI; write it from 10. on, such as 10.1000/182, without spaces')
    .optional(),
  'doi-status': z.enum(['verified', 'derived', 'unknown']),
  'doi-note': text.optional(),
  'article-title': text.optional(),
  note: text.optional(),
  amended: itemsOf(
    z.strictObject({
      is: z.enum(amendments),
      at: z.url({ protocol: /^https$/, error: 'is not the address of the notice, beginning with https://' }),
      says: text.optional(),
    }),
  ),
  'as-printed': text,
};

/** The front matter schema of a kind of a field; made once for each. */
export function schemaOf(field: Field, kind: Kind): z.ZodObject {
  let schemas = made.get(field);
  if (!schemas) made.set(field, (schemas = new Map<Kind, z.ZodObject>()));
  let schema = schemas.get(kind);
  if (!schema) schemas.set(kind, (schema = makeSchema(field, kind)));
  return schema;
}
const made = new WeakMap<Field, Map<Kind, z.ZodObject>>();

function makeSchema(field: Field, kind: Kind): z.ZodObject {
  const { shape, classes } = term(field.kinds, kind);
  return z.strictObject({
    ...commonShape(field),
    ...(classes.length === 0 ? {} : { class: oneOrMore(wordOf(namesIn(classes), 'kinds')) }),
    ...(shape === 'reading path' ? readingShape(field) : shape === 'works' ? workShape : {}),
  });
}

type Output<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>;
export type CommonFields = Output<ReturnType<typeof commonShape>> & { readonly class?: readonly string[] };
export type SectionMatter = Output<ReturnType<typeof readingShape>>;
export type ReferenceMatter = Output<typeof workShape>;
/** Validated front matter: the common fields, and those of the kind. */
export type FrontMatter = CommonFields &
  Partial<Omit<SectionMatter, 'number'>> &
  Partial<Omit<ReferenceMatter, 'number'>> & { readonly number?: string | number };

/** The front matter of `content/index.md`. */
export const siteSchema = z.strictObject({
  name: text.optional(),
  title: text,
  tagline: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.2.0'),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is not a date such as 2026-11-23', abort: true })
    .refine((date) => new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date), {
      error: ({ input }) => `“date”: “${String(input)}” is no day of the calendar; write it as 2026-11-23`,
    }),
  editors: z.array(text).min(1),
  source: slug,
  licence: text.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is not a language such as en or zh-Hans')
    .default('en'),
  repository: z.url({ protocol: /^https$/, error: 'is not an address that begins with https://' }).optional(),
  contact: z.email('is not a mail address such as editors@example.org').optional(),
  address: z
    .url({ protocol: /^https?$/, error: 'is not an address such as https://example.org/review' })
    .transform((value) => value.replace(/\/+$/, ''))
    .optional(),
  mark: z
    .string()
    .regex(/^[Mm][\d\s.,a-zA-Z-]+$/, 'is not an SVG path in a box of 32 by 32, such as M4 4h24v24H4z')
    .optional(),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'is not a colour such as #1f5fa8')
    .optional(),
  changes: z
    .array(
      z
        .strictObject({ version: text, date: text.optional(), says: text })
        .refine(({ version, date }) => version === unreleased || date !== undefined, {
          path: ['date'],
          error: 'a version that is released has a date',
        }),
    )
    .default([]),
});
export type SiteMatter = z.output<typeof siteSchema>;
