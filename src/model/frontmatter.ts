import { z } from 'zod';
import { bases, confidences } from '../vocabulary/evidence.ts';
import { kinds, type Kind } from '../vocabulary/kinds.ts';
import { quantities, quantityNames, type Quantity } from '../vocabulary/quantities.ts';
import { relationNames } from '../vocabulary/relations.ts';
import { testNames } from '../vocabulary/tests.ts';
import type { Dimension } from '../vocabulary/units.ts';
import { parseLocator } from './locator.ts';
import { parseMeasure } from './measure.ts';
import { suggest } from './suggest.ts';
import { unreleased } from './version.ts';

/** What an id looks like: lower case ASCII words joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const text = z.string().trim().min(1, 'must not be empty');
const slug = z
  .string()
  .regex(slugPattern, 'is not an id; allowed: lower case letters, digits and single hyphens, such as na-bi');
const strings = z.array(text).default([]);
const slugs = z.array(slug).default([]);
const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(item).min(1));

const measure = (dimension?: Dimension) =>
  z.union([z.string(), z.number()]).transform((value, context) => {
    const parsed = parseMeasure(String(value), dimension);
    if (typeof parsed !== 'string') return parsed;
    context.addIssue({ code: 'custom', message: parsed });
    return z.NEVER;
  });

const locator = text.refine((value) => parseLocator(value) !== undefined, {
  error: (issue) =>
    `“${String(issue.input)}” is not a locator; allowed: Abstract ¶1, §3.1.1 ¶2, Table 2 (row as printed), Fig. 2f`,
});

const evidenceShape = {
  at: locator,
  cites: z.array(z.int().min(0)),
  basis: z.enum(bases),
  confidence: z.enum(confidences).default('high'),
  why: text.optional(),
};

const whyWhenNotHigh = (
  item: { confidence?: string | undefined; why?: string | undefined },
  context: z.RefinementCtx,
): void => {
  if (item.confidence !== undefined && item.confidence !== 'high' && item.why === undefined)
    context.addIssue({
      code: 'custom',
      path: ['confidence'],
      message: `confidence ${item.confidence} needs a reason: add “why”`,
    });
};

/** Takes the one key of an item that names a term of a closed vocabulary, e.g. `forms: na-bi`. */
function termOf(
  item: Record<string, unknown>,
  known: readonly string[],
  terms: readonly string[],
  what: string,
  context: z.RefinementCtx,
): string | undefined {
  const extra = Object.keys(item).filter((key) => !known.includes(key));
  const named = extra.filter((key) => terms.includes(key));
  for (const key of extra.filter((word) => !terms.includes(word)))
    context.addIssue({
      code: 'custom',
      path: [key],
      message: `unknown ${what} “${key}”${suggest(key, [...terms, ...known])}; allowed: ${terms.join(', ')}`,
    });
  if (extra.length === 0)
    context.addIssue({ code: 'custom', message: `needs one ${what} as a key; allowed: ${terms.join(', ')}` });
  if (named.length > 1)
    context.addIssue({
      code: 'custom',
      path: [named[1]!],
      message: `names two ${what}s (${named.join(', ')}); write one item each`,
    });
  return extra.length === named.length && named.length === 1 ? named[0] : undefined;
}

const relationItem = z
  .looseObject({ ...evidenceShape, says: text.optional() })
  .superRefine(whyWhenNotHigh)
  .transform((item, context) => {
    const relation = termOf(item, [...Object.keys(evidenceShape), 'says'], relationNames, 'relation', context);
    if (relation === undefined) return z.NEVER;
    const targets = oneOrMore(slug).safeParse(item[relation]);
    if (targets.success) {
      const { at, cites, basis, confidence, why, says } = item;
      return {
        relation: relation as (typeof relationNames)[number],
        targets: targets.data,
        at,
        cites,
        basis,
        confidence,
        why,
        says,
      };
    }
    context.addIssue({
      code: 'custom',
      path: [relation],
      message: `the target of ${relation} must be an id or a list of ids`,
    });
    return z.NEVER;
  });

const resultShape = {
  'as-printed': z.union([text, z.number().transform(String)]).optional(),
  baseline: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
  key: slug.optional(),
  note: text.optional(),
  confidence: z.enum(confidences).optional(),
  why: text.optional(),
};

const resultItem = z
  .looseObject(resultShape)
  .superRefine(whyWhenNotHigh)
  .transform((item, context) => {
    const name = termOf(item, Object.keys(resultShape), quantityNames, 'quantity', context);
    if (name === undefined) return z.NEVER;
    const quantity = name as Quantity;
    const dimension = quantities[quantity].dimension;
    const read = (value: unknown, path: string[]) => {
      const parsed = parseMeasure(String(value), dimension);
      if (typeof parsed !== 'string') return parsed;
      context.addIssue({ code: 'custom', path, message: parsed });
      return undefined;
    };
    const value = read(item[name], [name]);
    const [against, ...rest] = Object.entries(item.baseline ?? {});
    if (rest.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['baseline'],
        message: 'a baseline names one entry, such as { cu-foil: 44.5 mV }',
      });
    const baselineValue = against && against[1] !== null ? read(against[1], ['baseline', against[0]]) : undefined;
    if (value === undefined) return z.NEVER;
    return {
      quantity,
      measure: value,
      asPrinted: item['as-printed'] ?? String(item[name]),
      baseline: against && { subject: against[0], measure: baselineValue, printed: String(against[1] ?? '') },
      key: item.key,
      note: item.note,
      confidence: item.confidence,
      why: item.why,
    };
  });

