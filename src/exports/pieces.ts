/** A text in pieces, one after the other; whoever writes them as they come never holds the whole, which may be longer than any string can be. */
export type Pieces = Iterable<string>;

/** A text on offer; its pieces are made when they are asked for, and anew each time. */
export interface DataFile {
  readonly name: string;
  readonly pieces: () => Pieces;
}

/** A text that is made in one go, when it is asked for. */
export const wholeText = (name: string, make: () => string): DataFile => ({ name, pieces: () => [make()] });

/** A file that somebody else makes: it can be told of, and not be read. */
export const elsewhere = (name: string): DataFile => ({
  name,
  pieces: () => {
    throw new Error(`${name} is made elsewhere.`);
  },
});

/** The whole of a text in pieces. */
export const joined = (pieces: Pieces): string => [...pieces].join('');

/** So many characters are worth an own turn. */
const enough = 1 << 16;

/** The same text in fewer pieces: each long enough to be worth writing on its own. */
export function* gathered(pieces: Pieces): Generator<string> {
  let held: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < enough) continue;
    yield held.join('');
    held = [];
    length = 0;
  }
  if (length > 0) yield held.join('');
}
