import { column, type Column } from './column.ts';
import { claimColumns } from './columns.ts';
import { evidenceColumns } from './sharedColumns.ts';

/** Columns of table-1.csv: one for each of the compared subjects, in the order of the table. */
export const tableOneColumns = (
  subjects: readonly { readonly name: string; readonly title: string }[],
): readonly Column[] => [
  column('property', 'text', 'The property as printed.'),
  column('quantity', 'word', 'Its one name in the data.'),
  column('unit', 'word', claimColumns[9].says),
  ...subjects.map(({ name, title }) => column(name, 'measure', `The value printed for ${title}.`)),
  column('claim_ids', 'list', 'Ids of the values, in the order of their columns.'),
  ...evidenceColumns.filter(({ name }) => ['reference_numbers', 'reference_ids', 'confidence', 'note'].includes(name)),
];

/** The groups of columns of Table 2, in its order. */
export const tableTwoGroups = ['half_cell', 'symmetric_cell', 'full_cell', 'anode_free'] as const;

const life = <Group extends string>(group: Group) =>
  [
    column(`${group}_life`, 'measure', 'How long it lasted, with its comparator where one is printed.'),
    column(`${group}_life_unit`, 'word', 'cycles (printed n) or h.'),
  ] as const;
const confidence = <Group extends string>(group: Group) =>
  column(
    `${group}_confidence`,
    'word',
    'How sure we are that the values of this cell belong to this collector: high, medium, low.',
  );
const plating = <Group extends string>(group: Group) =>
  [
    column(
      `${group}_current_density_mA_cm2`,
      'measure',
      'In mA/cm2. A dash is printed; an empty field lost its content in the source.',
    ),
    column(`${group}_areal_capacity_mAh_cm2`, 'measure', 'In mAh/cm2.'),
    ...life(group),
  ] as const;
const withCathode = <Group extends string>(group: Group) =>
  [
    column(
      `${group}_cathode`,
      'text',
      'Title of the cathode. A dash is printed; an empty field lost its content in the source.',
    ),
    column(`${group}_cathode_id`, 'word', 'Its node id.'),
    column(`${group}_rate`, 'measure', 'Rate with its unit.'),
    ...life(group),
    confidence(group),
  ] as const;

/** Columns of table-2.csv: one collector a row. */
export const tableTwoColumns = [
  column('printed_name', 'text', 'The collector as printed in the table.'),
  column('subject_id', 'word', 'Its node id.'),
  column('title', 'text', 'Its title.'),
  column('electrolytes', 'list', 'Titles of the electrolytes of the row.'),
  column('electrolyte_ids', 'list', 'Their node ids.'),
  ...plating('half_cell'),
  column(
    'half_cell_average_CE_pct',
    'measure',
    'Average Coulombic efficiency in %, with its comparator where one is printed.',
  ),
  confidence('half_cell'),
  ...plating('symmetric_cell'),
  confidence('symmetric_cell'),
  ...withCathode('full_cell'),
  ...withCathode('anode_free'),
  column('reference_number', 'list', 'Number of the work in the review’s list of references.'),
  column('reference_id', 'list', 'Its node id.'),
  column('note', 'text', 'How the row was set apart, and every reason for a doubt; joined by “ | ”.'),
] as const;