const outcomeItem = z
  .strictObject({
    id: slug,
    subject: slug.optional(),
    test: z.enum(testNames),
    electrolytes: slugs,
    cathode: slug.optional(),
    'current-density': measure('current density').optional(),
    'areal-capacity': measure('areal capacity').optional(),
    rate: measure()
      .refine((value) => ['C', 'A/g', 'mA/cm2'].includes(value.unit), { error: 'a rate has the unit C, A/g or mA/cm2' })
      .optional(),
    'depth-of-discharge': measure('fraction').optional(),
    temperature: measure('temperature').optional(),
    'n-p-ratio': measure('number').optional(),
    loading: measure('areal mass').optional(),
    predeposited: measure('areal capacity').optional(),
    other: strings,
    ...evidenceShape,
    says: text.optional(),
    note: text.optional(),
    results: z.array(resultItem).min(1, 'an outcome needs at least one result'),
  })
  .superRefine(whyWhenNotHigh);

const statementItem = z
  .strictObject({ id: slug, subject: slug.optional(), says: text, ...evidenceShape })
  .superRefine(whyWhenNotHigh);

const acknowledgementItem = z.strictObject({ finding: text, readings: text, note: text });

const misprintItem = z.strictObject({ printed: text, at: locator.optional(), says: text });

const common = {
  title: text,
  changes: z.array(z.strictObject({ version: text, says: text })).default([]),
  summary: text,
  aliases: strings,
  'names-as-printed': strings,
  formula: text.regex(/^[\x20-\x7e]+$/, 'a formula is plain ASCII, such as Cu6Sn5').optional(),
  relations: z
    .array(relationItem)
    .nullish()
    .transform((items) => items ?? []),
  outcomes: z
    .array(outcomeItem)
    .nullish()
    .transform((items) => items ?? []),
  statements: z
    .array(statementItem)
    .nullish()
    .transform((items) => items ?? []),
  acknowledges: z.array(acknowledgementItem).default([]),
  misprints: z.array(misprintItem).default([]),
};

const rowItem = z.strictObject({
  subject: slug.optional(),
  quantity: z.enum(quantityNames).optional(),
  printed: text,
  electrolytes: slugs,
  cites: z.array(z.int().min(0)).default([]),
  blank: z.array(z.enum(testNames)).default([]),
  lost: z.array(z.enum(testNames)).default([]),
  note: text.optional(),
});

const own = {
  sections: {
    number: text,
    order: z.int(),
    paragraphs: z.int().min(0).default(0),
    panels: z.array(z.string().regex(/^[a-z]$/, 'a panel is one letter')).default([]),
    rows: z.array(rowItem).default([]),
  },
  references: {
    number: z.int().min(0),
    authors: z.array(text).min(1),
    'authors-full': strings,
    journal: text,
    'journal-full': text.optional(),
    year: z.int().min(1900).max(2100),
    volume: text.optional(),
    pages: text.optional(),
    doi: z
      .string()
      .regex(/^10\.\d{4,}\/\S+$/, 'is not a DOI; write it without https://doi.org/')
      .optional(),
    'doi-status': z.enum(['verified', 'derived', 'unknown']),
    'doi-note': text.optional(),
    'article-title': text.optional(),
    note: text.optional(),
    'as-printed': text,
  },
} as const;

const classOf = (kind: Kind) =>
  kinds[kind].classes.length === 0
    ? {}
    : { class: oneOrMore(z.enum(kinds[kind].classes as unknown as [string, ...string[]])) };

/** The front matter schema of a kind; types of drafts are inferred from it. */
export const schemaOf = (kind: Kind) =>
  z.strictObject({ ...common, ...classOf(kind), ...(kind === 'sections' || kind === 'references' ? own[kind] : {}) });

const shapes = {
  common: z.object({ ...common, class: z.array(z.string()).optional() }),
  sections: z.object(own.sections),
  references: z.object(own.references),
};
export type CommonFields = z.output<typeof shapes.common>;
export type SectionMatter = z.output<typeof shapes.sections>;
export type ReferenceMatter = z.output<typeof shapes.references>;
/** Validated front matter: the common fields, and those of the kind. */
export type FrontMatter = CommonFields &
  Partial<Omit<SectionMatter, 'number'>> &
  Partial<Omit<ReferenceMatter, 'number'>> & { readonly number?: string | number };

/** The front matter of `content/index.md`. */
export const siteSchema = z.strictObject({
  title: text,
  tagline: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version such as 1.2.0'),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date such as 2026-11-23'),
  editors: z.array(text).min(1),
  source: slug,
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
