import { z } from 'zod';
import { markNames, type MarkName } from './marks.ts';
import {
  classRoles,
  derivations,
  kindShapes,
  paletteSlots,
  relationRoles,
  things,
  type ClassRole,
  type RelationRole,
} from './roles.ts';
import { viewTables } from './viewSchema.ts';
import { pluralOf } from './pluralOf.ts';
import { ref, select, type Known } from './words.ts';

const text = z.string().trim().min(1, 'must not be empty');
const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.preprocess((value: unknown): unknown => (Array.isArray(value) ? value : [value]), z.array(item).min(1));
const words = z.array(text).default([]);
const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) => Object.keys(record) as [Key, ...Key[]];

/** A number, or a fraction such as 1/60. */
const number = z
  .union([
    z.number(),
    z.string().regex(/^\d+(\.\d+)?\/0*[1-9]\d*(\.\d+)?$/, 'is no number; write 1.5, or a fraction such as 1/60'),
  ])
  .transform((value) => {
    if (typeof value === 'number') return value;
    const [above, below] = value.split('/').map(Number) as [number, number];
    return above / below;
  });
const plausible = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low < high, '“plausible” has the lower value first, such as [0, 100]')
  .optional();

const classRow = z.strictObject({
  role: z.enum(keysOf<ClassRole>(classRoles)).optional(),
  singular: text.optional(),
  plural: text.optional(),
  says: text.optional(),
});

const kindRow = z.strictObject({
  shape: z.enum(kindShapes).default('topic'),
  singular: text,
  plural: text,
  says: text,
  mark: z.enum(markNames as [MarkName, ...MarkName[]]),
  palette: z.enum(paletteSlots),
  thing: z.enum(things).default('term'),
  classes: z
    .record(text, classRow.nullable())
    .default({})
    .transform((rows) => Object.entries(rows).map(([name, row]) => ({ name, ...row }))),
  toll: z.number().min(0).default(0),
});

/** A row that may be a mere sentence of meaning. */
const saysOr = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? { says: value } : value),
    z.strictObject({ says: text.optional(), ...shape }),
  );

const unitRow = z.strictObject({
  dimension: text,
  factor: number.default(1),
  display: z.string().optional(),
  code: text.optional(),
  ucum: text.optional(),
  qudt: text.optional(),
  words,
  converts: z
    .record(text, number)
    .default({})
    .transform((rows) => Object.entries(rows).map(([word, times]) => ({ word, times }))),
});

const locatorRow = z.strictObject({
  prefix: z.string(),
  numbering: z.enum(['none', 'decimal', 'number', 'title']),
  bare: z.boolean().default(false),
  paragraphs: z.boolean().default(false),
  rows: z.boolean().default(false),
  panels: z.boolean().default(false),
  free: z.boolean().default(false),
  sort: z.enum(['text', 'caption', 'table']).default('text'),
  example: text,
  gloss: text.optional(),
  words,
});

/** The tables that stand alone: each a list of what its rows may hold, by name of the table. */
export function tablesOf(known: Known) {
  const names = (table: string) => known.names(table);
  const kinds = select(known, Object.keys(classRoles));
  const relation = ref('relation', names('relations'), 'relations');
  const quantity = ref('quantity', names('quantities'), 'quantities');
  const condition = ref('condition', names('conditions'), 'conditions');
  const test = ref('test', names('tests'), 'tests');
  const method = ref('method', names('methods'), 'methods');
  const cell = ref('cell', names('cells'), 'cells');
  const dimension = ref('dimension', names('dimensions'), 'units');
  return {
    kinds: kindRow,
    relations: z.strictObject({
      label: text,
      inverse: text,
      says: text,
      from: kinds,
      to: kinds,
      roles: z.array(z.enum(keysOf<RelationRole>(relationRoles))).default([]),
      same: z.boolean().default(false),
      derived: z.enum(derivations).optional(),
      explains: z.number().positive().optional(),
      ground: z.boolean().default(false),
      opposes: relation.optional(),
      alike: z.boolean().default(false),
      spoken: z.array(text).default([]),
    }),
    rules: z.strictObject({
      says: text,
      first: oneOrMore(relation),
      then: oneOrMore(relation),
      gives: relation.optional(),
      of: kinds.optional(),
      once: z.boolean().default(false),
      within: z.boolean().default(false),
    }),
    bases: saysOr({
      role: z.enum(['none', 'cell']).optional(),
      plural: text.optional(),
      methods: z.array(method).default([]),
      cells: z.array(cell).default([]),
    }),
    methods: saysOr({}),
    cells: saysOr({}),
    modalities: saysOr({ carries: z.boolean().default(true) }),
    units: unitRow,
    quantities: z.strictObject({
      dimension,
      better: z.enum(['higher', 'lower']).optional(),
      says: text,
      plausible,
      most: z.number().optional(),
      term: z.url('is not an address such as https://example.org/yield').optional(),
      family: quantity.optional(),
      topic: quantity.optional(),
    }),
    conditions: conditionRow({ kinds, relation, condition, dimension }),
    tests: z
      .strictObject({
        label: text,
        plural: text.optional(),
        says: text,
        words,
        needs: z.array(condition).default([]),
        method: method.optional(),
        cell: cell.optional(),
      })
      .transform(({ plural, ...row }) => ({ ...row, plural: plural ?? pluralOf(row.label) })),
    checks: z.strictObject({
      tests: z.array(test).default([]),
      quantities: z.record(text, z.array(quantity)).default({}),
      conditions: z.record(text, condition).default({}),
      relations: z.record(text, z.array(relation)).default({}),
      numbers: z.record(text, z.number()).default({}),
      words: z.record(text, text).default({}),
    }),
    locators: locatorRow,
    spoken: z.preprocess(
      (value) => (Array.isArray(value) ? { quantities: value } : value),
      z.strictObject({
        quantities: z.array(quantity).default([]),
        condition: condition.optional(),
        dimension: dimension.optional(),
        beside: z.boolean().default(false),
        unless: words,
      }),
    ),
    names: listOfWords,
    asked: listOfWords,
    languages: z.preprocess((value) => value ?? {}, z.strictObject({ names: z.record(text, words).default({}) })),
    ...viewTables({ kinds, relation, quantity, condition, test }),
  };
}

