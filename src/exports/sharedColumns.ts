import * as columnWords from '#words/columns.ts';
import type { ConditionColumn, Field } from '../field/field.ts';
import { namesIn } from '../field/term.ts';
import { column, type Column, type ColumnType } from './column.ts';
import { basesInWords, placesInWords } from './wordLists.ts';

/** Columns of the evidence behind a row, and of where the row is shown. */
export const evidenceColumns = (field: Field): readonly Column[] => [
  column('locator', 'word', columnWords.locator(placesInWords(field))),
  column('reference_numbers', 'list', columnWords.referenceNumbers),
  column('reference_ids', 'list', columnWords.referenceIds),
  column('basis', 'word', columnWords.basis(basesInWords(field))),
  column('confidence', 'word', columnWords.confidence),
  column('note', 'text', columnWords.remarks),
  column('url', 'word', columnWords.pageOfRow),
];

/** Columns that close a table, new in version 2. */
export const factColumns = (field: Field): readonly Column[] => [
  column('method', 'word', columnWords.method(namesIn(field.methods).join(', '))),
  column('cell', 'word', columnWords.cell(namesIn(field.cells).join(', '))),
  column('modality', 'word', columnWords.modality(namesIn(field.modalities).join(', '))),
  column('status', 'word', columnWords.status),
  column('findings', 'list', columnWords.findings),
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
  says: columnWords.toldInWords,
};

/** The column in which conditions are told that have none of their own: that of its name, in the words of the vocabulary where it has any. */
export const wordsColumn = ({ conditions }: Pick<Field, 'conditions'>): ConditionColumn =>
  conditions
    .flatMap(({ columns }) => columns)
    .find(({ name, holds }) => holds === 'text' && name === toldInWords.name) ?? toldInWords;

/** Columns of the conditions of a test, in the order of the vocabulary; what has none is told in words in the last. */
export const conditionColumns = (field: Pick<Field, 'conditions'>): readonly Column[] => [
  ...field.conditions.flatMap(({ columns, many }) =>
    columns.flatMap(({ name, holds, says }) =>
      name === toldInWords.name ? [] : [column(name, holds === 'ids' && many ? 'list' : types[holds], says)],
    ),
  ),
  column(wordsColumn(field).name, 'list', wordsColumn(field).says),
];
