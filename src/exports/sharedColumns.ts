import { column } from './column.ts';

/** Columns of the evidence behind a row, and of where the row is shown. */
export const evidenceColumns = [
  column(
    'locator',
    'word',
    'Where the review says it: §3.1.2 ¶7 (section, paragraph), Table 2 (row as printed), Fig. 2f.',
  ),
  column('reference_numbers', 'list', 'Numbers of the works the review cites for it, as in its list of references.'),
  column('reference_ids', 'list', 'Node ids of those works.'),
  column(
    'basis',
    'word',
    'On what the statement rests: simulation, ex situ, in situ, half cell, symmetric cell, full cell, anode-free cell, stated without data.',
  ),
  column('confidence', 'word', 'How sure we are to have read the review rightly: high, medium, low.'),
  column('note', 'text', 'Our remarks, and the reason for a confidence that is not high; joined by “ | ”.'),
  column('url', 'word', 'Page of the row, relative to the address of the site.'),
] as const;

/** Columns of the conditions of a test. */
export const conditionColumns = [
  column(
    'electrolyte_ids',
    'list',
    'Node ids of the electrolytes; several when the review does not say which one was used.',
  ),
  column('cathode_id', 'word', 'Node id of the cathode.'),
  column(
    'current_density_mA_cm2',
    'number',
    'Current density in mA/cm2; empty means not reported, here and in all conditions.',
  ),
  column('areal_capacity_mAh_cm2', 'number', 'Capacity plated or stripped in a half-cycle, in mAh/cm2.'),
  column('rate_value', 'number', 'Rate of a full cell, in the unit of rate_unit.'),
  column('rate_unit', 'word', 'C, A/g or mA/cm2, as printed.'),
  column('depth_of_discharge_pct', 'number', 'Share of the sodium that is cycled, in %.'),
  column('temperature_C', 'number', 'Temperature in degrees Celsius.'),
  column(
    'other_conditions',
    'list',
    'Conditions without a column of their own, and any condition that is approximate, a bound or a range, in words.',
  ),
] as const;
