import type { FactFile } from './factFile.ts';

/** Entries with the members of the families among them: what is said of a member is of the family too. */
export function withMembers(file: FactFile, entries: readonly number[]): readonly number[] {
  const all = new Set(entries);
  for (const one of all)
    for (const [source, relation, target] of file.facts)
      if (target === one && file.relations[relation]!.joins === 'family') all.add(source);
  return [...all];
}

/** Entries with what goes wrong with the quantities among them. */
export const withWrongs = ({ wrongs }: FactFile, entries: readonly number[]): readonly number[] => [
  ...new Set([...entries, ...wrongs.flatMap(([quantity, own]) => (entries.includes(quantity) ? own : []))]),
];
