import type { Notes } from './noted.ts';
import type { Made } from './plan.ts';

/** What two processes made together: each file that the second tells of rests on all that both asked. */
export function joinMade(first: Made, second: Made): Made {
  const by = second.notes.noted.length;
  const noted = [...second.notes.noted, ...behind(first.notes, second.notes)];
  const join = (uses: readonly number[]): number => noted.push({ facts: new Uint32Array(), uses, answers: [] }) - 1;
  const asked = first.notes.groups.flatMap((group) => [group.asked, ...group.files.map(([, one]) => one)]);
  const others = [...new Set(asked)].map((number) => number + by);
  const groups = second.notes.groups.map(({ name, asked: own, files }) => {
    const known = new Map<number, number>();
    const withOthers = (number: number): number => {
      const joined = known.get(number) ?? join([number, ...others]);
      known.set(number, joined);
      return joined;
    };
    return { name, asked: withOthers(own), files: files.map(([path, one]) => [path, withOthers(one)] as const) };
  });
  const all = join([second.notes.all, first.notes.all + by]);
  const answers = [
    ...second.notes.answers,
    ...first.notes.answers.map((answer) => ({ ...answer, from: answer.from < 0 ? answer.from : answer.from + by })),
  ];
  return { notes: { noted, answers, all, groups }, carried: [...second.carried, ...first.carried] };
}

/** What is noted in one book as it stands behind that of another. */
function behind(notes: Notes, before: Notes): Notes['noted'] {
  const [by, answersBy] = [before.noted.length, before.answers.length];
  return notes.noted.map(({ facts, uses, answers }) => ({
    facts,
    uses: uses.map((number) => number + by),
    answers: answers.map((number) => number + answersBy),
  }));
}
