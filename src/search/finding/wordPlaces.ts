import { compact, normalise } from '../normalise.ts';
import { wordFamily } from '../wordStem.ts';

/**
 * Where the words asked for stand in a text, as numbers of its words: one list a word. `words` are in normal form; where the
 * last one is `begun`, words that begin like it are meant.
 */
export function wordPlaces(
  content: readonly string[],
  words: readonly string[],
  begun = false,
): readonly (readonly number[])[] {
  const tests = words.map((word, place) => tellForm(word, begun && place === words.length - 1));
  const places: number[][] = words.map(() => []);
  // A passage has many a word again and again.
  const known = new Map<string, Found>();
  content.forEach((found, place) => {
    const word = known.get(found) ?? readWord(found);
    known.set(found, word);
    tests.forEach((isForm, asked) => isForm(word) && places[asked]!.push(place));
  });
  return places;
}

/** A word of the text without its joints, its stem, its parts, and the stems of these. */
interface Found {
  readonly joined: string;
  readonly stem: string;
  readonly parts: readonly string[];
  readonly stems: readonly string[];
}

function readWord(found: string): Found {
  const form = normalise(found);
  const parts = form.split(/(?:(?!(?<=\d)\.(?=\d))[^\p{L}\p{N}])+/u);
  return {
    joined: compact(form),
    stem: wordFamily(form.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')),
    parts,
    stems: parts.map(wordFamily),
  };
}

/** Tells whether a word of the text is a form of the word asked for, or has one: `baked` of `baking`, `Fe-Ni` of `ni`. */
function tellForm(asked: string, begun: boolean): (found: Found) => boolean {
  const whole = compact(asked);
  const common = wordFamily(asked);
  return ({ joined, stem, parts, stems }) =>
    joined === whole ||
    stem === common ||
    stems.includes(common) ||
    (begun && parts.some((part) => part.startsWith(asked)));
}
