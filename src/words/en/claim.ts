/** Above claims with the same subject and relation. */
export const also = (subject: string, relation: string): string => `${subject} ${relation} also`;
/** Above claims with the same relation and object. */
export const whatElse = (relation: string, object: string): string => `What else ${relation} ${object}`;
export const moreOnItsPage = (count: number): string => `and ${count} more on its page`;
