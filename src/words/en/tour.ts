export const title = 'Guided tour';
export const says = 'The field in half an hour: drawings, one chart, one path, the audit.';
export const heading = (minutes: number, stops: number): string => `${minutes} minutes in ${stops} stops`;
export const lead = 'The field in drawings, then how far its evidence goes. Every name in a drawing leads to its page.';
export const minutes = (count: number): string => `${count} min`;
/** A thing that is shown, and its definition. */
export const shown = '{thing}: {definition}';
export const tableWithConditions = 'The table with all conditions';
export const otherAnswers = 'Other answers to the same question';
export const allContradictions = (count: number): string => `All ${count} contradictions, with both readings`;
export const readOn = 'Read on:';

export const seen = 'Seen';
export const stopsSeen = (done: number, stops: number): string => `${done} of ${stops} stops seen.`;
export const thatWasAll = 'That was all.';
export const begin = 'Begin';
export const goOn = 'Go on where you were';
