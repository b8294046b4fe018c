import { startingWith, type NameIndex } from '../finding/nameIndex.ts';
import { compact } from '../normalise.ts';
import { wordStem } from '../wordStem.ts';
import { chunks, queryWords } from '../words.ts';
import { standings, type FactFile, type Standing } from './factFile.ts';

/** A fact that answers: entries by their number in `names.json`. */
export interface FactHit {
  readonly source: number;
  readonly target: number;
  readonly relation: string;
  readonly label: string;
  readonly standing: Standing;
  readonly locators: string;
  /** The id of its claim; undefined where it only follows, and has no page of its own. */
  readonly claim?: string;
}

/** A statement that answers, of one entry. */
export interface StatementHit {
  readonly subject: number;
  readonly claim: string;
  readonly text: string;
  readonly locator: string;
}

/** What a question is about, and the facts that answer it. */
export interface FactAnswer {
  /** Entries named, one group a name. */
  readonly named: readonly (readonly number[])[];
  /** Relations asked for, by name; empty: any. */
  readonly relations: readonly string[];
  /** Of what kind or class the answer is to be, if the question says. */
  readonly group?: string;
  readonly facts: readonly FactHit[];
  readonly statements: readonly StatementHit[];
  /** Two entries are named, or one with a relation, and no fact joins them: the review does not say it. */
  readonly isDenied: boolean;
  /** What is nearest then: facts of one of the entries by the relation asked for, or else any. */
  readonly nearest: readonly FactHit[];
}

