/** Entries of which one served, and the source does not say which. */
export const oneOf = (entries: readonly string[]): string => entries.join(' or ');
export const whichUnsaid = ' (not stated which)';
export const notReported = (conditions: readonly string[]): string => `${conditions.join(', ')} not reported`;
