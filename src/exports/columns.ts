import type { Field } from '../field/field.ts';
import { namesIn } from '../field/term.ts';
import { column, type Column } from './column.ts';
import { conditionColumns, evidenceColumns, factColumns } from './sharedColumns.ts';
import { either } from './wordLists.ts';

/** The column that names the test. */
export const testColumn = ({ tests }: Pick<Field, 'tests'>): Column =>
  column('test', 'word', `${either(namesIn(tests))}.`);

/** The column that names the unit. */
export const unitColumn = column('unit', 'word', 'Unit in plain ASCII; 1 for a pure number.');

/** Columns of claims.csv and keys of claims.json. */
export const claimColumns = (field: Field): readonly Column[] => [
  column('claim_id', 'word', 'Permanent id of the measured value.'),
  column('outcome_id', 'word', 'Id of the test the value belongs to; values of one test share it.'),
  column('subject_id', 'word', 'Node id of what was measured.'),
  column('subject', 'text', 'Its title.'),
  testColumn(field),
  column('quantity', 'word', 'What was measured, by its one name.'),
  column('comparator', 'word', 'How the value stands to what was measured: =, ≈, >, < or up to.'),
  column('value', 'number', 'The number; the lower end of a range.'),
  column('value_max', 'number', 'The upper end of a range; otherwise empty.'),
  unitColumn,
  column('as_printed', 'text', 'The value in the words or figures of the review.'),
  ...conditionColumns(field),
  column('baseline_id', 'word', 'Node id of what the value is compared with.'),
  column('baseline_value', 'measure', 'The value of the baseline, with its unit.'),
  ...evidenceColumns(field),
  ...factColumns(field),
];

/** Columns of statements.csv. */
export const statementColumns = (field: Field): readonly Column[] => [
  column('claim_id', 'word', 'Permanent id of the statement.'),
  column('subject_id', 'word', 'Node id of what it is about.'),
  column('subject', 'text', 'Its title.'),
  column('statement', 'text', 'The statement in our words.'),
  ...evidenceColumns(field),
  ...factColumns(field),
];

/** Columns of relations.csv: one row for each piece of evidence of an edge. */
export const relationColumns = (field: Field): readonly Column[] => [
  column('claim_id', 'word', 'Permanent id of the relation; rows with the same id are evidence for the same edge.'),
  column('source_id', 'word', 'Node id the relation starts from.'),
  column('source', 'text', 'Its title.'),
  column('relation', 'word', 'The relation, read from source to target.'),
  column('target_id', 'word', 'Node id the relation points at.'),
  column('target', 'text', 'Its title.'),
  column('derived', 'boolean', 'true when the relation follows from outcomes, evidence or the reading path.'),
  column('statement', 'text', 'The statement in our words, where the relation does not say it all.'),
  ...evidenceColumns(field),
  ...factColumns(field),
];
