import { isIn, readPart } from './part.ts';

const part = readPart(process.env['SODIOGRAPH_PART'] ?? '');

/** Whether Astro makes a list, an entry with its files, or what else is named so in this run: in a build in parts each makes its share. */
export const isMade = (name: string): boolean => isIn(part, name);
