/** What is compared where the vocabulary has no word for it: one, and several. */
export const subject: readonly [one: string, many: string] = ['subject', 'subjects'];
/** Between a subject and its base. */
export const baseReads = 'from';
export const alsoReported = 'Also reported';
/** The same beside its value, where no heading is above. */
export const also = 'also';
export const source = 'Source';
export const from = 'from';
/** Under a heading, where no one unit is. */
export const asPrinted = 'as printed';
export const derived = 'Derived';
export const withCondition = (condition: string): string => `with ${condition}`;
export const lowestFirst = (what: string): string => `${what}, lowest first`;
export const highestFirst = (what: string): string => `${what}, highest first`;
export const mostFirst = (what: string): string => `${what}, most first`;
/** Derived values in an order that the vocabulary has no words for. */
export const derivedValues = 'derived';
export const unstated = (conditions: readonly string[]): string => `Not reported (–): ${conditions.join(', ')}.`;
export const unstatedIn = (condition: string, reports: number): string => `${condition} in ${reports}`;
export const unstatedInOf = (condition: string, reports: number, of: number): string =>
  `${condition} in ${reports} of ${of}`;
/** Before the numbers that a result is narrowed to: `where life in hours is` 1000 h or more. */
export const whereIs = (result: string): string => `where ${result} is`;
