import { factNumber, partsOf } from '../../model/watchedGraph.ts';
import type { Stand } from './changes.ts';
import type { Notes } from './noted.ts';

/** Gives the facts of an earlier graph the numbers that they have now. */
function renumbering(before: Stand, now: Stand): (fact: number) => number {
  const wholes = new Map([...now.wholes.keys()].map((name, number) => [name, number]));
  const fields = new Map(now.fields.map((name, number) => [name, number]));
  const wholeNow = [...before.wholes.keys()].map((name) => wholes.get(name));
  const fieldNow = before.fields.map((name) => fields.get(name));
  return (fact) => {
    const [whole, field] = partsOf(fact);
    const [wholeNumber, fieldNumber] = [wholeNow[whole], fieldNow[field]];
    if (wholeNumber === undefined || fieldNumber === undefined) throw new Error('A file rests on what is no more.');
    return factNumber(wholeNumber, fieldNumber);
  };
}

/** The notes of a site of which some files were made and others carried over from the site before. */
export function carryNotes(
  fresh: Notes,
  old: Notes,
  { isCarried, holds }: { readonly isCarried: (path: string) => boolean; readonly holds: (asked: number) => boolean },
  [before, now]: readonly [before: Stand, now: Stand],
): Notes {
  const today = renumbering(before, now);
  const noted = [...fresh.noted];
  const answers = [...fresh.answers];
  const numbers = new Map<number, number>();
  const answerNumbers = new Map<number, number>();
  const carry = (number: number): number => {
    const known = numbers.get(number);
    if (known !== undefined) return known;
    const { facts, uses, answers: asked } = old.noted[number]!;
    const made = { facts: facts.map(today), uses: uses.map(carry), answers: asked.map(carryAnswer) };
    numbers.set(number, noted.push(made) - 1);
    return noted.length - 1;
  };
  const carryAnswer = (number: number): number => {
    const known = answerNumbers.get(number);
    if (known !== undefined) return known;
    const { from, ...answer } = old.answers[number]!;
    // Where it comes from something else now but says the same, it is asked again each time.
    const made = { ...answer, from: from >= 0 && holds(from) ? carry(from) : -1 };
    answerNumbers.set(number, answers.push(made) - 1);
    return answers.length - 1;
  };
  const groups = new Map(fresh.groups.map((group) => [group.name, group]));
  for (const group of old.groups) {
    const files = group.files.filter(([path]) => isCarried(path)).map(([path, asked]) => [path, carry(asked)] as const);
    if (files.length === 0) continue;
    const own = groups.get(group.name);
    groups.set(
      group.name,
      own ? { ...own, files: [...own.files, ...files] } : { name: group.name, asked: carry(group.asked), files },
    );
  }
  const all = noted.push({ facts: new Uint32Array(), uses: [fresh.all, carry(old.all)], answers: [] }) - 1;
  return { noted, answers, all, groups: [...groups.values()] };
}
