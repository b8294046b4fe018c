import type { NodeId } from '../../model/graph.ts';
import type { Names } from './names.ts';

/** The questions about names whose answers are the same as long as nothing else in the content changes them. */
type Question = Exclude<keyof Names, 'nearest'>;

/** A question that prose asked of the other entries, and what was answered. */
export type Asked = readonly [question: Question, about: string | number, answer: string];

const answers: { readonly [Each in Question]: (names: Names, about: never) => unknown } = {
  nodeOf: (names, about: string) => names.nodeOf(about),
  referenceOf: (names, about: number) => names.referenceOf(about),
  isUnsure: (names, about: number) => names.isUnsure(about),
  hasClaim: (names, about: string) => names.hasClaim(about),
  outcomeOf: (names, about: string) => names.outcomeOf(about),
  anchorsOf: (names, about: NodeId) => names.anchorsOf(about),
  placeOf: (names, about: string) => names.placeOf(about),
  isBroken: (names, about: string) => names.isBroken(about),
};

const written = (answer: unknown): string => JSON.stringify(answer) ?? '';

/** Names that note what they are asked, each question once. */
export function noting(names: Names): { readonly names: Names; readonly asked: () => readonly Asked[] } {
  const asked = new Map<string, Asked>();
  const note =
    <About extends string | number, Answer>(question: Question, ask: (about: About) => Answer) =>
    (about: About): Answer => {
      const answer = ask(about);
      asked.set(`${question} ${about}`, [question, about, written(answer)]);
      return answer;
    };
  return {
    names: {
      nodeOf: note('nodeOf', names.nodeOf),
      referenceOf: note('referenceOf', names.referenceOf),
      isUnsure: note('isUnsure', names.isUnsure),
      hasClaim: note('hasClaim', names.hasClaim),
      outcomeOf: note('outcomeOf', names.outcomeOf),
      anchorsOf: note('anchorsOf', names.anchorsOf),
      placeOf: note('placeOf', names.placeOf),
      isBroken: note('isBroken', names.isBroken),
      // Asked for the message of a problem alone, and what has problems is not kept.
      nearest: names.nearest,
    },
    asked: () => [...asked.values()],
  };
}

/** Whether all questions are answered as they were. */
export const isStillSo = (asked: readonly Asked[], names: Names): boolean =>
  asked.every(([question, about, answer]) => written(answers[question](names, about as never)) === answer);
