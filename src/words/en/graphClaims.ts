import { listed } from './listed.ts';

/** What works are cited for a claim. */
export const citing = 'Ref. {works}';
export const citingNone = 'no reference given';
export const saidToBeSo = (how: string): string => `said to be so: ${how}`;
export { confidence } from './evidence.ts';

/** What a link to the page of a claim says. */
export const claim = 'claim';
export const derivedRelation = 'derived relation';
export const outcome = 'outcome';

export const notSaid = (claims: number): string => `Not said: follows from the ${claims} claims below.`;
export const restsOn = (works: readonly string[], ownWord: boolean): string =>
  `Rests on ${listed(ownWord ? [...works, 'the review’s own word'] : works)}`;
/** After what a line says that merely follows. */
export const thatFollows = (relation: string): string => `${relation} (follows)`;
