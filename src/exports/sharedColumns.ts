import type { ConditionColumn, Field } from '../field/field.ts';
import { namesIn } from '../field/term.ts';
import { column, type Column, type ColumnType } from './column.ts';
import { basesInWords, placesInWords } from './wordLists.ts';

/** Columns of the evidence behind a row, and of where the row is shown. */
export const evidenceColumns = (field: Field): readonly Column[] => [
  column('locator', 'word', `Where the review says it: ${placesInWords(field)}.`),
  column('reference_numbers', 'list', 'Numbers of the works the review cites for it, as in its list of references.'),
  column('reference_ids', 'list', 'Node ids of those works.'),
  column('basis', 'word', `On what the statement rests: ${basesInWords(field)}.`),
  column('confidence', 'word', 'How sure we are to have read the review rightly: high, medium, low.'),
  column('note', 'text', 'Our remarks, and the reason for a confidence that is not high; joined by “ | ”.'),
  column('url', 'word', 'Page of the row, relative to the address of the site.'),
];

/** Columns that close a table, new in version 2. */
export const factColumns = (field: Field): readonly Column[] => [
  column('method', 'word', `How it was found: ${namesIn(field.methods).join(', ')}.`),
  column('cell', 'word', `In what it was tested: ${namesIn(field.cells).join(', ')}.`),
  column('modality', 'word', `How the review says it: ${namesIn(field.modalities).join(', ')}.`),
  column(
    'status',
    'word',
    'asserted, derived from outcomes, evidence or the reading path, or inferred by a rule of the vocabulary.',
  ),
  column('findings', 'list', 'Ids of the findings of the audit that do not fit with it, as in findings.csv.'),
];

const types: Readonly<Record<ConditionColumn['holds'], ColumnType>> = {
  value: 'number',
  unit: 'word',
  ids: 'word',
  text: 'list',
};

/** The column for conditions told in words, where the vocabulary names none. */
const toldInWords: ConditionColumn = {
  name: 'other_conditions',
  holds: 'text',
  says: 'Conditions without a column of their own, and any condition that is approximate, a bound or a range, in words.',
};

/** The column in which conditions are told in words. */
export const wordsColumn = ({ conditions }: Pick<Field, 'conditions'>): ConditionColumn =>
  conditions.flatMap(({ columns }) => columns).find(({ holds }) => holds === 'text') ?? toldInWords;

/** Columns of the conditions of a test, in the order of the vocabulary; what has none is told in words in the last. */
export const conditionColumns = (field: Pick<Field, 'conditions'>): readonly Column[] => [
  ...field.conditions.flatMap(({ columns, many }) =>
    columns.flatMap(({ name, holds, says }) =>
      holds === 'text' ? [] : [column(name, holds === 'ids' && many ? 'list' : types[holds], says)],
    ),
  ),
  column(wordsColumn(field).name, 'list', wordsColumn(field).says),
];
