/** Items of which it is known how many there are: a list, or what makes them as they are asked for. */
export type Many<Item> = Iterable<Item> & { readonly length: number };

/** Items that are made when it is their turn, and kept by nobody. */
export type Mapped<Item> = Many<Item> & {
  /** As JSON they are a list like others. */
  readonly toJSON: () => readonly Item[];
};

/** The items of a list, each made from one of another when it is its turn. */
export function mapped<From, Item>(list: Many<From>, make: (from: From, at: number) => Item): Mapped<Item> {
  function* items(): Generator<Item> {
    let at = 0;
    for (const from of list) yield make(from, at++);
  }
  return { length: list.length, [Symbol.iterator]: items, toJSON: () => [...items()] };
}
