/** Above claims with the same subject and relation. */
export const also = (subject: string, relation: string): string => `${subject} ${relation} also`;
/** Above claims with the same relation and object. */
export const whatElse = (relation: string, object: string): string => `What else ${relation} ${object}`;
export const moreOnItsPage = (count: number): string => `and ${count} more on its page`;

export const claims = 'Claims';
export const about = 'About';
export const relation = 'Relation';
export const relationDerived = (why: string): string => `Relation, derived: ${why}`;
export const measuredValue = 'Measured value';
export const statement = 'Statement';
/** A relation, and what it means. */
export const labelled = '{label}: {says}';
export const quantity = 'Quantity';
export const value = 'Value';
export const printed = (as: string): string => `printed: “${as}”`;
export const test = 'Test';
export const conditions = 'Conditions';
export const wholeTest = 'the whole test';
export const likeForLike = 'Like for like';
export const comparedWith = 'Compared with';
/** A value, and the thing on which it was measured. */
export const valueOn = '{value} on {subject}';
export const note = 'Note';
export const noneReported = 'none reported';
export const notStatedWhich = 'not stated which';
export const notReported = 'not reported';
export const doesNotApply = 'does not apply';
export const sameTest = 'Same test';
/** Goes on a value that was measured on something else. */
export const of = (subject: string): string => ` (${subject})`;
