import type { Comparator, Language } from './language.ts';
import { onOneLine } from './oneLine.ts';
import { readingAt, type Scan } from './readingAt.ts';
import { spoken } from './spoken.ts';
import { unitReader, type UnitTable } from './units.ts';

/** What a field says for its values to be read: its units, its languages, and words that name what is measured: `NOP`, `N/P`. */
export interface Words {
  readonly units: UnitTable;
  readonly languages: readonly Language[];
  /** In the case in which they are written; a word of small letters is read in any case. */
  readonly about: Readonly<Record<string, string>>;
}

/** A value found in a text, in a unit of the table. */
export interface Reading {
  /** What it is of, where a word beside it says so. */
  readonly about?: string;
  readonly comparator: Comparator;
  readonly value: number;
  /** The upper end of a range. */
  readonly max?: number;
  /** What stands behind `±`. */
  readonly tolerance?: number;
  /** A unit of the table; absent where the number has none. */
  readonly unit?: string;
  /** A unit that the table has nothing like, as written. */
  readonly unknown?: string;
  /** Where it stands, its word and its comparison too, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

const signs: Readonly<Record<string, Comparator>> = {
  ...{ '>=': '≥', '=>': '≥', '≥': '≥', '<=': '≤', '=<': '≤', '≤': '≤', '>': '>', '<': '<', '=': '=' },
  ...{ '≈': '≈', '~': '≈', ':': '=' },
};

/** Longer texts are read as far as this. */
const longest = 2000;

/** Makes a reader of the values in a text, in the order in which they stand there. It never throws. */
export function quantityReader(words: Words): (text: string) => readonly Reading[] {
  const scan: Scan = {
    table: words.units,
    unitAt: unitReader(words.units, words.languages),
    hasRates: Object.values(words.units).some(({ dimension }) => dimension === 'C-rate'),
    before: spoken([...words.languages.map(({ before }) => before), signs]),
    behind: spoken(words.languages.map(({ behind }) => behind)),
    to: words.languages.flatMap(({ to }) => to),
    between: spoken(words.languages.map(({ between }) => between)),
    times: spoken(words.languages.map(({ times }) => times)),
    about: spoken([words.about]),
  };
  return (typed) => {
    const { text, at } = onOneLine(typed.slice(0, longest));
    const found: Reading[] = [];
    let from = 0;
    for (let place = 0; place < text.length;) {
      const reading = readingAt(scan, text, place, from);
      if (!reading) {
        place++;
        continue;
      }
      found.push({ ...reading, from: at[reading.from]!, to: at[reading.to]! });
      from = reading.to;
      place = reading.to;
    }
    return found;
  };
}
