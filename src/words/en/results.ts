/** The heads of the columns of results and of values. */
export const subject = 'subject';
export const test = 'Test';
export const conditions = 'Conditions';
export const results = 'Results';
export const source = 'Source';
export const value = 'Value';
export const of = 'Of';

export const or = 'or';
export const notStatedWhich = '(not stated which)';
export const noneReported = 'none reported';
/** A value, and what it was compared with: another value on another thing, or the thing alone. */
export const againstValue = ' against {value} on {subject}';
export const againstThing = ' against {subject}';
export const finding = (says: string): string => `! ${says}`;

export const countRecorded = (count: number): string =>
  `${count === 1 ? 'One value is' : `${count} values are`} recorded, one table a test. A place in a table is no rank: conditions differ from row to row.`;
export const compareThem = 'Compare them, narrow them, take them away';
export const othersDiffer = (grades: readonly string[]): string => `other reports differ: ${grades.join(', ')}`;
export const countOf = (count: number, quantity: string, test: string): string =>
  `${count} values: ${quantity}, ${test}`;
export const allValuesOf = (quantity: string, test: string): string => `All values: ${quantity}, ${test}`;
export const inTest = (quantity: string, test: string): string => `${quantity}, ${test}`;
