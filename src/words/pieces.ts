/** The names in braces of a sentence: of `'Nearest, of {row}'` it is `row`. */
type NameIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NameIn<Rest>
  : never;
type Single<Piece> = Piece extends readonly (infer Each)[] ? Each : Piece;

/**
 * A sentence with what is put in where it has a name in braces, in the order its language wants: `'See {link} first'` with
 * `{ link: <a> }` gives `['See ', <a>, ' first']`. What is put in may be an element, finished HTML, or several of them.
 */
export function pieces<Sentence extends string, Parts extends Readonly<Record<NameIn<Sentence>, unknown>>>(
  sentence: Sentence,
  parts: Parts,
): readonly (string | Single<Parts[keyof Parts]>)[] {
  const known = parts as Readonly<Record<string, Single<Parts[keyof Parts]> | readonly Single<Parts[keyof Parts]>[]>>;
  return sentence.split(/\{(\w+)\}/).flatMap((part, index): readonly (string | Single<Parts[keyof Parts]>)[] => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    const piece = known[part];
    return piece === undefined ? [] : ([piece].flat() as readonly Single<Parts[keyof Parts]>[]);
  });
}
