/** Why an entry was found; shown beside it. */
export type Reason = Named | 'same elements' | 'family' | 'mentioned' | 'spelling';
/** What a name or a part of it says. */
type Named = 'name' | 'formula' | 'words' | 'part' | 'initials';

/** An entry that answers a query, by number in the index, with the name that matched. */
export interface NameHit {
  readonly entry: number;
  readonly score: number;
  readonly reason: Reason;
  readonly name: string;
}

/** Offers an entry as a hit; of several offers for one entry the best counts. */
export type Offer = (entry: number, score: number, reason: Reason, name: string) => void;
