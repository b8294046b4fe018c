import { counted } from './count.ts';

/** What a line of the overview says where the vocabulary has no words for it. */
export const joined = 'is joined to';
export const moreInList = (count: number): string => `+ ${count} more in the list`;
export const claims = (count: number): string => counted(count, 'claim', 'claims');
export const inferences = (count: number): string => `${counted(count, 'inference', 'inferences')}, not said`;
/** What a line passes and what it stands for. */
export const lineStandsFor = (through: string, what: string): string => `${through}, ${what}`;
