import type { Compared } from './compareFacts.ts';
import type { Fact } from './facts.ts';

/** How a transcription is called: the name of its folder or file. */
export interface Names {
  readonly a: string;
  readonly b: string;
}

const sentence = ({ locator, subject, relation, object }: Fact): string =>
  `${locator}  ${subject}  ${relation}${object === '' ? '' : `  ${object}`}`;
const where = (name: string, { place }: Fact): string => `${name === '' ? '' : `${name}/`}${place.path}:${place.line}`;
const valueOf = (fact: Fact, part: string): string =>
  (part === 'locator' || part === 'subject' || part === 'relation' || part === 'object'
    ? fact[part]
    : fact.rest[part]) || 'nothing';
const byPlace = (one: Fact, other: Fact): number =>
  one.place.path < other.place.path ? -1 : one.place.path > other.place.path ? 1 : one.place.line - other.place.line;

/** Two transcriptions told apart, fact by fact, for people; `facts` counts those of each. */
export function compareReport(
  { same, differing, onlyA, onlyB }: Compared,
  { a, b }: Names,
  facts: { readonly a: number; readonly b: number },
): string {
  const pairs = [...differing].sort((one, other) => byPlace(one.a, other.a));
  const lines = pairs.flatMap(({ a: one, b: other, in: parts }) => [
    `differs  ${sentence(one)}`,
    ...parts.flatMap((part) => [`  A  ${part}: ${valueOf(one, part)}`, `  B  ${part}: ${valueOf(other, part)}`]),
    `  A at ${where(a, one)}, B at ${where(b, other)}`,
  ]);
  const alone = (letter: string, name: string, all: readonly Fact[]): readonly string[] =>
    [...all].sort(byPlace).map((fact) => `only in ${letter}  ${sentence(fact)}\n  at ${where(name, fact)}`);
  const sum =
    `A: ${facts.a} facts, B: ${facts.b} facts; ${same} the same, ${differing.length} differ, ` +
    `${onlyA.length} only in A, ${onlyB.length} only in B.`;
  return [...lines, ...alone('A', a, onlyA), ...alone('B', b, onlyB), sum].join('\n');
}
