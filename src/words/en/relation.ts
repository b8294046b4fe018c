/** What it means that a relation is derived, in few words. */
export const derivedNote = 'it follows from tests, citations or places that are recorded';
