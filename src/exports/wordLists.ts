import type { Field } from '../field/field.ts';

/** The bases of evidence in their order, what is stated without data last: `measured, seen, told`. */
export const basesInWords = ({ bases }: Pick<Field, 'bases'>): string =>
  [...bases.filter(({ role }) => role !== 'none'), ...bases.filter(({ role }) => role === 'none')]
    .map(({ name }) => name)
    .join(', ');

/** How places of the source are written, by one example a form: `§3.1.2 ¶7 (section, paragraph), Fig. 2f`. */
export const placesInWords = ({ locators }: Pick<Field, 'locators'>): string =>
  locators.map(({ example, gloss }) => (gloss === undefined ? example : `${example} (${gloss})`)).join(', ');
