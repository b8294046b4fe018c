/** A person by the parts of the name; a name of one part is the family name. */
export interface Person {
  readonly kind: 'person';
  readonly family: string;
  readonly given?: string;
  /** What stands before the family name and belongs to it: `de`, `van der`. */
  readonly particle?: string;
  /** What stands behind it: `Jr.`, `III`. */
  readonly suffix?: string;
  /** The name in its own script, beside one in Latin letters. */
  readonly native?: string;
}

/** A body: a consortium, a company, an institute. */
export interface Organisation {
  readonly kind: 'organisation';
  readonly name: string;
}

export type Author = Person | Organisation;

/** The authors of a work, and whether `et al.` stands for more of them. */
export interface Authors {
  readonly named: readonly Author[];
  readonly others: boolean;
}

/** What an author of content may write instead of a printed name, where its parts cannot be told from it. */
export type AuthorData =
  | {
      readonly family: string;
      readonly given?: string | undefined;
      readonly particle?: string | undefined;
      readonly suffix?: string | undefined;
      readonly native?: string | undefined;
    }
  | { readonly organisation: string };
