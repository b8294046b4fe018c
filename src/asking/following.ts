/**
 * Facts of a content that changes while it is in use, as bits of a number: what is worked out of it holds for as long as none of
 * the facts that it asked has changed. Nothing is followed unless somebody begins; only a server that shows content while it is
 * written does.
 */
interface Following {
  /** What is being made has asked these. */
  asked: number;
  /** How often anything changed. */
  time: number;
  /** When each fact changed last. */
  readonly changed: number[];
}

/** Which facts something asked, and when. */
export interface AskedThen {
  readonly of: Following;
  readonly facts: number;
  readonly time: number;
}

/** Every fact there may be. */
const all = 0x3fff_ffff;

// The pages have a copy of this module of their own.
const shared = globalThis as { contentFollowing?: Following | undefined };

/** Notes that some facts are asked; nothing where nobody follows. */
export function askFacts(facts: number): void {
  if (shared.contentFollowing) shared.contentFollowing.asked |= facts;
}

/** Says that some facts are others now; the first time it begins to follow. */
export function factsChanged(facts: number): void {
  const following = (shared.contentFollowing ??= { asked: 0, time: 0, changed: [] });
  following.time++;
  for (let fact = 0; fact < 30; fact++) if (facts & (1 << fact)) following.changed[fact] = following.time;
}

/** Follows no more: nothing that was noted counts. */
export const followNoMore = (): void => void (shared.contentFollowing = undefined);

/** Makes something and gives which facts it asked; undefined where nobody follows. What takes a while counts as having asked all. */
export function askedFor<Made>(make: () => Made): readonly [made: Made, asked: AskedThen | undefined] {
  const following = shared.contentFollowing;
  if (!following) return [make(), undefined];
  const { asked: before, time } = following;
  following.asked = 0;
  try {
    const made = make();
    return [made, { of: following, facts: made instanceof Promise ? all : following.asked, time }];
  } finally {
    following.asked |= before;
  }
}

/** Whether what asked some facts would be told the same now. */
export function isToldTheSame(asked: AskedThen | undefined): boolean {
  // What was made before anybody followed may rest on anything.
  if (asked?.of !== shared.contentFollowing) return false;
  if (!asked) return true;
  const { changed, time: now } = asked.of;
  return asked.time === now || changed.every((time, fact) => time <= asked.time || (asked.facts & (1 << fact)) === 0);
}