interface Named {
  readonly entries: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The longest name, in words. */
const longest = 6;

/** Answers a question in words by the facts; undefined when it does not read as one. */
export function askFacts(index: NameIndex, file: FactFile, typed: string): FactAnswer | undefined {
  const words = chunks(typed);
  if (words.length < 2 || words.length > 24) return undefined;
  const exact = namesIn(words, (part) => entriesCalled(index, part)).filter(
    ({ from, to }) => !isGroup(file, words, from, to),
  );
  const isTaken = (at: number): boolean =>
    exact.some(({ from, to }) => at >= from && at < to) || isSpoken(file, words, at);
  // Words of a name where they leave little doubt which: “doctor blading”.
  const loose = namesIn(words, (part) => entriesWith(index, part), isTaken);
  const named = [...exact, ...loose].sort((a, b) => a.from - b.from);
  const rest = words.filter((_, at) => !named.some(({ from, to }) => at >= from && at < to));
  const asked = [...new Set(queryWords(rest.join(' ')).map(wordStem))];
  const { group, left } = groupIn(file, asked);
  const relations = relationsIn(file, left);
  const statements = statementsWith(file, typed);
  const groups = named.map(({ entries }) => entries);
  if (groups.length === 0 || (groups.length === 1 && relations.size === 0 && !group))
    return statements.length === 0
      ? undefined
      : { named: groups, relations: [], facts: [], statements, isDenied: false, nearest: [] };
  const way = groups.length === 1 && relations.size > 0 ? wayOf(file, words, named[0]!, relations) : undefined;
  const asAsked = file.facts.filter((row) => answers(row, groups, relations, group?.entries));
  // A verb may be meant loosely: what joins the two ends by another relation answers too.
  const joining =
    asAsked.length > 0 || (groups.length === 1 && !group)
      ? asAsked
      : file.facts.filter((row) => answers(row, groups, new Set(), group?.entries));
  const facts = directed(joining, groups[0]!, way);
  // Of what takes part in no fact at all, such as a word of the glossary, nothing is denied.
  const takesPart = groups.every((entries) => file.facts.some((row) => touches(row, entries)));
  const isDenied = facts.length === 0 && loose.length === 0 && takesPart && (groups.length > 1 || relations.size > 0);
  return {
    named: groups,
    relations: [...relations].map((place) => file.relations[place]!.name),
    ...(group ? { group: group.label } : {}),
    facts: inOrder(file, facts),
    statements,
    isDenied,
    nearest: isDenied ? inOrder(file, nearestTo(file, groups, relations)).slice(0, 5) : [],
  };
}

type Row = FactFile['facts'][number];

const touches = ([source, , target]: Row, entries: readonly number[]): boolean =>
  entries.includes(source) || entries.includes(target);

/** Every group named stands at an end, two of them at both; the relation is one asked for, and the other end of the kind asked for. */
function answers(
  row: Row,
  [first, second]: readonly (readonly number[])[],
  relations: ReadonlySet<number>,
  group: readonly number[] | undefined,
): boolean {
  const [source, relation, target] = row;
  if (relations.size > 0 && !relations.has(relation)) return false;
  const [forth, back] = [first!.includes(source), first!.includes(target)];
  const isOther = (entry: number): boolean => (second ?? group ?? [entry]).includes(entry);
  return (forth && isOther(target)) || (back && isOther(source));
}

/** Whether the entry named is what is acted on or what acts: the verb stands before it or behind it. */
function wayOf(
  file: FactFile,
  words: readonly string[],
  { from, to }: Named,
  relations: ReadonlySet<number>,
): 'target' | 'source' | undefined {
  const stems = new Set([...relations].flatMap((place) => file.relations[place]!.stems));
  const isVerb = (word: string): boolean => stems.has(wordStem(word));
  if (words.slice(0, from).some(isVerb)) return 'target';
  return words.slice(to).some(isVerb) ? 'source' : undefined;
}

/** The facts in the direction asked for; all of them where none runs so. */
function directed(
  rows: readonly Row[],
  entries: readonly number[],
  way: 'target' | 'source' | undefined,
): readonly Row[] {
  if (way === undefined) return rows;
  const along = rows.filter(([source, , target]) => entries.includes(way === 'target' ? target : source));
  return along.length > 0 ? along : rows;
}

/** A word for a kind or class that is asked for is no name: “which of them”. */
function isGroup(file: FactFile, words: readonly string[], from: number, to: number): boolean {
  const before = words[from - 1];
  if (before === undefined || !/^(?:which|what|all|any|every|other)$/.test(before)) return false;
  const own = words.slice(from, to).map(wordStem).join(' ');
  return file.groups.some(({ stems }) => stems.includes(own));
}

/** What one of the entries named is said to do by the relation asked for; else what joins either to anything. */
function nearestTo(
  file: FactFile,
  groups: readonly (readonly number[])[],
  relations: ReadonlySet<number>,
): readonly Row[] {
  const about = file.facts.filter((row) => groups.some((entries) => touches(row, entries)));
  const alike = about.filter(([, relation]) => relations.has(relation));
  return alike.length > 0 ? alike : about;
}

const inOrder = (file: FactFile, rows: readonly Row[]): readonly FactHit[] =>
  rows
    .toSorted((a, b) => a[3] - b[3] || b[4].split(', ').length - a[4].split(', ').length || a[1] - b[1])
    .map(([source, relation, target, standing, locators, claim]) => ({
      source,
      target,
      relation: file.relations[relation]!.name,
      label: file.relations[relation]!.label,
      standing: standings[standing]!,
      locators,
      ...(standings[standing] === 'asserted' ? { claim } : {}),
    }));

/** Names of entries in a row of words, the longest first, left to right; a work is no end of a fact. */
function namesIn(
  words: readonly string[],
  entriesOf: (part: readonly string[]) => readonly number[],
  isTaken: (at: number) => boolean = () => false,
): readonly Named[] {
  const found: Named[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      if (words.slice(from, to).some((_, at) => isTaken(from + at))) continue;
      const entries = entriesOf(words.slice(from, to));
      if (entries.length === 0) continue;
      found.push({ entries, from, to });
      from = to - 1;
      break;
    }
  return found;
}

function entriesCalled(index: NameIndex, words: readonly string[]): readonly number[] {
  if (words.length === 1 && (words[0]!.length < 2 || isSmall(words[0]!))) return [];
  const isLoose = isSmall(words[0]!) || isSmall(words.at(-1)!);
  const forms = [compact(words.join(' ')), ...(isLoose ? [] : [compact(queryWords(words.join(' ')).join(' '))])];
  const ids = forms.flatMap((form) => index.exact.get(form) ?? []);
  return [...new Set(ids.map((id) => index.names[id]!.entry))];
}

/** More entries than these with the words in their names leave it open which is meant. */
const most = 4;

/** Entries with all these words in one of their names, in any of their forms; none where there are many. */
function entriesWith(index: NameIndex, words: readonly string[]): readonly number[] {
  if (words.some((word) => isSmall(word) || word.length < 4)) return [];
  let left: ReadonlySet<number> | undefined;
  for (const word of words) {
    const names = new Set(
      startingWith(index.vocabulary, wordStem(word)).flatMap((known) => index.words.get(known) ?? []),
    );
    left = left === undefined ? names : new Set([...left].filter((id) => names.has(id)));
  }
  const entries = [...new Set([...(left ?? [])].map((id) => index.names[id]!.entry))].filter(
    (entry) => !index.records[entry]!.title.includes(' et al.'),
  );
  return entries.length <= most ? entries : [];
}

/** Whether a word is one for a relation, a kind or a class. */
function isSpoken(file: FactFile, words: readonly string[], at: number): boolean {
  const word = wordStem(words[at]!);
  return (
    file.relations.some(({ stems }) => stems.includes(word)) || file.groups.some(({ stems }) => stems.includes(word))
  );
}

const isSmall = (word: string): boolean => queryWords(`${word} x`).length === 1;

/** The kind or class a question asks for: the one with the most words in it. */
function groupIn(
  file: FactFile,
  asked: readonly string[],
): { readonly group?: FactFile['groups'][number]; readonly left: readonly string[] } {
  let best: { readonly group: FactFile['groups'][number]; readonly words: readonly string[] } | undefined;
  for (const group of file.groups)
    for (const stems of group.stems) {
      const words = stems.split(' ');
      if (words.every((word) => asked.includes(word)) && words.length > (best?.words.length ?? 0))
        best = { group, words };
    }
  return best ? { group: best.group, left: asked.filter((word) => !best.words.includes(word)) } : { left: asked };
}

/** The relations that most of the words left speak of. */
function relationsIn(file: FactFile, asked: readonly string[]): ReadonlySet<number> {
  const counts = file.relations.map(({ stems }) => asked.filter((word) => stems.includes(word)).length);
  const most = Math.max(0, ...counts);
  return new Set(counts.flatMap((count, place) => (most > 0 && count === most ? [place] : [])));
}

/** Statements that hold every word of a query of at least two, the shorter first. */
function statementsWith(file: FactFile, typed: string): readonly StatementHit[] {
  const words = [...new Set(queryWords(typed).map(wordStem))];
  if (words.length < 2) return [];
  return file.statements
    .filter(([, , text]) => {
      const own = new Set(queryWords(text).map(wordStem));
      return words.every((word) => own.has(word));
    })
    .toSorted((a, b) => a[2].length - b[2].length)
    .map(([subject, claim, text, locator]) => ({ subject, claim, text, locator }));
}
