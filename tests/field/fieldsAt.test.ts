import { expect, it } from 'vitest';
import { z } from 'zod';
import { fieldsAt } from '../../src/field/fieldsAt.ts';

const row = z.strictObject({ note: z.string().optional(), name: z.string(), by: z.array(z.string()).default([]) });
const schema = z.strictObject({
  columns: z.array(row).min(2).optional(),
  named: z.record(z.string(), row).default({}),
  pair: z.tuple([z.string(), row]),
  either: z.union([z.string(), row]).transform((value) => value),
});

it.each([
  [
    ['columns', 0],
    ['name', 'note', 'by'],
  ],
  [
    ['named', 'any'],
    ['name', 'note', 'by'],
  ],
  [
    ['pair', 1],
    ['name', 'note', 'by'],
  ],
  [['either'], ['name', 'note', 'by']],
  [[], ['pair', 'either', 'columns', 'named']],
  [['columns', 0, 'name'], []],
  [['unknown'], []],
])('the fields at %j, those that must be there first', (path, fields) =>
  expect(fieldsAt(schema, path)).toEqual(fields),
);
