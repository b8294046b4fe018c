import { isMap, isScalar } from 'yaml';
import { inspectCharacters, plainText } from '../source/characters.ts';
import type { Flaw } from '../source/flaw.ts';
import type { Source } from '../source/source.ts';
import { isRestOfText, restOfText } from './restOfText.ts';
import { suggest } from './suggest.ts';
import { placeIn } from '../source/yaml/places.ts';
import { readYaml, type Yaml } from '../source/yaml/read.ts';

/** A problem in a vocabulary, or (as a notice) something that leaves a page empty. */
export interface VocabularyProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

/** A file that could be read. */
export interface Read extends Yaml {
  readonly path: string;
}

/** Where something of the vocabulary stands: a file, and the path within it. */
export interface Origin {
  readonly file: Read;
  readonly at: readonly string[];
}

/** A row as the files have it: what the last says of a field counts. */
export interface RawRow {
  readonly value: unknown;
  /** The last first. */
  readonly origins: readonly Origin[];
}

/** Tables by name (`relations`, `views.layers`), and parts that are no tables (`scope`, `views.ladder`). */
export interface Raw {
  readonly tables: ReadonlyMap<string, Map<string, RawRow>>;
  readonly wholes: ReadonlyMap<string, RawRow>;
}

export const vocabularyRule = 'vocabulary-is-sound';

/** A problem at a place of the vocabulary; `step` goes on from there. */
export const problemAt = (
  { file, at }: Origin,
  step: readonly PropertyKey[],
  message: string,
  rule = vocabularyRule,
): VocabularyProblem => ({ path: file.path, ...placeIn(file, [...at, ...step]), rule, message });

/** Reads a vocabulary file; what cannot be read, or would be read as something else, is a problem. */
export function readFile(source: Source): { file?: Read; problems: readonly VocabularyProblem[] } {
  const { path } = source;
  const problems = (flaws: readonly Flaw[]): readonly VocabularyProblem[] => flaws.map((flaw) => ({ path, ...flaw }));
  if (source.unread) return { problems: problems([source.unread]) };
  const text = plainText(source.text);
  const { yaml, flaws } = readYaml(text);
  const met = problems([...inspectCharacters(text), ...flaws]);
  if (!yaml?.document.contents) return { problems: met };
  if (isMap(yaml.document.contents)) return { file: { path, ...yaml }, problems: met };
  const message = 'a vocabulary is a map of tables, such as “quantities:”';
  return { problems: [...met, { path, line: 1, column: 1, rule: vocabularyRule, message }] };
}

