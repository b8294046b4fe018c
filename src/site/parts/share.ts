import { isIn, readPart } from './part.ts';

const part = readPart(process.env['SODIOGRAPH_PART'] ?? '');

/** Whether Astro makes a page or file in this run: in a build in parts each makes its share of what is many. */
export const isMade = (name: string): boolean => isIn(part, name);
