import type { z } from 'zod';
import type { Source } from '../source/source.ts';
import { checkField, worksAreKept } from './checks.ts';
import { explain } from './explain.ts';
import type { Field } from './field.ts';
import { fieldsAt } from './fieldsAt.ts';
import { layOver, problemAt, readFile, type Raw, type RawRow, type Read, type VocabularyProblem } from './layers.ts';
import { mended } from './mended.ts';
import { readPresetFile } from './presetFiles.ts';
import { placeIn } from '../source/yaml/places.ts';
import { classRoles } from './roles.ts';
import { tablesOf, wholesOf } from './schema.ts';
import { withoutSlips } from './slips.ts';
import { suggest } from './suggest.ts';
import { viewWholes } from './viewSchema.ts';
import { ref, select, type Known } from './words.ts';

/** What the files of a vocabulary say, and what is wrong with them; notices name pages that stay off. */
export interface FieldReading {
  readonly field: Field;
  readonly problems: readonly VocabularyProblem[];
  readonly notices: readonly VocabularyProblem[];
  /** The presets that the vocabulary extends, the most general first. */
  readonly presets: readonly string[];
  /** Where a row of a table stands; undefined of one that no file has. */
  readonly placeOf: (table: string, row: string) => Pick<VocabularyProblem, 'path' | 'line' | 'column'> | undefined;
  /** All that it was read from: the same text gives the same reading. */
  readonly text: string;
}

/** What was read of a vocabulary without problems, under the path of its first file and all of its text; nothing, where nothing is kept. */
export interface KeptReadings {
  readonly recall: (path: string, text: string) => unknown;
  readonly keep: (path: string, text: string, read: unknown) => void;
}
const noReadings: KeptReadings = { recall: () => undefined, keep: () => undefined };

/** The preset of a review without a vocabulary of its own. */
const defaultPreset = 'general';

/** Whether a source is a part of the vocabulary of a content folder. */
export const isVocabulary = (path: string): boolean => /^vocabulary(\.yaml|\/[^/]+\.yaml)$/.test(path);
/** The preset that a source belongs to, if it is a part of one. */
export const presetOf = (path: string): string | undefined => /^presets\/([^/]+)\/[^/]+\.yaml$/.exec(path)?.[1];

let last: { readonly files: readonly Source[]; readonly reading: FieldReading } | undefined;

/**
 * Files → field. Presets stand at `presets/<name>/*.yaml`; every problem of every row is collected. The same files give the same
 * value again, so that what is made from a field is made once.
 */
export function readField(sources: readonly Source[], kept = noReadings): FieldReading {
  const files = inOrder(sources.filter(({ path }) => isVocabulary(path) || presetOf(path) !== undefined));
  if (!last || !same(last.files, files)) {
    const text = JSON.stringify(files.map(({ path, text: written }) => [path, written]));
    last = { files, reading: { ...readKept(files, text, kept), text } };
  }
  return last.reading;
}

/** Text by text: one that is the same value in memory is not gone through. */
const same = (some: readonly Source[], others: readonly Source[]): boolean =>
  some.length === others.length &&
  some.every(({ path, text, unread }, index) => {
    const other = others[index]!;
    return path === other.path && text === other.text && unread === other.unread;
  });

type Kept = Pick<FieldReading, 'field' | 'notices' | 'presets'>;

/** Reads files, or takes what was read of the same; where a row stands, of which few ask, is then read when somebody does. */
function readKept(files: readonly Source[], text: string, { recall, keep }: KeptReadings): Omit<FieldReading, 'text'> {
  const path = files[0]?.path ?? '';
  const known = recall(path, text) as Kept | undefined;
  if (known) {
    let placeOf: FieldReading['placeOf'] | undefined;
    return { ...known, problems: [], placeOf: (table, row) => (placeOf ??= read(files).placeOf)(table, row) };
  }
  const made = read(files);
  const { field, notices, presets, problems } = made;
  if (problems.length === 0 && path !== '') keep(path, text, { field, notices, presets } satisfies Kept);
  return made;
}

function read(sources: readonly Source[]): Omit<FieldReading, 'text'> {
  const own = sources.filter(({ path }) => isVocabulary(path)).map(readFile);
  const presets = Map.groupBy(
    sources.filter(({ path }) => presetOf(path) !== undefined),
    ({ path }) => presetOf(path)!,
  );
  const problems = own.flatMap((one) => one.problems);
  const files = own.flatMap(({ file }) => file ?? []);
  const below = presetsUnder(files, presets, problems);
  const { raw, problems: strange } = layOver([...below, ...files], tableNames, wholeNames);
  const presetNames = below.map(({ path }) => presetOf(path)!);
  const known = knownIn(raw);
  const { field, problems: wrong } = build(raw, known);
  const { problems: broken, notices } = checkField(field, raw, files[0]?.path ?? 'vocabulary.yaml');
  // A kind that could not be read may be the one that works are of.
  const sure = files.length > 0 && wrong.length === 0 ? worksAreKept(field, files[0]!.path) : [];
  return {
    field,
    problems: [...problems, ...strange, ...wrong, ...broken, ...sure],
    notices,
    presets: [...new Set(presetNames)],
    placeOf: (table, row) => {
      const origin = raw.tables.get(table)?.get(row)?.origins[0];
      return origin && { path: origin.file.path, ...placeIn(origin.file, origin.at) };
    },
  };
}

/** A vocabulary says the same in whatever order its files are found. */
const inOrder = (files: readonly Source[]): readonly Source[] => [...files].sort((a, b) => (a.path < b.path ? -1 : 1));

