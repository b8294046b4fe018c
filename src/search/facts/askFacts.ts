import type { NameIndex } from '../finding/nameIndex.ts';
import { commonWords, weakWords } from '../fullText.ts';
import { wordStem } from '../wordStem.ts';
import { chunks, queryWords } from '../words.ts';
import { standings, type FactFile, type FactRow, type SpokenGroup, type Standing } from './factFile.ts';
import { namedIn, type Named } from './named.ts';
import { carriersOf, joinsBoth, nearestFacts, touches } from './nearestFacts.ts';
import { withMembers, withWrongs } from './wider.ts';

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
  /** Words that look like a name and are none here, as typed. */
  readonly unknown: readonly string[];
  /** Relations asked for, by name; empty: any. */
  readonly relations: readonly string[];
  /** Of what kind or class the answer is to be, if the question says. */
  readonly group?: string;
  readonly facts: readonly FactHit[];
  readonly statements: readonly StatementHit[];
  /** Whether a word of the question is in none of this: “light” of “does light help against stale crusts”. */
  readonly isLoose: boolean;
  /** Two entries are named, or one with a relation, and no fact joins them: the review does not say it. */
  readonly isDenied: boolean;
  /** What is nearest then: facts of one of the entries by the relation asked for, or else any. */
  readonly nearest: readonly FactHit[];
}

/** What a question asks for beside the entries it names. */
interface Asked {
  readonly group?: SpokenGroup;
  readonly relations: ReadonlySet<number>;
}

/** Who asks for works asks for what they say; that no fact joins them to anything denies nothing. */
const asksForWorks =
  /^\W*(?:who|(?:which|what)\s+(?:works?|papers?|references?|studies|articles?|groups?|authors?))\b/i;

/** Who asks whether, how or why something is so asks it of the very thing that is named. */
const asksWhether = /^\W*(?:is|are|was|were|can|could|has|have)\b|\b(?:does|do|did|how|why)\b/i;

const isQuestion = /^(?:what|which|who|how|why|where|when|does|do|did|is|are|can|could|evidence|role)\b/i;

/** Answers a question in words by the facts; undefined when it does not read as one. */
export function askFacts(index: NameIndex, file: FactFile, typed: string): FactAnswer | undefined {
  const words = chunks(typed);
  if (words.length < 2 || words.length > 24) return undefined;
  const named = namedIn(index, file, words);
  const groups = named.map(({ entries }) => entries);
  const statements = statementsWith(file, typed);
  const rest = words.filter((_, at) => !named.some(({ from, to }) => at >= from && at < to));
  const asked = askedIn(file, rest);
  const unknown = unknownIn(index, typed, rest);
  const left = notUnderstood(file, rest, asked, unknown);
  const says = (facts: readonly FactRow[], isDenied = false, nearest: readonly FactRow[] = []): FactAnswer => ({
    named: groups,
    unknown,
    relations: [...asked.relations].map((place) => file.relations[place]!.name),
    ...(asked.group ? { group: asked.group.label } : {}),
    facts: inOrder(facts).map((row) => hitOf(file, row)),
    statements,
    isLoose: left.some((word) => !weakWords.has(wordStem(word))),
    isDenied,
    nearest: nearest.map((row) => hitOf(file, row)),
  });
  if (groups.length === 0) return statements.length === 0 ? undefined : says([]);
  const understood = words.length - left.length - words.filter(saysNothing).length;
  // Who asks for more than is understood is not answered by facts of the rest.
  if (left.length > 1 && left.length >= understood) return statements.length === 0 ? undefined : says([]);
  if (groups.length === 1 && asked.relations.size === 0 && !asked.group) {
    if (unknown.length > 0) return says([], true);
    // Who asks what there is to say of one thing is told all of it.
    const about = isQuestion.test(typed.trim()) ? file.facts.filter((row) => touches(row, groups[0]!)) : [];
    return about.length === 0 && statements.length === 0 ? undefined : says(about);
  }
  const own = groups.map((entries) => withMembers(file, entries));
  const wide = own.map((entries) => withWrongs(file, entries));
  const held =
    asked.group || !asksWhether.test(typed)
      ? heldBy(file, wide, asked.relations.size === 0 || isPhrase(words, named))
      : [];
  const facts = factsFor(file, words, named, [own, wide, ...held], readingsOf(file, rest, asked, groups.length));
  if (unknown.length > 0) return says([], true, inOrder(facts).slice(0, 6));
  if (facts.length === 0 && asksForWorks.test(typed)) return says(file.facts.filter((row) => touches(row, groups[0]!)));
  // Of what takes part in no fact at all, such as a word of the glossary, nothing is denied.
  const takesPart = wide.every((entries) => file.facts.some((row) => touches(row, entries)));
  // What is not understood cannot be denied.
  const isSure = named.every(({ isLoose }) => !isLoose) && 3 * left.length <= understood;
  const isDenied = facts.length === 0 && isSure && takesPart && (groups.length > 1 || asked.relations.size > 0);
  return says(facts, isDenied, isDenied ? nearestFacts(file, wide, asked.relations) : []);
}

/** Words of questions that say nothing of what is asked about. */
const ofQuestions = /^(?:effects?|used|using|use|works?|evidence|reported|role|cells?|tested|there|good|best)$/;
const saysNothing = (word: string): boolean =>
  commonWords.has(word) || ofQuestions.test(word) || queryWords(`${word} x`).length === 1;

