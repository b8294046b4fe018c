import { z } from 'zod';
import { addedIn } from '../field/added.ts';
import { confidences } from '../field/evidence.ts';
import type { Field } from '../field/field.ts';
import { nearest, suggest } from '../field/suggest.ts';
import { namesIn } from '../field/term.ts';
import { listed, quote } from '../source/bounds.ts';
import { meantLocator } from './locatorForms.ts';
import { parseLocator } from './locator.ts';

/** What an id looks like: lower case ASCII words joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Text that says something. */
export const text = z.string().trim().min(1, { error: 'must not be empty', abort: true });
/** The id of an entry, or of a part of one. */
export const slug = z
  .string()
  .regex(slugPattern, 'is not an id; allowed: lower case letters, digits and single hyphens, such as first-topic');
export const strings = z.array(text).default([]);
export const slugs = z.array(slug).default([]);

/** A map that has these fields and no others; a slip in the name of one is told with the names there are. */
export const closed = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? `fields: ${Object.keys(shape).join(', ')}` : undefined),
  });

/** A word that a table of the vocabulary must have. */
export const wordOf = (names: readonly string[], table: string) =>
  z
    .unknown()
    .superRefine((input, context) => {
      if (!names.includes(String(input)) || typeof input !== 'string')
        context.addIssue({ code: 'invalid_value', values: [...names], input, table } as never);
    })
    .transform((value) => value as string);

/** The fields of evidence, and a locator, in the words of a field. */
export function evidenceSchema(field: Field) {
  const examples = field.locators.map(({ example }) => example).join(', ');
  const locator = text.refine((value) => parseLocator(value, field.locators) !== undefined, {
    error: (issue) =>
      `“${String(issue.input)}” is not a locator${meantLocator(String(issue.input), field.locators)}; allowed: ${examples || 'none yet'}; other forms: ${addedIn('locators')}`,
  });
  return {
    locator,
    shape: {
      at: locator,
      cites: z.array(z.int().min(0)),
      method: wordOf(namesIn(field.methods), 'methods').optional(),
      cell: wordOf(namesIn(field.cells), 'cells').optional(),
      modality: wordOf(namesIn(field.modalities), 'modalities').optional(),
      source: slug.optional(),
      basis: z
        .custom<undefined>((value) => value === undefined, {
          error:
            '“basis” is written as “method” and “cell” now; run npm run migrate -- DIR, with the content folder for DIR',
        })
        .optional(),
      confidence: z.enum(confidences).default('high'),
      why: text.optional(),
    },
  };
}

/** What of evidence `defaults` may hold. */
export const defaultable: readonly string[] = ['at', 'cites', 'method', 'cell', 'modality', 'source'];

/** What `defaults` may say once for all facts that follow; what is doubted is said where it is doubted. */
export function defaultsSchema(field: Field) {
  const { at, cites, method, cell, modality, source, basis } = evidenceSchema(field).shape;
  return closed({ at: at.optional(), cites: cites.optional(), method, cell, modality, source, basis });
}

/** Doubt needs a reason. */
export const whyWhenNotHigh = (
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

/** What a word that people say may stand for. */
const meant = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` (did you mean ${names.map((name) => `“${name}”`).join(' or ')}?)`;

/** Takes the one key of an item that names a term of a closed vocabulary, e.g. `forms: na-bi`. */
export function termOf(
  item: Record<string, unknown>,
  known: readonly string[],
  terms: readonly string[],
  what: string,
  table: string,
  context: z.RefinementCtx,
  spoken: (word: string) => readonly string[] = () => [],
): string | undefined {
  const extra = Object.keys(item).filter((key) => !known.includes(key));
  const named = extra.filter((key) => terms.includes(key));
  for (const key of extra.filter((word) => !terms.includes(word))) {
    const near = nearest(key, [...terms, ...known]);
    const isField = near !== undefined && known.includes(near) && !terms.includes(near);
    const message = isField
      ? `unknown field ${quote(key)} (did you mean “${near}”?); allowed beside the ${what}: ${listed(known)}`
      : `unknown ${what} ${quote(key)}${meant(spoken(key)) || suggest(key, terms)}; allowed: ${listed(terms)}; ${addedIn(table)}`;
    context.addIssue({ code: 'custom', path: [key], message });
  }
  if (extra.length === 0)
    context.addIssue({ code: 'custom', message: `needs one ${what} as a key; allowed: ${listed(terms)}` });
  if (named.length > 1)
    context.addIssue({
      code: 'custom',
      path: [named[1]!],
      message: `names more than one ${what} (${named.join(', ')}); write one item each`,
    });
  return extra.length === named.length && named.length === 1 ? named[0] : undefined;
}

/** Checks parts of an item by themselves, so that one that is wrong hides no other; undefined when any is wrong. */
export function partsOf<Schema extends z.ZodType>(
  schema: Schema,
  item: unknown,
  context: z.RefinementCtx,
): z.output<Schema> | undefined {
  const result = schema.safeParse(item, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) context.addIssue({ ...issue });
  return undefined;
}
