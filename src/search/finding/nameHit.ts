/** Why an entry was found; shown beside it. */
export type Reason =
  'name' | 'formula' | 'words' | 'part' | 'same elements' | 'family' | 'initials' | 'mentioned' | 'spelling';

/** An entry that answers a query, by number in the index, with the name that matched. */
export interface NameHit {
  readonly entry: number;
  readonly score: number;
  readonly reason: Reason;
  readonly name: string;
}

/** Offers an entry as a hit; of several offers for one entry the best counts. */
export type Offer = (entry: number, score: number, reason: Reason, name: string) => void;