/** A row that is a list of words. */
const listOfWords = z.preprocess(
  (value) => (Array.isArray(value) ? { words: value } : value),
  z.strictObject({ words }),
);

/** What refers to other tables in a row of conditions. */
interface Refs {
  readonly kinds: ReturnType<typeof select>;
  readonly relation: ReturnType<typeof ref>;
  readonly condition: ReturnType<typeof ref>;
  readonly dimension: ReturnType<typeof ref>;
}

const conditionRow = ({ kinds, relation, condition, dimension }: Refs) =>
  z
    .strictObject({
      label: text,
      dimensions: z.array(dimension).default([]),
      entries: kinds.optional(),
      many: z.boolean().default(false),
      relation: relation.optional(),
      outcome: relation.optional(),
      columns: z
        .record(
          z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'is no name of a column'),
          z.strictObject({ holds: z.enum(['value', 'unit', 'ids', 'text']), says: text }),
        )
        .default({})
        .transform((rows) => Object.entries(rows).map(([name, row]) => ({ name, ...row }))),
      before: z.string().default(''),
      after: z.string().default(''),
      place: z.enum(['first', 'middle', 'last']).default('middle'),
      instead: condition.optional(),
      also: condition.optional(),
      written: text.optional(),
      of: condition.optional(),
      plausible,
      most: z.number().optional(),
      bare: z.enum(['alone', 'too', 'never']).default('too'),
      says: text.optional(),
    })
    .superRefine(({ dimensions, entries, columns }, context) => {
      if (dimensions.length > 0 && entries)
        context.addIssue({ code: 'custom', message: 'a condition has “dimensions” or “entries”, not both' });
      const shape = dimensions.length > 0 ? 'measure' : entries ? 'entries' : 'text';
      const fit = { measure: ['value', 'unit'], entries: ['ids'], text: ['text'] }[shape];
      for (const { name, holds } of columns)
        if (!fit.includes(holds))
          context.addIssue({
            code: 'custom',
            path: ['columns', name, 'holds'],
            message: `a column of this condition holds ${fit.join(' or ')}, not ${holds}`,
          });
    })
    .transform(({ written, ...row }) => ({
      ...row,
      shape: row.dimensions.length > 0 ? ('measure' as const) : row.entries ? ('entries' as const) : ('text' as const),
      written: written ?? row.label,
    }));

/** The parts of a vocabulary that are no tables. */
export const wholesOf = (known: Known) => ({
  outcomes: z
    .strictObject({
      singular: text,
      plural: text,
      says: text,
      mark: z.enum(markNames as [MarkName, ...MarkName[]]),
      palette: z.enum(paletteSlots),
      reports: ref('relation', known.names('relations'), 'relations'),
      against: ref('relation', known.names('relations'), 'relations'),
    })
    .transform((row) => ({ name: 'outcomes', ...row })),
  scope: z.strictObject({
    covers: text.optional(),
    without: z.array(z.strictObject({ about: text, words: z.array(text).min(1), unless: words })).default([]),
  }),
  examples: z.strictObject({
    searches: words,
    placeholder: text.optional(),
    question: text.optional(),
  }),
});
