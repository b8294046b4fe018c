import { derivations, type DerivedFigure } from '../derive/arithmetic.ts';
import type { Measure } from '../model/graph.ts';
import { quantities, type Quantity } from '../vocabulary/quantities.ts';
import { units } from '../vocabulary/units.ts';

/**
 * What a column holds: free text; a word of a closed vocabulary, an id or an address; a number; a number as printed, with
 * its comparator before it (`>99.9`); true or false; a list joined by `;`.
 */
export type ColumnType = 'text' | 'word' | 'number' | 'measure' | 'boolean' | 'list';

/** One column of a table: its name, what type it has, what it means. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly type: ColumnType;
  readonly says: string;
}

/** The names of the columns of a table. */
export type NameIn<Columns extends readonly Column[]> = Columns[number]['name'];

const column = <Name extends string>(name: Name, type: ColumnType, says: string): Column<Name> => ({ name, type, says });

const evidenceColumns = [
  column('locator', 'word', 'Where the review says it: §3.1.2 ¶7 (section, paragraph), Table 2 (row as printed), Fig. 2f.'),
  column('reference_numbers', 'list', 'Numbers of the works the review cites for it, as in its list of references.'),
  column('reference_ids', 'list', 'Node ids of those works.'),
  column('basis', 'word', 'On what the statement rests: simulation, ex situ, in situ, half cell, symmetric cell, full cell, anode-free cell, stated without data.'),
  column('confidence', 'word', 'How sure we are to have read the review rightly: high, medium, low.'),
  column('note', 'text', 'Our remarks, and the reason for a confidence that is not high; joined by “ | ”.'),
  column('url', 'word', 'Page of the row, relative to the address of the site.'),
] as const;

const conditionColumns = [
  column('electrolyte_ids', 'list', 'Node ids of the electrolytes; several when the review does not say which one was used.'),
  column('cathode_id', 'word', 'Node id of the cathode.'),
  column('current_density_mA_cm2', 'number', 'Current density in mA/cm2; empty means not reported, here and in all conditions.'),
  column('areal_capacity_mAh_cm2', 'number', 'Capacity plated or stripped in a half-cycle, in mAh/cm2.'),
  column('rate_value', 'number', 'Rate of a full cell, in the unit of rate_unit.'),
  column('rate_unit', 'word', 'C, A/g or mA/cm2, as printed.'),
  column('depth_of_discharge_pct', 'number', 'Share of the sodium that is cycled, in %.'),
  column('temperature_C', 'number', 'Temperature in degrees Celsius.'),
  column('other_conditions', 'list', 'Conditions without a column of their own, and any condition that is approximate, a bound or a range, in words.'),
] as const;

/** Columns of claims.csv and keys of claims.json. */
export const claimColumns = [
  column('claim_id', 'word', 'Permanent id of the measured value.'),
  column('outcome_id', 'word', 'Id of the test the value belongs to; values of one test share it.'),
  column('subject_id', 'word', 'Node id of what was measured.'),
  column('subject', 'text', 'Its title.'),
  column('test', 'word', 'half-cell, symmetric-cell, full-cell, anode-free-full-cell, characterisation, simulation or property.'),
  column('quantity', 'word', 'What was measured, by its one name.'),
  column('comparator', 'word', 'How the value stands to what was measured: =, ≈, >, < or up to.'),
  column('value', 'number', 'The number; the lower end of a range.'),
  column('value_max', 'number', 'The upper end of a range; otherwise empty.'),
  column('unit', 'word', 'Unit in plain ASCII; 1 for a pure number.'),
  column('as_printed', 'text', 'The value in the words or figures of the review.'),
  ...conditionColumns,
  column('baseline_id', 'word', 'Node id of what the value is compared with.'),
  column('baseline_value', 'measure', 'The value of the baseline, with its unit.'),
  ...evidenceColumns,
] as const;

/** Columns of statements.csv. */
export const statementColumns = [
  column('claim_id', 'word', 'Permanent id of the statement.'),
  column('subject_id', 'word', 'Node id of what it is about.'),
  column('subject', 'text', 'Its title.'),
  column('statement', 'text', 'The statement in our words.'),
  ...evidenceColumns,
] as const;

