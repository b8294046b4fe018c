/**
 * Words that stand on no page and by which somebody may ask for an entry (`asked` in the vocabulary). They travel with its page and
 * have places in the index of the text like its words, behind all of them: one phrase beside the other, none near the next.
 */

/** The first place of such words: no page has so many. */
const askedFrom = 2 ** 15;

/** Whether a place is one of such a word. */
export const isAsked = (place: number): boolean => place >= askedFrom;

/** From one phrase to the next: words of two are not said together. */
const apart = 64;

/** What parts phrases in the page. */
const mark = ' | ';

/** The phrases as one text. */
export const joinAsked = (phrases: readonly string[]): string => phrases.join(mark);

/** The phrases of such a text. */
export const askedPhrases = (joined: string): readonly string[] => joined.split(mark);

/** The words of such a text with their places. */
export const askedWords = (joined: string): readonly (readonly [word: string, place: number])[] =>
  askedPhrases(joined).flatMap((phrase, number) =>
    phrase
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word, at) => [word, askedFrom + number * apart + at] as const),
  );
