import { askedFor, askFacts, isToldTheSame, type AskedThen } from './following.ts';

/**
 * What the making of a page asks of the content, so that a build knows which pages an edit leaves as they are. Nothing is noted
 * unless somebody listens; only a build does.
 */
export interface Asking {
  /** Facts of the content, by number (`watchGraph`); while it is made, some may stand there more than once. */
  facts: number[] | Uint32Array;
  /** Its own number. */
  readonly number: number;
  /** What was made before and is shared: its questions are this one’s too. */
  readonly uses: Set<Asking>;
  /** Answers of which only what they say matters, not what they come from. */
  readonly answers: Set<Answer>;
}

/** An answer to a named question. */
export interface Answer {
  readonly name: string;
  readonly key: string;
  readonly said: unknown;
  readonly asked: Asking;
}

/** What listens: `now` is what is being made; what is asked while nothing of its own is made belongs to `all`. */
interface Listening {
  now: Asking;
  readonly all: Asking;
  /** The whole content, of which questions are asked. */
  content?: object;
  /** By fact the number of who asked it last: who asks again and again notes it once. */
  askers: Uint32Array;
}

let last = 0;

/** Of what has asked nothing yet. */
export const newAsking = (): Asking => ({ facts: [], number: ++last, uses: new Set(), answers: new Set() });

// The program that renders pages has a copy of this module of its own.
const shared = globalThis as { contentAsked?: Listening | undefined };

/** Who listens now. */
export const listening = (): Listening | undefined => shared.contentAsked;

/** Notes that a fact is asked. */
export function ask({ now, askers }: Listening, fact: number): void {
  if (askers[fact] === now.number) return;
  askers[fact] = now.number;
  if (!Array.isArray(now.facts)) now.facts = [...now.facts];
  now.facts.push(fact);
}

/** The facts that something asked. */
export const factsOf = ({ facts }: Asking): Uint32Array =>
  Array.isArray(facts) ? Uint32Array.from(new Set(facts)) : facts;

/** Each fact once: what was made in between asked some of the same. */
function eachOnce({ askers }: Listening, facts: readonly number[] | Uint32Array): Uint32Array {
  const own = ++last;
  return Uint32Array.from(facts.filter((fact) => askers[fact] !== own && (askers[fact] = own)));
}

/** Begins to listen. */
export function listen(): Listening {
  const all = newAsking();
  return (shared.contentAsked = { now: all, all, askers: new Uint32Array() });
}

/** Listens no more. */
export const hush = (): void => void (shared.contentAsked = undefined);

/** Makes something and gives what it asked beside it; where it takes a while, nothing else may be made meanwhile. */
export function noting<Made>(make: () => Made): readonly [made: Made, asked: Asking] {
  const asked = newAsking();
  const heard = listening();
  if (!heard) return [make(), asked];
  const before = heard.now;
  const after = (): void => {
    heard.now = before;
    asked.facts = eachOnce(heard, asked.facts);
  };
  heard.now = asked;
  let made: Made;
  try {
    made = make();
  } catch (error) {
    after();
    throw error;
  }
  if (made instanceof Promise) void made.then(after, after);
  else after();
  return [made, asked];
}

interface Remembered<Made> {
  readonly made: Made;
  readonly asked: Asking | undefined;
  /** Where content is followed, the facts it rests on. */
  readonly followed: AskedThen | undefined;
}

/** Things that are made once of an object and a key, and given again for as long as the object is in use and says the same. */
export function memory<Of extends object, Made>(): (of: Of, key: string, make: () => Made) => Made {
  const all = new WeakMap<Of, Map<string, Remembered<Made>>>();
  return (of, key, make) => {
    const taker = listening()?.now;
    const own = all.get(of) ?? new Map<string, Remembered<Made>>();
    all.set(of, own);
    let known = own.get(key);
    if (!known || !isToldTheSame(known.followed)) {
      // Where nobody listens it is not noted what each of many things asked.
      const [[made, asked], followed] = askedFor(() => (taker ? noting(make) : ([make(), undefined] as const)));
      own.set(key, (known = { made, asked, followed }));
    }
    // Who takes it rests on all that it was made from.
    if (known.asked) taker?.uses.add(known.asked);
    if (known.followed) askFacts(known.followed.facts);
    return known.made;
  };
}

/** Makes something of an object once, and gives the same again for as long as the object is in use. */
export function remembered<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const all = memory<Of, Made>();
  return (of) => all(of, '', () => make(of));
}

const questions = new Map<string, (of: never, key: string) => unknown>();

/** The questions of this program, by name. */
export const questionOf = (name: string): ((of: never, key: string) => unknown) | undefined => questions.get(name);

/**
 * The same for answers that are plain values, of which a page rests only on what they say: an edit may change what they come from.
 * The name is the question’s own.
 */
export function answering<Of extends object, Said>(
  name: string,
  answer: (of: Of, key: string) => Said,
): (of: Of, key?: string) => Said {
  questions.set(name, answer);
  const plain = memory<Of, Said>();
  const all = new WeakMap<Of, Map<string, Answer>>();
  return (of, key = '') => {
    const heard = listening();
    if (heard?.content !== of) return plain(of, key, () => answer(of, key));
    const taker = heard.now;
    const own = all.get(of) ?? new Map<string, Answer>();
    all.set(of, own);
    let known = own.get(key);
    if (!known) {
      const [said, asked] = noting(() => answer(of, key));
      own.set(key, (known = { name, key, said, asked }));
    }
    taker.answers.add(known);
    return known.said as Said;
  };
}