/** The files of the presets that a vocabulary extends, the most general first. */
function presetsUnder(
  files: readonly Read[],
  presets: ReadonlyMap<string, readonly Source[]>,
  problems: VocabularyProblem[],
): readonly Read[] {
  const [choice, ...more] = files.flatMap((file) => {
    const value = file.document.get('extends');
    return value === undefined
      ? []
      : [{ value: typeof value === 'string' ? value : JSON.stringify(value), origin: { file, at: ['extends'] } }];
  });
  for (const { origin } of more)
    problems.push(
      problemAt(origin, [], `“extends” stands in ${choice!.origin.file.path} already; remove one of the two`),
    );
  const layers: Read[][] = [];
  const seen = new Set<string>();
  for (let next = choice?.value ?? defaultPreset, from = choice?.origin; next !== 'none';) {
    const found = presets.get(next);
    if (!found || seen.has(next)) {
      const allowed = [...presets.keys(), 'none'].sort();
      if (from)
        problems.push(
          problemAt(
            from,
            [],
            seen.has(next)
              ? `the preset “${next}” extends itself`
              : `there is no preset “${next}”${suggest(next, allowed)}; allowed: ${allowed.join(', ')}`,
          ),
        );
      break;
    }
    seen.add(next);
    const opened = found.map(readPresetFile);
    problems.push(...opened.flatMap((one) => one.problems));
    const layer = opened.flatMap(({ file }) => file ?? []);
    layers.unshift(layer);
    const base = layer.find(({ document }) => document.has('extends'));
    from = base && { file: base, at: ['extends'] };
    next = base ? String(base.document.get('extends')) : 'none';
  }
  return layers.flat();
}

const nobody: Known = { names: () => [], kinds: [] };
const tableNames = Object.keys(tablesOf(nobody));
const wholeNames = [...Object.keys(wholesOf(nobody)), ...Object.keys(viewsOf(nobody)).map((name) => `views.${name}`)];

function viewsOf(known: Known) {
  return viewWholes({
    kinds: select(known, Object.keys(classRoles)),
    relation: ref('relation', known.names('relations'), 'relations'),
    quantity: ref('quantity', known.names('quantities'), 'quantities'),
    condition: ref('condition', known.names('conditions'), 'conditions'),
    test: ref('test', known.names('tests'), 'tests'),
  });
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** The names that rows may refer to, whatever else is wrong with the rows that have them. */
function knownIn({ tables }: Raw): Known {
  const rows = (table: string): readonly (readonly [string, RawRow])[] => [...(tables.get(table) ?? [])];
  return {
    names: (table) =>
      table === 'dimensions'
        ? [...new Set(rows('units').map(([, { value }]) => fieldOf(value, 'dimension')))].filter(
            (name): name is string => typeof name === 'string' && name !== '',
          )
        : rows(table).map(([name]) => name),
    kinds: rows('kinds').map(([name, { value }]) => ({
      name,
      shape: fieldOf(value, 'shape'),
      classes: Object.entries((fieldOf(value, 'classes') as Record<string, unknown> | null) ?? {}).map(
        ([one, row]) => ({ name: one, role: fieldOf(row, 'role') }),
      ),
    })),
  };
}

/** Checks every row against its schema; those that fit become the field. */
function build(raw: Raw, known: Known): { readonly field: Field; readonly problems: readonly VocabularyProblem[] } {
  const problems: VocabularyProblem[] = [];
  const names = { kinds: known.names('kinds'), dimensions: known.names('dimensions') };
  const check = (schema: z.ZodType, { value, origins }: RawRow, what: string, table = ''): unknown => {
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    const fields = fieldsOf(schema);
    for (const issue of withoutSlips(result.error.issues, fields))
      for (const { path, message } of explain(issue, fields, what, (at) => fieldsAt(schema, at))) {
        const origin = origins.find(({ file, at }) => file.document.hasIn([...at, ...path.slice(0, 1)])) ?? origins[0]!;
        problems.push(problemAt(origin, path, message));
      }
    return mended(table, schema, value, result.error.issues, names);
  };
  const rowsOf = Object.fromEntries(
    Object.entries(tablesOf(known)).map(([table, schema]) => [
      table,
      [...(raw.tables.get(table) ?? [])].flatMap(([name, row]) => {
        const fine = check(schema, row, name, table);
        return fine === undefined ? [] : [{ name, ...(fine as object) }];
      }),
    ]),
  );
  const partsOf = (prefix: string, schemas: Readonly<Record<string, z.ZodType>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(schemas).flatMap(([name, schema]) => {
        const row = raw.wholes.get(`${prefix}${name}`);
        const fine = row && check(schema, row, name);
        return fine === undefined ? [] : [[name, fine]];
      }),
    );
  const tables = Object.entries(rowsOf);
  const views = tables.flatMap(([name, rows]) => (name.startsWith('views.') ? [[name.slice(6), rows] as const] : []));
  // The schemas make rows of the types of Field: `read.test.ts` holds them together by the types of the compiler.
  const field = {
    ...Object.fromEntries(tables.filter(([name]) => !name.startsWith('views.'))),
    scope: { without: [] },
    examples: { searches: [] },
    ...partsOf('', wholesOf(known)),
    views: { ...Object.fromEntries(views), home: {}, ...partsOf('views.', viewsOf(known)) },
  } as unknown as Field;
  return {
    field: { ...field, units: field.units.map((unit) => ({ ...unit, display: unit.display ?? unit.name })) },
    problems,
  };
}

/** The fields of a row, for “did you mean”; a schema that reads shorthands has its fields inside. */
function fieldsOf(schema: z.ZodType): readonly string[] {
  if ('shape' in schema) return Object.keys(schema.shape as object);
  const inner = [(schema.def as { out?: z.ZodType }).out, (schema.def as { in?: z.ZodType }).in];
  return inner.flatMap((one) => (one ? fieldsOf(one) : []));
}
