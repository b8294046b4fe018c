import { z } from 'zod';
import { confidences } from '../field/evidence.ts';
import type { ConditionTerm, Field } from '../field/field.ts';
import { namesIn, term } from '../field/term.ts';
import {
  closed,
  evidenceSchema,
  partsOf,
  slug,
  slugs,
  strings,
  termOf,
  text,
  whyWhenNotHigh,
  wordOf,
} from './frontmatterParts.ts';
import type { Measure } from './graph.ts';
import { parseMeasure } from './measure.ts';

const resultShape = {
  'as-printed': z.union([text, z.number().transform(String)]).optional(),
  baseline: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
  key: slug.optional(),
  note: text.optional(),
  confidence: z.enum(confidences).optional(),
  why: text.optional(),
};

/** An item of `results`: one quantity of the field as a key, with its value. */
function resultSchema(field: Field) {
  const names = namesIn(field.quantities);
  const parts = z.object(resultShape).superRefine(whyWhenNotHigh);
  const unitOf = (quantity: string): string => {
    const { dimension } = term(field.quantities, quantity);
    const unit = field.units.find((row) => row.dimension === dimension);
    return unit === undefined || unit.name === '1' ? '' : ` ${unit.name}`;
  };
  const spoken = (word: string): readonly string[] =>
    field.spoken.find(({ name }) => name === word.toLowerCase())?.quantities ?? [];
  return z.looseObject({}).transform((item, context) => {
    const given = partsOf(parts, item, context);
    const quantity = termOf(item, Object.keys(resultShape), names, 'quantity', 'quantities', context, spoken);
    if (quantity === undefined) return z.NEVER;
    const read = (value: unknown, path: string[]): Measure | undefined => {
      if (typeof value !== 'string' && typeof value !== 'number') {
        const message = `“${path.at(-1)}” needs one value, such as “≈ 12${unitOf(quantity)}”; for another value write another item`;
        context.addIssue({ code: 'custom', path, message });
        return undefined;
      }
      const parsed = parseMeasure(String(value), field.units, [term(field.quantities, quantity).dimension]);
      if (typeof parsed !== 'string') return parsed;
      context.addIssue({ code: 'custom', path, message: parsed });
      return undefined;
    };
    const measure = read(item[quantity], [quantity]);
    if (!given) return z.NEVER;
    const [against, ...rest] = Object.entries(given.baseline ?? {});
    if (rest.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['baseline'],
        message: `a baseline names one entry, such as { first-topic: ${String(item[quantity])} }`,
      });
    const beside = against && against[1] !== null ? read(against[1], ['baseline', against[0]]) : undefined;
    if (measure === undefined) return z.NEVER;
    return {
      quantity,
      measure,
      asPrinted: given['as-printed'] ?? String(item[quantity]),
      baseline: against && { subject: against[0], measure: beside, printed: String(against[1] ?? '') },
      key: given.key,
      note: given.note,
      confidence: given.confidence,
      why: given.why,
    };
  });
}

/** What front matter may say of a condition. */
function conditionSchema(condition: ConditionTerm, field: Field): z.ZodType<GivenCondition> {
  switch (condition.shape) {
    case 'measure':
      return z
        .union([z.string(), z.number()])
        .transform((value, context): Measure => {
          const parsed = parseMeasure(String(value), field.units, condition.dimensions);
          if (typeof parsed !== 'string') return parsed;
          context.addIssue({ code: 'custom', message: parsed });
          return z.NEVER;
        })
        .optional();
    case 'entries':
      return condition.many ? slugs : slug.optional();
    case 'text':
      return strings;
  }
}

/** A condition as front matter gives it: a measure, an id, or a list of ids or words. */
export type GivenCondition = Measure | string | readonly string[] | undefined;

/** An item of `outcomes`: a test under conditions, with its results. */
export function outcomeSchema(field: Field) {
  const own = {
    id: slug,
    subject: slug.optional(),
    test: wordOf(namesIn(field.tests), 'tests'),
  };
  const rest = {
    ...evidenceSchema(field).shape,
    says: text.optional(),
    note: text.optional(),
    results: z.array(resultSchema(field)).min(1, 'an outcome needs at least one result'),
  };
  const conditions = Object.fromEntries(
    field.conditions.map((condition) => [condition.name, conditionSchema(condition, field)]),
  );
  const known = Object.keys(conditions);
  return closed({ ...own, ...conditions, ...rest })
    .superRefine(whyWhenNotHigh as never)
    .transform((item) => {
      const { id, subject, test, at, cites, method, cell, modality, source, confidence, why, says, note, results } =
        item;
      const given = item as unknown as Readonly<Record<string, GivenCondition>>;
      return {
        id,
        subject,
        test,
        conditions: known.map((name) => ({ name, given: given[name] })),
        at,
        cites,
        // Not given: that of the test.
        method: method ?? term(field.tests, test).method,
        cell: cell ?? term(field.tests, test).cell,
        modality,
        source,
        confidence,
        why,
        says,
        note,
        results,
      };
    });
}
