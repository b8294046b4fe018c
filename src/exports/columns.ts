import * as columnWords from '#words/columns.ts';
import type { Field } from '../field/field.ts';
import { namesIn } from '../field/term.ts';
import { column, type Column } from './column.ts';
import { conditionColumns, evidenceColumns, factColumns } from './sharedColumns.ts';

/** The column that names the test. */
export const testColumn = ({ tests }: Pick<Field, 'tests'>): Column =>
  column('test', 'word', columnWords.oneOf(namesIn(tests)));

/** The column that names the unit. */
export const unitColumn = column('unit', 'word', columnWords.unit);

/** Columns of claims.csv and keys of claims.json. */
export const claimColumns = (field: Field): readonly Column[] => [
  column('claim_id', 'word', columnWords.valueId),
  column('outcome_id', 'word', columnWords.testOfValue),
  column('subject_id', 'word', columnWords.measuredId),
  column('subject', 'text', columnWords.itsTitle),
  testColumn(field),
  column('quantity', 'word', columnWords.quantityName),
  column('comparator', 'word', columnWords.comparator),
  column('value', 'number', columnWords.lowerEnd),
  column('value_max', 'number', columnWords.upperEnd),
  unitColumn,
  column('as_printed', 'text', columnWords.valueAsPrinted),
  ...conditionColumns(field),
  column('baseline_id', 'word', columnWords.baselineId),
  column('baseline_value', 'measure', columnWords.baselineValue),
  ...evidenceColumns(field),
  ...factColumns(field),
];

/** Columns of statements.csv. */
export const statementColumns = (field: Field): readonly Column[] => [
  column('claim_id', 'word', columnWords.statementId),
  column('subject_id', 'word', columnWords.aboutId),
  column('subject', 'text', columnWords.itsTitle),
  column('statement', 'text', columnWords.statement),
  ...evidenceColumns(field),
  ...factColumns(field),
];

/** Columns of relations.csv: one row for each piece of evidence of an edge. */
export const relationColumns = (field: Field): readonly Column[] => [
  column('claim_id', 'word', columnWords.relationId),
  column('source_id', 'word', columnWords.sourceId),
  column('source', 'text', columnWords.itsTitle),
  column('relation', 'word', columnWords.relation),
  column('target_id', 'word', columnWords.targetId),
  column('target', 'text', columnWords.itsTitle),
  column('derived', 'boolean', columnWords.derived),
  column('statement', 'text', columnWords.statementOfRelation),
  ...evidenceColumns(field),
  ...factColumns(field),
];
