/** What a claim said in a released version: in words, where the source says it, and the numbers of the works cited. */
export interface Said {
  readonly says: string;
  readonly places: string;
  readonly works: string;
}

/** A released version as it was: what each claim said. */
export interface Edition {
  readonly version: string;
  readonly date: string;
  /** By claim id. */
  readonly said: ReadonlyMap<string, Said>;
}