/** Columns of relations.csv: one row for each piece of evidence of an edge. */
export const relationColumns = [
  column('claim_id', 'word', 'Permanent id of the relation; rows with the same id are evidence for the same edge.'),
  column('source_id', 'word', 'Node id the relation starts from.'),
  column('source', 'text', 'Its title.'),
  column('relation', 'word', 'The relation, read from source to target.'),
  column('target_id', 'word', 'Node id the relation points at.'),
  column('target', 'text', 'Its title.'),
  column('derived', 'boolean', 'true when the relation follows from outcomes, evidence or the reading path.'),
  column('statement', 'text', 'The statement in our words, where the relation does not say it all.'),
  ...evidenceColumns,
] as const;

/** A quantity in one unit: its column in the wide table of outcomes. */
export const resultName = (quantity: Quantity, unit: Measure['unit']): string =>
  [quantity.replace(/'/g, '').replace(/[^A-Za-z]+/g, '_'), unit.replace('%', 'pct').replace(/[^A-Za-z0-9]/g, '_')]
    .filter((part) => part !== '1')
    .join('_');

/** The column of a derived figure. */
export const derivedName = (figure: DerivedFigure): string =>
  `derived_${figure.replaceAll(' ', '_')}${derivations[figure].unit === 'mAh/cm2' ? '_mAh_cm2' : ''}`;

/** Columns of outcomes.csv: one for each quantity and unit that occurs, derived figures last. */
export const outcomeColumns = (results: readonly { readonly quantity: Quantity; readonly unit: Measure['unit'] }[]): readonly Column[] => [
  column('outcome_id', 'word', 'Id of the test: one subject under one set of conditions at one locator.'),
  column('entry_id', 'word', 'Node id of the entry that records it.'),
  column('subject_id', 'word', 'Node id of what was tested.'),
  column('subject', 'text', 'Its title.'),
  column('test', 'word', claimColumns[4].says),
  ...conditionColumns,
  ...results.map(({ quantity, unit }) =>
    column(resultName(quantity, unit), 'measure', `${quantities[quantity].says} ${unit === '1' ? 'A pure number.' : `In ${unit}.`} With its comparator where that is not =.`),
  ),
  column('baselines', 'list', 'What results are compared with: node id, quantity, value and unit.'),
  ...evidenceColumns,
  ...(Object.keys(derivations) as DerivedFigure[]).map((figure) =>
    column(derivedName(figure), 'measure', `Derived, not printed: ${derivations[figure].formula}, in ${units[derivations[figure].unit].display}; half and symmetric cells only.`),
  ),
];

/** Columns of table-1.csv: one for each of the compared subjects, in the order of the table. */
export const tableOneColumns = (subjects: readonly { readonly name: string; readonly title: string }[]): readonly Column[] => [
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
  column(`${group}_confidence`, 'word', 'How sure we are that the values of this cell belong to this collector: high, medium, low.');
const plating = <Group extends string>(group: Group) =>
  [
    column(`${group}_current_density_mA_cm2`, 'measure', 'In mA/cm2. A dash is printed; an empty field lost its content in the source.'),
    column(`${group}_areal_capacity_mAh_cm2`, 'measure', 'In mAh/cm2.'),
    ...life(group),
  ] as const;
const withCathode = <Group extends string>(group: Group) =>
  [
    column(`${group}_cathode`, 'text', 'Title of the cathode. A dash is printed; an empty field lost its content in the source.'),
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
  column('half_cell_average_CE_pct', 'measure', 'Average Coulombic efficiency in %, with its comparator where one is printed.'),
  confidence('half_cell'),
  ...plating('symmetric_cell'),
  confidence('symmetric_cell'),
  ...withCathode('full_cell'),
  ...withCathode('anode_free'),
  column('reference_number', 'list', 'Number of the work in the review’s list of references.'),
  column('reference_id', 'list', 'Its node id.'),
  column('note', 'text', 'How the row was set apart, and every reason for a doubt; joined by “ | ”.'),
] as const;
