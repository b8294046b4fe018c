import { resolve, sep } from 'node:path';
import { compareFacts } from '../authoring/compareFacts.ts';
import { compareReport } from '../authoring/compareReport.ts';
import { factsOf } from '../authoring/facts.ts';
import { nameIndex } from '../compiler/nameIndex.ts';
import { report } from '../compiler/problem.ts';
import { readEntries } from '../compiler/readEntries.ts';
import type { Entry } from '../compiler/validate.ts';
import { readField } from '../field/read.ts';
import { isFolder, readSources, shown } from '../site/content.ts';
import { readOptions, type Options } from './options.ts';
import { runCommand } from './runCommand.ts';

/** One of two transcriptions: entries, and what its paths are relative to. */
interface Side {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** `npm run compare:entries -- A B`: tells two independent transcriptions apart; ends with 1 where they differ. */
function compare({ words }: Options): void {
  const [first, second, ...rest] = words;
  if (first === undefined || second === undefined || rest.length > 0)
    throw new Error('usage: npm run compare:entries -- A B (two content folders, or one entry in each of them)');
  const sides = [first, second].map(read);
  const [a, b] = sides;
  if (!a || !b) {
    process.exitCode = 1;
    return;
  }
  const facts = { a: factsOf(a.entries), b: factsOf(b.entries, knownAs(a, b)) };
  const compared = compareFacts(facts.a, facts.b);
  console.log(compareReport(compared, { a: a.name, b: b.name }, { a: facts.a.length, b: facts.b.length }));
  if (compared.differing.length + compared.onlyA.length + compared.onlyB.length > 0) process.exitCode = 1;
}

/** A folder of content, or one entry of it; undefined where it has problems, which are printed. */
function read(path: string): Side | undefined {
  const whole = resolve(path);
  const parts = whole.split(sep);
  const folder = path.endsWith('.md') ? parts.slice(0, -2).join(sep) : whole;
  const inner = path.endsWith('.md') ? parts.slice(-2).join('/') : undefined;
  if (!isFolder(folder)) throw new Error(`${path} is neither a content folder nor an entry of one`);
  const sources = readSources(folder);
  if (inner !== undefined && !sources.some((source) => source.path === inner))
    throw new Error(`${path} is neither a content folder nor an entry of one`);
  const { entries, problems } = readEntries(sources, readField(sources).field);
  const own = problems.filter((problem) => inner === undefined || problem.path === inner);
  if (own.length > 0) {
    console.error(report(own, shown(folder)));
    console.error(`${shown(folder)} has problems; mend them first: what cannot be read cannot be compared.`);
    return undefined;
  }
  const chosen = entries.filter((entry) => inner === undefined || entry.path === inner);
  return { name: shown(folder), entries: chosen };
}

/** The id by which A knows an entry of B: its own, or that of the entry of the same name. */
function knownAs(a: Side, b: Side): (id: string) => string {
  const namesake = nameIndex(a.entries);
  const ids = new Set(a.entries.map(({ slug }) => slug));
  const other = new Map(
    b.entries.flatMap(({ slug, fields }) => {
      const known = ids.has(slug) ? undefined : (namesake(fields.title) ?? namesake(slug));
      return known === undefined ? [] : [[slug, known] as const];
    }),
  );
  // Two entries that are compared by themselves are taken to be of one thing.
  if (a.entries.length === 1 && b.entries.length === 1) other.set(b.entries[0]!.slug, a.entries[0]!.slug);
  return (id) => other.get(id) ?? id;
}

/** The command, as it was called. */
export const main = (): Promise<void> => runCommand(readOptions([], 'words'), compare);

if (import.meta.main) await main();
