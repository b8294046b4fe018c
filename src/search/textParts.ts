import { packPlaces, unpackPlaces, type WordPlaces } from './places.ts';
import { wordStem } from './wordStem.ts';

/** Of `search/first.json`: where the parts of the full-text index are and with which words they begin, which words the text has, and which pages are no entries. */
export interface TextFile {
  /** The folder of this index below `search/text/`: another index has another, so that no part is taken for one of it. */
  readonly id: string;
  /** As much of the first word of each part as tells it from the last word of the part before, between spaces. */
  readonly parts: string;
  /** Stems, between spaces, of the words that are asked for most often beside others: they have a part of their own, behind all others. */
  readonly often: string;
  /** Words of letters in the text that are in no name, the more frequent first, packed as `wordList.ts` says. */
  readonly words: string;
  /** How the words begin that no page has and by which one may be asked for: two letters each, one file each. */
  readonly asked: string;
  /** Pages that are no entries; their numbers follow those of the entries, which are numbered as in `names.json`. */
  readonly others: readonly (readonly [path: string, title: string])[];
}

/** A part as it is stored: its words with their pages, and what the entries are that have one of these words in a name, so that whoever asks for them by it needs no other file. */
export type StoredPart = readonly [words: string, summaries: readonly (readonly [entry: number, summary: string])[]];

/** Words that no page has as they are stored, all that begin alike: each with where it is a word for. */
export type StoredAsked = string;

/** How a word begins, which tells the file of those that no page has. */
export const beginning = (word: string): string => word.slice(0, 2);

/** A part of the index with the pages of each of its words. */
export type TextPart = ReadonlyMap<string, WordPlaces>;

/** Letters of a part: it is loaded whole for each of its words. A single word may need more, and so may its forms, which are asked for together. */
const partLength = 2400;

/** Words, and the pages of each, which are asked for one word after the other. */
interface WordsToPack {
  readonly keys: () => Iterable<string>;
  readonly get: (word: string) => WordPlaces | undefined;
}

/** Letters of the part of words that are asked for beside others. */
const oftenLength = 16_000;

/** A part that is being filled, and with which words it begins. */
interface Filled {
  readonly from: string;
  content: string;
}

/** Words with their pages as they are stored: what begins the parts, the stems of the words in the last, and all parts by number. */
export interface Parts extends Pick<TextFile, 'parts' | 'often'> {
  readonly contents: readonly string[];
}

/** Words and their pages as parts: those of `asked`, stems in their order, in one part as far as there is room, all others in the order of the words. */
export function toParts(words: WordsToPack, asked: readonly string[] = []): Parts {
  const { often, content } = toOften(words, asked);
  const parts = inOrder(words, new Set(often));
  return {
    parts: parts.map(({ from }) => from).join(' '),
    often: often.join(' '),
    contents: [...parts.map((part) => part.content), ...(content === '' ? [] : [content])],
  };
}

/** The words that are asked for beside others, as one part: a question that has several of them needs it once. */
function toOften(
  words: WordsToPack,
  asked: readonly string[],
): { readonly often: readonly string[]; readonly content: string } {
  const wanted = new Set(asked);
  const forms = Map.groupBy(
    [...words.keys()].sort(byUnits).filter((word) => wanted.has(wordStem(word))),
    wordStem,
  );
  const often: string[] = [];
  let content = '';
  for (const stem of asked) {
    const rows = (forms.get(stem) ?? []).map((word) => rowOf(words, word)).join(' ');
    if (rows === '') continue;
    if (content.length + rows.length > oftenLength) break;
    often.push(stem);
    content += `${content === '' ? '' : ' '}${rows}`;
  }
  return { often, content };
}

const rowOf = (words: WordsToPack, word: string): string => `${word} ${packPlaces(words.get(word)!)}`;

function inOrder(words: WordsToPack, without: ReadonlySet<string>): readonly Filled[] {
  const parts: Filled[] = [];
  let last = '';
  for (const word of [...words.keys()].sort(byUnits)) {
    if (without.has(wordStem(word))) continue;
    const row = rowOf(words, word);
    const part = parts.at(-1);
    if (part === undefined) parts.push({ from: '', content: row });
    else if (part.content.length + row.length < partLength || wordStem(word) === wordStem(last))
      part.content += ` ${row}`;
    else parts.push({ from: beginningOf(word, last), content: row });
    last = word;
  }
  return parts;
}

/** The number of the part in which a word would stand. `parts` and `often` as in the file. */
export function partFor({ parts, often }: Pick<TextFile, 'parts' | 'often'>, word: string): number {
  const froms = parts.split(' ');
  if (often !== '' && often.split(' ').includes(wordStem(word))) return froms.length;
  return Math.max(
    0,
    froms.findLastIndex((from) => from <= word),
  );
}

/** The words of a part that is asked for some of them; reading their places is put off until they are asked for. */
export function readPart(content: string): (word: string) => WordPlaces {
  const cells = content.split(' ');
  const places = new Map<string, WordPlaces>();
  return (word) => {
    const known = places.get(word);
    if (known) return known;
    const at = cells.findIndex((cell, place) => place % 2 === 0 && cell === word);
    const read: WordPlaces = at < 0 ? new Map() : unpackPlaces(cells[at + 1]!);
    places.set(word, read);
    return read;
  };
}

const byUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The shortest beginning of a word that comes after another word. */
function beginningOf(word: string, before: string): string {
  let length = 1;
  while (word.slice(0, length) <= before) length++;
  return word.slice(0, length);
}
