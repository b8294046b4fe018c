import { listening, newAsking, noting, type Asking } from '../../asking/asking.ts';
import { openBook } from './noted.ts';
import type { Made } from './plan.ts';

/** Makes a file and notes what it asks; undefined where the site before has it. It rests on what was asked before, too. */
export type NoteFile = (path: string, make: () => string, before?: Asking) => string | undefined;

/** Notes what files ask that are written one by one; those that the site before has are left out. */
export function noteWritten(clean: readonly string[]): { readonly file: NoteFile; readonly made: () => Made } {
  const isClean = new Set(clean);
  const book = openBook();
  const carried: string[] = [];
  const files: (readonly [path: string, asked: number])[] = [];
  return {
    file: (path, make, before) => {
      if (isClean.has(path)) {
        carried.push(path);
        return undefined;
      }
      const [text, asked] = noting(make);
      if (before) asked.uses.add(before);
      files.push([path, book.note(asked)]);
      return text;
    },
    // Which files there are is found out each time.
    made: () => ({
      notes: book.close(listening()!.all, [{ name: 'written', asked: book.note(newAsking()), files }]),
      carried,
    }),
  };
}
