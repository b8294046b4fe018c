import { factsOf, type Answer, type Asking } from '../../asking/asking.ts';
import { nameOfWatched } from '../../model/watchedGraph.ts';
import { digest } from '../kept/engine.ts';

/** What one thing asked; what it shares with others by number. */
interface Noted {
  readonly facts: Uint32Array;
  readonly uses: readonly number[];
  readonly answers: readonly number[];
}

/** An answer that somebody rests on: a digest of what it said, and what it came from. */
interface NotedAnswer {
  readonly name: string;
  readonly key: string;
  readonly said: string;
  readonly from: number;
}

/** Files that one route makes, each with what it asked; `asked` tells which there are. */
interface Group {
  readonly name: string;
  readonly asked: number;
  readonly files: readonly (readonly [path: string, asked: number])[];
}

/** What files asked, with all that they share. */
export interface Notes {
  readonly noted: readonly Noted[];
  readonly answers: readonly NotedAnswer[];
  /** What belongs to every file. */
  readonly all: number;
  readonly groups: readonly Group[];
}

/** A book in which what was asked is written down as soon as it is known; a number stands for each. */
export function openBook(): {
  readonly note: (asked: Asking) => number;
  readonly close: (all: Asking, groups: readonly Group[]) => Notes;
} {
  const numbers = new WeakMap<Asking, number>();
  const noted: Noted[] = [];
  const answerNumbers = new WeakMap<Answer, number>();
  const answers: NotedAnswer[] = [];
  const note = (asking: Asking): number => {
    const known = numbers.get(asking);
    if (known !== undefined) return known;
    const number = noted.length;
    numbers.set(asking, number);
    const facts = factsOf(asking);
    noted.push({ facts, uses: [], answers: [] });
    const uses = [...asking.uses].filter((one) => one !== asking).map(note);
    noted[number] = { facts, uses, answers: [...asking.answers].map(noteAnswer) };
    return number;
  };
  const noteAnswer = (answer: Answer): number => {
    const known = answerNumbers.get(answer);
    if (known !== undefined) return known;
    const number = answers.length;
    answerNumbers.set(answer, number);
    const { name, key, said, asked } = answer;
    answers.push({ name, key, said: saidIn(said), from: -1 });
    answers[number] = { ...answers[number]!, from: note(soleOf(asked)) };
    return number;
  };
  return { note, close: (all, groups) => ({ noted, answers, all: note(all), groups }) };
}

/** What comes from one thing alone asked what that asked: many look-ups share a table. */
function soleOf(asked: Asking): Asking {
  const [sole, ...more] = asked.uses;
  return sole && more.length === 0 && asked.facts.length === 0 && asked.answers.size === 0 ? sole : asked;
}

/** A digest of a plain value; what is watched in it stands for itself, since whoever reads it is heard. */
export const saidIn = (value: unknown): string => digest(JSON.stringify(value, plain) ?? '');

function plain(_: string, value: unknown): unknown {
  if (typeof value === 'function') throw new Error('An answer that is compared is a plain value.');
  if (typeof value !== 'object' || value === null) return value;
  const name = nameOfWatched(value);
  if (name !== undefined) return { watched: name };
  return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
}
