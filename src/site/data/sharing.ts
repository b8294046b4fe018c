import { answersName, isDescribing, nquadsName, workbookName } from '../../exports/dataNames.ts';
import type { Part } from '../parts/part.ts';

/** All files without a place of their own. */
const others = '';

/**
 * What of the data folder a part makes at least, with the work of it, in hundredths, as measured of made-up reviews. What is light
 * stays together: a process that reads the whole graph for a short table costs more than it saves.
 */
const shares: readonly (readonly [files: string, work: number])[] = [
  [nquadsName, 37],
  [workbookName, 22],
  ['nanopublications.trig', 14],
  ['graph.jsonld', 14],
  [others, 13],
];

/** The part, from 1, that makes each share: always the part that has least so far gets the heaviest that is left. */
function placesIn(of: number): ReadonlyMap<string, number> {
  const work = Array.from({ length: of }, () => 0);
  return new Map(
    shares.map(([files, own]) => {
      const least = work.indexOf(Math.min(...work));
      work[least]! += own;
      return [files, least + 1];
    }),
  );
}

/** Whether a part has any files of the data folder to make. */
export const hasData = ({ number, of }: Part): boolean => [...placesIn(of).values()].includes(number);

/** Which files of the data folder a part makes, by name; what describes others no part makes, as it rests on all of them. */
export function dataOf({ number, of }: Part): (name: string) => boolean {
  const places = placesIn(of);
  // What answers the questions hears the statements while they are written.
  const placeOf = (name: string): number => places.get(name === answersName ? nquadsName : name) ?? places.get(others)!;
  return (name) => !isDescribing(name) && placeOf(name) === number;
}
