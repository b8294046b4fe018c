import { subject } from '#words/comparison.ts';
import { z } from 'zod';
import { suggest } from './suggest.ts';
import type { ref, select } from './words.ts';

const text = z.string().trim().min(1, 'must not be empty');
/** What stands in addresses and in the names of styles. */
const key = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be small letters, digits and hyphens');

/** What the address of the comparison says besides facets. */
const heldNames: readonly string[] = ['test', 'from', 'to', 'q', 'contradicted', 'colour', 'like', 'keep', 'sort'];

interface Refs {
  readonly kinds: ReturnType<typeof select>;
  readonly relation: ReturnType<typeof ref>;
  readonly quantity: ReturnType<typeof ref>;
  readonly condition: ReturnType<typeof ref>;
  readonly test: ReturnType<typeof ref>;
}

/** What rows of the views that are tables may hold, by path of the table. */
export function viewTables({ kinds, relation, quantity, condition, test }: Refs) {
  return {
    'views.layers': z.strictObject({ title: text, of: kinds, rest: z.boolean().default(false) }),
    'views.matrices': z.strictObject({
      title: text,
      counts: text,
      blank: text,
      rest: z.tuple([text, text, text]),
      unused: text,
      rows: kinds,
      columns: kinds.optional(),
      relation: relation.optional(),
      outcomes: z.boolean().default(false),
      carriers: z.array(relation).default([]),
      actors: relation.optional(),
      groups: relation.optional(),
      applies: kinds.optional(),
    }),
    'views.groups': z.strictObject({ relation, title: text.optional() }),
    'views.facets': z
      .strictObject({
        heading: text,
        reads: text,
        by: z.enum(['kind', 'class', 'relation', 'element', 'test', 'year', 'journal']),
        relation: relation.optional(),
        of: kinds.optional(),
      })
      .superRefine((row, context) => {
        if (row.by === 'relation' && row.relation === undefined)
          context.addIssue({ code: 'custom', path: ['by'], message: 'a facet by relation names the “relation”' });
      }),
    'views.tables': z.strictObject({
      subject: text.default('Subject'),
      number: text,
      shape: z.enum(['properties', 'results']),
      groups: z
        .array(
          z.strictObject({
            name: z.string().regex(/^[a-z][a-z0-9_]*$/, 'is no name of columns'),
            test,
            title: text,
            conditions: z.array(condition).default([]),
            results: z.array(z.strictObject({ name: text, quantities: z.array(quantity).min(1) })).default([]),
          }),
        )
        .default([]),
    }),
    'views.shelves': z.strictObject({ of: kinds }),
    'views.labels': z.strictObject({ says: text }),
  };
}

/** The views that are no tables, by name. */
export function viewWholes({ kinds, relation, quantity, condition, test }: Refs) {
  return {
    overview: z.strictObject({
      hubs: kinds,
      columns: z
        .array(
          z.strictObject({
            name: text,
            title: text,
            singular: text,
            of: kinds,
            by: z.array(relation),
            direct: z.boolean().default(false),
            reads: z.tuple([text, text, text.optional()]).optional(),
          }),
        )
        .min(2),
    }),
    ladder: z.strictObject({
      of: kinds,
      ties: z.array(relation).min(1),
      tied: kinds,
      words: z.tuple([text, text]),
    }),
    comparison: z
      .strictObject({
        subject: z.tuple([text, text]).default([...subject]),
        tests: z.array(test).min(1),
        conditions: z
          .record(
            condition,
            z.strictObject({
              key: key.optional(),
              card: text.optional(),
              reads: text.optional(),
              filter: z.boolean().default(true),
            }),
          )
          .default({})
          .transform((rows) => Object.entries(rows).map(([name, row]) => ({ name, ...row }))),
        facets: z
          .record(
            key.refine((name) => !heldNames.includes(name), 'stands for something else in addresses'),
            z
              .strictObject({
                heading: text,
                reads: text,
                condition: condition.optional(),
                relations: z.array(relation).default([]),
                constituents: z.boolean().default(false),
                of: kinds.optional(),
                families: z
                  .record(
                    key,
                    z.strictObject({
                      title: text,
                      elements: z.array(text).min(1),
                      without: z.array(text).default([]),
                    }),
                  )
                  .default({})
                  .transform((rows) => Object.entries(rows).map(([name, row]) => ({ name, ...row }))),
              })
              .superRefine((row, context) => {
                const ways = [row.condition !== undefined, row.relations.length > 0, row.constituents];
                if (ways.filter(Boolean).length !== 1)
                  context.addIssue({
                    code: 'custom',
                    message: 'a facet has a “condition”, “relations” or “constituents: true”, one of the three',
                  });
              }),
          )
          .default({})
          .transform((rows) => Object.entries(rows).map(([name, row]) => ({ name, ...row }))),
        derived: z
          .strictObject({ title: text, card: text.optional(), sort: text.optional(), says: text.optional() })
          .optional(),
        warning: text.optional(),
        rules: z.array(z.strictObject({ head: text, says: text })).default([]),
        columns: z.array(
          z.strictObject({
            name: key,
            title: text,
            card: text.optional(),
            sort: text.optional(),
            quantities: z.array(quantity).min(1),
            tests: z.array(test).optional(),
            chart: z.array(test).default([]),
            drawn: z
              .strictObject({
                heading: text.optional(),
                axis: text.optional(),
                narrow: text.optional(),
                says: text.optional(),
                lacks: text.optional(),
                scale: z.enum(['value', 'loss']).default('value'),
              })
              .optional(),
            qualifiers: z
              .record(
                quantity,
                z.strictObject({ says: text, mark: z.enum(['plain', 'struck', 'dotted', 'none']).default('plain') }),
              )
              .default({})
              .transform((rows) => Object.entries(rows).map(([name, row]) => ({ name, ...row }))),
            beside: text.optional(),
          }),
        ),
        order: z.array(condition).default([]),
      })
      .superRefine(({ columns }, context) => {
        const names = columns.map(({ name }) => name);
        for (const [index, name] of names.entries())
          if (names.indexOf(name) !== index)
            context.addIssue({
              code: 'custom',
              path: ['columns', index, 'name'],
              message: `a second column “${name}”`,
            });
        for (const [index, { beside }] of columns.entries())
          if (beside !== undefined && !names.includes(beside))
            context.addIssue({
              code: 'custom',
              path: ['columns', index, 'beside'],
              message: `there is no column “${beside}”${suggest(beside, names)}; allowed: ${names.join(', ')}`,
            });
      }),
    home: z.strictObject({ explore: text.optional(), find: text.optional() }),
  };
}