/** The pairs of a map in the order of the file; `undefined` when it is no map. */
function pairsOf(file: Read, at: readonly string[]): readonly (readonly [string, unknown])[] | undefined {
  const map = file.document.getIn(at, true);
  if (!isMap(map)) return undefined;
  return map.items.map(({ key, value }) => [
    isScalar(key) ? String(key.value) : String(key),
    value && typeof value === 'object' && 'toJS' in value
      ? (value as { toJS: (document: unknown) => unknown }).toJS(file.document)
      : value,
  ]);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A row over the one it replaces: field by field, classes one by one. */
function over(before: unknown, after: unknown): unknown {
  if (!isRecord(before) || !isRecord(after)) return after;
  const [known, given] = [before['classes'], after['classes']];
  const classes =
    isRecord(known) && isRecord(given)
      ? {
          // Classes that are listed again come in the order of the list.
          classes: withoutNull(
            {
              ...Object.fromEntries(Object.entries(known).filter(([name]) => !(name in given))),
              ...Object.fromEntries(Object.entries(given).map(([name, row]) => [name, row && over(known[name], row)])),
            },
            given,
          ),
        }
      : {};
  return withoutNull({ ...before, ...after, ...classes }, after);
}

/** A field or class that is set to nothing is taken out; nothing else is. */
const withoutNull = (merged: Record<string, unknown>, given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(merged).filter(([key]) => !(key in given && given[key] === null)));

/** Fields, and classes, that a row sets to nothing though what it stands on has none of the name. */
function takenFromNothing(
  before: unknown,
  row: unknown,
): readonly (readonly [path: readonly string[], known: readonly string[]])[] {
  if (!isRecord(before) || !isRecord(row)) return [];
  const lost = (held: Record<string, unknown>, given: Record<string, unknown>, at: readonly string[]) =>
    Object.keys(given)
      .filter((key) => given[key] === null && !(key in held))
      .map((key) => [[...at, key], Object.keys(held)] as const);
  const [known, given] = [before['classes'], row['classes']];
  return [...lost(before, row, []), ...(isRecord(known) && isRecord(given) ? lost(known, given, ['classes']) : [])];
}

/** Whether a file is of the content folder, and not of a preset that it stands on. */
const isOwn = ({ path }: Read): boolean => !path.startsWith('presets/');

/** What a row says that another file of the same folder has said: one of the two would be lost. */
function saidTwice(
  earlier: readonly Origin[],
  file: Read,
  row: unknown,
): readonly (readonly [readonly string[], Read])[] {
  if (!isOwn(file)) return [];
  return earlier
    .filter((origin) => isOwn(origin.file) && origin.file.path !== file.path)
    .flatMap((origin): readonly (readonly [readonly string[], Read])[] => {
      const said = (origin.file.document.getIn(origin.at) as { toJSON?: () => unknown } | undefined)?.toJSON?.();
      if (!isRecord(said) || !isRecord(row)) return [[[], origin.file]];
      const both = (one: Record<string, unknown>, other: Record<string, unknown>): readonly string[] =>
        Object.keys(other).filter((key) => key in one);
      return both(said, row).flatMap((key): readonly (readonly [readonly string[], Read])[] => {
        const [before, after] = [said[key], row[key]];
        return key === 'classes' && isRecord(before) && isRecord(after)
          ? both(before, after).map((name) => [[key, name], origin.file])
          : [[[key], origin.file]];
      });
    });
}

/** Lays files over each other, the most general first: rows by name, parts as a whole. */
export function layOver(
  files: readonly Read[],
  tableNames: readonly string[],
  wholeNames: readonly string[],
): { readonly raw: Raw; readonly problems: readonly VocabularyProblem[] } {
  const problems: VocabularyProblem[] = [];
  const tables = new Map(tableNames.map((name) => [name, new Map<string, RawRow>()]));
  const wholes = new Map<string, RawRow>();
  const orders: { table: Map<string, RawRow>; names: readonly string[] }[] = [];
  const take = (file: Read, prefix: readonly string[]): void => {
    const allowed = [...tableNames, ...wholeNames]
      .filter((name) => (prefix.length === 0 ? !name.includes('.') : name.startsWith(`${prefix[0]}.`)))
      .map((name) => name.split('.').at(-1)!);
    const extra = prefix.length === 0 ? ['extends', 'order', 'views'] : [];
    for (const [key, value] of pairsOf(file, prefix) ?? []) {
      const at = [...prefix, key];
      const name = at.join('.');
      const table = tables.get(name);
      if (prefix.length === 0 && key === 'extends') continue;
      else if (prefix.length === 0 && key === 'views' && isRecord(value)) take(file, at);
      else if (prefix.length === 0 && key === 'order' && isRecord(value)) order(file, value);
      else if (table) rows(file, at, table, value);
      else if (wholeNames.includes(name)) {
        const earlier = wholes.get(name)?.origins ?? [];
        for (const { file: other } of earlier.filter((origin) => isOwn(origin.file) && isOwn(file)))
          problems.push(problemAt({ file, at }, [], `“${key}” stands in ${other.path} already; remove one of the two`));
        if (value === null) wholes.delete(name);
        else wholes.set(name, { value, origins: [{ file, at }] });
      } else if (allowed.includes(key) || extra.includes(key))
        problems.push(problemAt({ file, at }, [], `“${key}” must be a map`));
      else
        problems.push(
          problemAt(
            { file, at },
            [],
            `unknown part “${key}” of a vocabulary${suggest(key, [...allowed, ...extra])}; allowed: ${[...allowed, ...extra].join(', ')}`,
          ),
        );
    }
  };
  const rows = (file: Read, at: readonly string[], table: Map<string, RawRow>, value: unknown): void => {
    if (value === null) return table.clear();
    const pairs = pairsOf(file, at);
    if (!pairs) {
      problems.push(problemAt({ file, at }, [], `“${at.at(-1)}” must be a map of rows by name`));
      return;
    }
    for (const [name, row] of pairs) {
      const before = table.get(name);
      const origin = { file, at: [...at, name] };
      for (const [path, other] of saidTwice(before?.origins ?? [], file, row))
        problems.push(
          problemAt(
            origin,
            path,
            `“${path.at(-1) ?? name}”${path.length > 0 ? ` of “${name}”` : ''} stands in ${other.path} already; remove one of the two`,
          ),
        );
      for (const [path, known] of takenFromNothing(before?.value, row)) {
        const key = path.at(-1)!;
        const message = isRestOfText({ [key]: null }, key)
          ? restOfText(key)
          : `“${key}” is taken out of “${name}” but is not there${suggest(key, known)}; it has: ${known.join(', ')}`;
        problems.push(problemAt(origin, path, message));
      }
      if (row !== null)
        table.set(name, { value: over(before?.value, row), origins: [origin, ...(before?.origins ?? [])] });
      else if (!table.delete(name))
        problems.push(
          problemAt(
            origin,
            [],
            `“${name}” is taken out but is not there${suggest(name, [...table.keys()])}; write its fields, or {} for none`,
          ),
        );
    }
  };
  const order = (file: Read, value: Record<string, unknown>): void => {
    for (const [name, names] of Object.entries(value)) {
      const table = tables.get(name);
      const say = (step: readonly PropertyKey[], message: string): void =>
        void problems.push(problemAt({ file, at: ['order'] }, step, message));
      if (!table)
        say([name], `there is no table “${name}”${suggest(name, tableNames)}; allowed: ${tableNames.join(', ')}`);
      else if (!Array.isArray(names)) say([name], `the order of “${name}” must be a list of names`);
      else orders.push({ table, names: names.map(String) });
    }
  };
  for (const file of files) take(file, []);
  for (const { table, names } of orders) {
    const sorted = [
      ...names.filter((name) => table.has(name)),
      ...[...table.keys()].filter((name) => !names.includes(name)),
    ];
    const copy = new Map(table);
    table.clear();
    for (const name of sorted) table.set(name, copy.get(name)!);
  }
  return { raw: { tables, wholes }, problems };
}
