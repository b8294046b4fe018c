import { counted } from './count.ts';
import { listed } from './listed.ts';

/** On what the claims about something rest. */
export const restOn = (bases: readonly string[]): string => `Claims about it rest on ${listed(bases)}.`;
export const restOnAndMore = (bases: readonly string[], further: number): string =>
  `Claims about it rest on ${listed(bases)}, ${counted(further, 'further one', 'further ones')} on no data named.`;
export const allWithoutData = (claims: number): string =>
  `${claims === 1 ? 'The one claim about it is' : `All ${claims} claims about it are`} stated without data.`;
export const noClaim = 'The review makes no claim about it on any basis.';
/** How far what is tied to it was taken; `one` and `many` say what that is. */
export const noneTied = (one: string): string => `No ${one} is tied to it.`;
export const takenAsFar = (
  tied: number,
  [one, many]: readonly [string, string],
  taken: number,
  basis: string,
): string => `Of ${counted(tied, one, many)} tied to it, ${counted(taken, 'was', 'were')} taken as far as ${basis}.`;
export const noneTested = (tied: number, [one, many]: readonly [string, string]): string =>
  `None of ${counted(tied, one, many)} tied to it was tested.`;
