import { isStillSo, noting, type Asked, type Questions } from './asked.ts';

/**
 * What one compilation made piece by piece, for the next of the same content: a piece is taken again where all that it was made
 * from is the same. A compilation that holds nothing gives the same value.
 */
export interface Held {
  /** A piece that is made from some values and nothing else. */
  readonly piece: <Made>(what: string, key: string, from: readonly unknown[], make: () => Made) => Made;
  /** The same of one that also asks names; one that `keeps` refuses is made again each time. */
  readonly answered: <Made, Names extends object>(
    piece: { readonly what: string; readonly key: string; readonly from: readonly unknown[] },
    about: { readonly names: Names; readonly questions: Questions<Names> },
    make: (names: Names) => Made,
    keeps: (made: Made) => boolean,
  ) => Made;
  /** The same of what is made from fields of a value: those that it reads. */
  readonly reading: <Of extends object, Made>(what: string, of: Of, make: (of: Of) => Made) => Made;
  /** A list: the one of last time where its items are. */
  readonly list: <Item>(what: string, items: readonly Item[]) => readonly Item[];
  /** What the last compilation has of a sort of which there is one; undefined where it came to none. */
  readonly made: (what: string) => unknown;
  /** Begins a compilation: what the one before did not take of its sort is forgotten. */
  readonly begin: () => void;
}

/** Holds nothing. */
export const noHeld: Held = {
  piece: (_what, _key, _from, make) => make(),
  answered: (_piece, { names }, make) => make(names),
  reading: (_what, of, make) => make(of),
  list: (_what, items) => items,
  made: () => undefined,
  begin: () => undefined,
};

interface Kept {
  readonly from: readonly unknown[];
  readonly made: unknown;
  /** What it asked of names, or read of a value. */
  readonly asked: readonly Asked[];
}

/** Holds what compilations make, for as long as it is in use. */
export function holding(): Held {
  let before = new Map<string, Map<string, Kept>>();
  let now = new Map<string, Map<string, Kept>>();
  const known = (what: string, key: string): Kept | undefined => now.get(what)?.get(key) ?? before.get(what)?.get(key);
  const put = (what: string, key: string, kept: Kept): void => {
    const own = now.get(what);
    if (own) own.set(key, kept);
    else now.set(what, new Map([[key, kept]]));
  };
  const take = <Made>(
    what: string,
    key: string,
    from: readonly unknown[],
    holds: (asked: readonly Asked[]) => boolean,
    make: () => { readonly made: Made; readonly asked: readonly Asked[]; readonly keeps: boolean },
  ): Made => {
    const last = known(what, key);
    if (last && sameItems(last.from, from) && holds(last.asked)) {
      put(what, key, last);
      return last.made as Made;
    }
    const { made, asked, keeps } = make();
    const shared = last ? (asBefore(last.made, made) as Made) : made;
    if (keeps) put(what, key, { from, made: shared, asked });
    return shared;
  };
  return {
    piece: (what, key, from, make) =>
      take(
        what,
        key,
        from,
        () => true,
        () => ({ made: make(), asked: [], keeps: true }),
      ),
    answered: ({ what, key, from }, { names, questions }, make, keeps) =>
      take(
        what,
        key,
        from,
        (asked) => isStillSo(asked, names),
        () => {
          const heard = noting(names, questions);
          const made = make(heard.names);
          return { made, asked: heard.asked(), keeps: keeps(made) };
        },
      ),
    reading: <Of extends object, Made>(what: string, of: Of, make: (of: Of) => Made): Made => {
      const valueOf = (field: string): unknown => (of as Readonly<Record<string, unknown>>)[field];
      return take(
        what,
        '',
        [],
        (asked) => asked.every(([, field, value]) => valueOf(String(field)) === value),
        () => {
          const read = new Map<string, unknown>();
          const watched = new Proxy(of, {
            get: (_, field) => {
              const value = valueOf(String(field));
              read.set(String(field), value);
              return value;
            },
          });
          const made = make(watched);
          return { made, asked: [...read].map(([field, value]): Asked => ['', field, value]), keeps: true };
        },
      );
    },
    list: <Item>(what: string, items: readonly Item[]) => {
      const last = known(what, '');
      const same = last !== undefined && sameItems(last.from, items);
      const from = same ? last.from : items;
      put(what, '', { from, made: undefined, asked: [] });
      return from as readonly Item[];
    },
    made: (what) => now.get(what)?.get('')?.made,
    begin: () => {
      // What the last one did not come to, as where a file was wrong, may be wanted again.
      for (const [what, own] of before) if (!now.has(what)) now.set(what, own);
      before = now;
      now = new Map();
    },
  };
}

function sameItems(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++) if (some[index] !== others[index]) return false;
  return true;
}

type Fields = Readonly<Record<string, unknown>>;

/** A value, with every part of it that says the same as before taken from there: what rests on that part stays as it is. */
function asBefore(before: unknown, now: unknown): unknown {
  if (Object.is(before, now)) return before;
  if (Array.isArray(before) && Array.isArray(now)) {
    const all = (now as readonly unknown[]).map((item, index) =>
      index < before.length ? asBefore(before[index], item) : item,
    );
    return sameItems(before, all) ? before : all;
  }
  if (!isPlain(before) || !isPlain(now)) return now;
  const names = Object.keys(now);
  const own = Object.keys(before);
  const all = Object.fromEntries(names.map((name) => [name, asBefore(before[name], now[name])]));
  const same =
    own.length === names.length && names.every((name, index) => own[index] === name && before[name] === all[name]);
  return same ? before : all;
}

const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