/** Words beside names that are none for a relation, a kind or a class that is asked for, nor look like a name. */
function notUnderstood(
  file: FactFile,
  rest: readonly string[],
  { group, relations }: Asked,
  unknown: readonly string[],
): readonly string[] {
  return rest.filter((word) => {
    const stem = wordStem(word);
    const isAsked =
      [...relations].some((place) => file.relations[place]!.stems.includes(stem)) ||
      group?.stems.some((stems) => stems.split(' ').includes(stem));
    return !isAsked && !saysNothing(word) && !unknown.some((name) => chunks(name).includes(word));
  });
}

/**
 * What a question for things may mean that none is joined to as it stands: what holds the one thing named, as “rye breads” hold rye;
 * of two, what holds both, and of a phrase what holds one of them with the other, or with what holds the other.
 */
function heldBy(
  file: FactFile,
  wide: readonly (readonly number[])[],
  isPhrase: boolean,
): readonly (readonly (readonly number[])[])[] {
  const [first = [], second, ...others] = wide;
  const holding = carriersOf(file, first);
  if (second === undefined) return [[holding]];
  if (others.length > 0) return [];
  const alsoHolding = carriersOf(file, second);
  const both = holding.filter((entry) => alsoHolding.includes(entry));
  return [
    [both, [...first, ...second]],
    ...(isPhrase
      ? [
          [holding, second],
          [first, alsoHolding],
          [holding, alsoHolding],
        ]
      : []),
  ];
}

/** Whether a preposition joins the second name to the first: “a crust of rye on wheat” tells no verb. */
const isPhrase = (words: readonly string[], named: readonly Named[]): boolean =>
  /^(?:on|onto|in|of|with|for|from)$/.test(
    words.slice(0, named[1]?.from ?? 0).findLast((word) => !/^(?:an?|the)$/.test(word)) ?? '',
  );

/** The facts of the first reading that has any: as it is asked of what is named, then of what that means too; then more loosely. */
function factsFor(
  file: FactFile,
  words: readonly string[],
  named: readonly Named[],
  meanings: readonly (readonly (readonly number[])[])[],
  readings: readonly Asked[],
): readonly FactRow[] {
  for (const { group, relations } of readings)
    for (const groups of meanings) {
      const found = file.facts.filter((row) => answers(row, groups, relations, group?.entries));
      if (found.length === 0) continue;
      const way = named.length === 1 && relations.size > 0 ? wayOf(file, words, named[0]!, relations) : undefined;
      return directed(found, groups[0]!, way);
    }
  return [];
}

/** Every group named stands at an end, two of them at both; the relation is one asked for, and the other end of the kind asked for. */
function answers(
  row: FactRow,
  [first, second]: readonly (readonly number[])[],
  relations: ReadonlySet<number>,
  group: readonly number[] | undefined,
): boolean {
  const [source, relation, target] = row;
  if (relations.size > 0 && !relations.has(relation)) return false;
  const others = second ?? group;
  if (others) return joinsBoth(row, first!, others);
  return first!.includes(source) || first!.includes(target);
}

/**
 * How a question may be read, the likeliest first: a word for a class may be one for a relation; and where two ends are told, a verb
 * may be meant loosely.
 */
function readingsOf(file: FactFile, rest: readonly string[], asked: Asked, ends: number): readonly Asked[] {
  const { group, relations } = asked;
  const own =
    group && relations.size === 0
      ? relationsIn(file, [...new Set(queryWords(rest.join(' ')).map(wordStem))])
      : undefined;
  return [
    ...(own && own.size > 0 ? [{ relations: own }] : []),
    asked,
    ...(relations.size > 0 && (ends > 1 || group)
      ? [{ ...(group ? { group } : {}), relations: new Set<number>() }]
      : []),
  ];
}

function askedIn(file: FactFile, rest: readonly string[]): Asked {
  const asked = [...new Set(queryWords(rest.join(' ')).map(wordStem))];
  const { group, left } = groupIn(file, asked);
  return { ...(group ? { group } : {}), relations: relationsIn(file, left) };
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
  rows: readonly FactRow[],
  entries: readonly number[],
  way: 'target' | 'source' | undefined,
): readonly FactRow[] {
  if (way === undefined) return rows;
  const along = rows.filter(([source, , target]) => entries.includes(way === 'target' ? target : source));
  return along.length > 0 ? along : rows;
}

const inOrder = (rows: readonly FactRow[]): readonly FactRow[] =>
  rows.toSorted((a, b) => a[3] - b[3] || b[4].split(', ').length - a[4].split(', ').length || a[1] - b[1]);

const hitOf = (file: FactFile, [source, relation, target, standing, locators, claim]: FactRow): FactHit => ({
  source,
  target,
  relation: file.relations[relation]!.name,
  label: file.relations[relation]!.label,
  standing: standings[standing]!,
  locators,
  ...(standings[standing] === 'asserted' ? { claim } : {}),
});

/** Words left that can only be a name, such as a formula or an abbreviation, and that no name here has. */
function unknownIn(index: NameIndex, typed: string, rest: readonly string[]): readonly string[] {
  return typed
    .split(/[\s,;:()?!"]+/u)
    .filter(
      (word) =>
        (/\p{Lu}.*\p{Lu}/u.test(word) || /^\p{L}+\d/u.test(word)) &&
        chunks(word).some((chunk) => rest.includes(chunk)) &&
        chunks(word).every((chunk) => !index.words.has(wordStem(chunk)) && !index.words.has(chunk)),
    );
}

/** The kind or class a question asks for: the one with the most words in it. */
function groupIn(
  file: FactFile,
  asked: readonly string[],
): { readonly group?: SpokenGroup; readonly left: readonly string[] } {
  let best: { readonly group: SpokenGroup; readonly words: readonly string[] } | undefined;
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
