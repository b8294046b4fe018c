/** The questions of names whose answers may be held against those of another time: all but those that only word a problem. */
export type Questions<Names> = readonly (keyof Names & string)[];

/** A question that was asked of names, what about, and what was answered. */
export type Asked = readonly [question: string, about: string | number, answer: unknown];

type Ask = (about: string | number) => unknown;

/** Names that note what they are asked, each question once. */
export function noting<Names extends object>(
  names: Names,
  questions: Questions<Names>,
): { readonly names: Names; readonly asked: () => readonly Asked[] } {
  const asked = new Map<string, Asked>();
  const note =
    (question: string, ask: Ask): Ask =>
    (about) => {
      const key = `${question} ${about}`;
      const known = asked.get(key);
      if (known) return known[2];
      const answer = ask(about);
      asked.set(key, [question, about, answer]);
      return answer;
    };
  const told = questions.map((question) => [question, note(question, names[question] as Ask)]);
  return { names: { ...names, ...Object.fromEntries(told) } as Names, asked: () => [...asked.values()] };
}

/** Whether all questions are answered as they were. */
export function isStillSo<Names extends object>(asked: readonly Asked[], names: Names): boolean {
  const answers = names as Readonly<Record<string, Ask>>;
  for (const [question, about, answer] of asked) {
    const now = answers[question]!(about);
    if (now !== answer && !(Array.isArray(now) && JSON.stringify(now) === JSON.stringify(answer))) return false;
  }
  return true;
}
