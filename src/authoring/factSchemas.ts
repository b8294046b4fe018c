import type { ConditionTerm, Field } from '../field/field.ts';
import { namesIn } from '../field/term.ts';
import {
  doubt,
  evidenceOf,
  idOf,
  listOf,
  mapOf,
  measureOf,
  oneOrMore,
  text,
  texts,
  told,
  wordOf,
  type JsonSchema,
  type Known,
} from './schemaParts.ts';

/** What stands once for all facts that follow. */
export const defaultsOf = (field: Field, entries: readonly Known[]): JsonSchema =>
  told(mapOf(evidenceOf(field, entries)), 'Evidence of all facts that follow, unless they say otherwise.');

/** A list of facts, with items of `defaults` between them. */
const factsOf = (field: Field, entries: readonly Known[], fact: JsonSchema): JsonSchema => ({
  type: ['array', 'null'],
  items: { anyOf: [fact, mapOf({ defaults: defaultsOf(field, entries) }, ['defaults'])] },
});

/** Relations that may be typed, each with the ids that may stand at its other end. */
export function relationsOf(field: Field, entries: readonly Known[], kind: string): JsonSchema {
  const typed = field.relations.filter(({ from }) => from.kinds.includes(kind));
  const targets = typed.map(({ name, label, says, to }) => [
    name,
    told(oneOrMore(idOf(entries, to)), `… ${label} …: ${says}`),
  ]);
  const fact = mapOf({
    ...(Object.fromEntries(targets) as { [key: string]: JsonSchema }),
    through: told(oneOrMore(idOf(entries)), 'The constituents through which it is said to be so.'),
    says: told(text, 'One sentence of our own that makes the statement.'),
    ...evidenceOf(field, entries),
    ...doubt,
  });
  return told(factsOf(field, entries, fact), 'What this entry has to do with others: one relation an item.');
}

/** Statements that are neither a relation nor a number. */
export const statementsOf = (field: Field, entries: readonly Known[]): JsonSchema =>
  factsOf(
    field,
    entries,
    mapOf(
      {
        id: told(text, 'Permanent: the address of the statement is built from it.'),
        subject: idOf(entries),
        says: text,
        ...evidenceOf(field, entries),
        ...doubt,
      },
      ['id', 'says'],
    ),
  );

/** Outcomes: a test under conditions, with its results. */
export function outcomesOf(field: Field, entries: readonly Known[]): JsonSchema {
  const conditions = field.conditions.map((row) => [row.name, conditionOf(field, entries, row)]);
  const fact = mapOf(
    {
      id: told(text, 'Permanent: the addresses of its claims are built from it.'),
      subject: told(idOf(entries), 'What was tested, where it is not this entry.'),
      test: wordOf(field.tests),
      ...(Object.fromEntries(conditions) as { [key: string]: JsonSchema }),
      ...evidenceOf(field, entries),
      ...doubt,
      says: text,
      note: text,
      results: listOf(resultOf(field, entries), { minItems: 1 }),
    },
    ['id', 'test', 'results'],
  );
  return told(factsOf(field, entries, fact), 'What was measured: one test under one set of conditions an item.');
}

function conditionOf(field: Field, entries: readonly Known[], row: ConditionTerm): JsonSchema {
  switch (row.shape) {
    case 'measure':
      return measureOf(field, row.dimensions, row.says ?? `${row.label}.`);
    case 'entries':
      return told(row.many ? listOf(idOf(entries, row.entries)) : idOf(entries, row.entries), row.says ?? row.label);
    case 'text':
      return told(texts, row.says ?? row.label);
  }
}

function resultOf(field: Field, entries: readonly Known[]): JsonSchema {
  const quantities = field.quantities.map(({ name, dimension, says }) => [name, measureOf(field, [dimension], says)]);
  return mapOf({
    ...(Object.fromEntries(quantities) as { [key: string]: JsonSchema }),
    'as-printed': told({ type: ['string', 'number'] }, 'The words or figures of the source for this value.'),
    baseline: told(
      {
        type: 'object',
        propertyNames: idOf(entries),
        additionalProperties: { type: ['string', 'number', 'null'] },
        maxProperties: 1,
      },
      'What it is compared with: { id: value }.',
    ),
    key: told(text, 'A short word that tells two values of one quantity apart.'),
    note: text,
    ...doubt,
  });
}

/** The rows of a table that is restored from the source. */
export const rowsOf = (field: Field, entries: readonly Known[]): JsonSchema =>
  listOf(
    mapOf(
      {
        subject: idOf(entries),
        quantity: { enum: namesIn(field.quantities) },
        printed: text,
        ...Object.fromEntries(
          field.conditions
            .filter(({ shape, many }) => shape === 'entries' && many)
            .map((row) => [row.name, conditionOf(field, entries, row)]),
        ),
        cites: listOf({ type: 'integer', minimum: 0 }),
        blank: listOf(wordOf(field.tests)),
        lost: listOf(wordOf(field.tests)),
        note: text,
      },
      ['printed'],
    ),
  );
