import { audit } from '../derive/audit/audit.ts';
import { unasked } from '../derive/audit/unasked.ts';
import { emptyViews } from '../derive/offer.ts';
import type { Finding } from '../model/finding.ts';
import { kindOfShape } from '../field/select.ts';
import type { Field } from '../field/field.ts';
import { suggest } from '../field/suggest.ts';
import { isVocabulary, readField } from '../field/read.ts';
import type { Graph } from '../model/graph.ts';
import { isHistory, readHistory, type History } from './addresses/history.ts';
import { keepAddresses } from './addresses/keep.ts';
import { versionsHaveManifests } from './addresses/versions.ts';
import { inspectCharacters, plainText } from '../source/characters.ts';
import { quote } from '../source/bounds.ts';
import type { Source } from '../source/source.ts';
import { boundsOfGraph } from './boundsOfGraph.ts';
import { link } from './link.ts';
import { noMemory, underVocabulary, type Memory } from './memory.ts';
import { parse } from './parse.ts';
import { shortened, type Problem } from './problem.ts';
import type { Query } from '../model/query.ts';
import { readMappings, withMappings, type MappingRow } from './mappings.ts';
import { readQueries } from './queries.ts';
import { readEntries, type ReadEntries } from './readEntries.ts';
import { catalogue } from './rules/index.ts';
import { sharedAliases } from './rules/name-is-of-one-entry.ts';
import type { About } from './rules/rule.ts';
import type { SiteEntry } from './validate.ts';
import { walled } from './wall.ts';

/** What a content folder compiles to: a graph when there is no problem, and all problems otherwise. */
export interface Compilation {
  readonly graph?: Graph;
  readonly problems: readonly Problem[];
  /** What is no mistake but leaves a page off. */
  readonly notices: readonly Problem[];
  /** The presets that the vocabulary extends, the most general first. */
  readonly presets: readonly string[];
}

/**
 * Sources → graph. Reads and writes no file, throws nothing; every problem of every file is collected. What the memory has of a
 * file is taken from there, and what it lacks is given to it.
 */
export function compile(sources: readonly Source[], memory: Memory = noMemory): Compilation {
  const { field, problems: vocabulary, notices, presets, placeOf, text } = readField(sources);
  const own = underVocabulary(memory, text);
  const read = readEntries(sources, field, own);
  const history = readHistory(sources);
  const asked = readQueries(sources);
  const mapped = readMappings(sources);
  const lists = sources.filter(({ path }) => isHistory(path)).flatMap(inspectList);
  const known = [...vocabulary, ...read.problems, ...lists, ...asked.problems, ...mapped.problems];
  const partial = read.broken.size > 0 || vocabulary.length > 0 || history.partial;
  const { graph, problems: met } = walled(
    '.',
    (): Joined =>
      join(
        field,
        { ...read, queries: asked.queries, mappings: mapped.rows },
        history,
        {
          partial,
          wrong: new Set([...known.map(({ path }) => path), ...read.wrong]),
          ownWrong: new Set([...known.map(({ path }) => path), ...read.ownWrong]),
        },
        own,
      ),
    (problem): Joined => ({ problems: [problem] }),
  );
  // What may stand where goes by the roles of classes: while the vocabulary is wrong, that would mislead.
  const told = vocabulary.length === 0 ? met : met.filter(({ rule }) => rule !== 'ends-are-allowed');
  const problems = shortened(distinct([...known, ...told]));
  if (!graph || problems.length > 0) return { problems, notices, presets };
  return {
    graph,
    problems,
    notices: [
      ...notices,
      ...emptyPages(graph),
      ...uncheckedTests(graph),
      ...namesOfNobody(graph).map(({ table, row, message }) => ({
        ...placeOf(table, row)!,
        rule: 'name-is-of-one-entry',
        message,
      })),
      ...sharedAliases(graph),
    ],
    presets,
  };
}

/** Whether anything is missing, and which files have problems. */
type Missing = Pick<About, 'partial' | 'wrong'> & Pick<ReadEntries, 'ownWrong'>;

interface Joined {
  readonly graph?: Graph;
  readonly problems: readonly Problem[];
}

/** Views of the vocabulary that the entries leave empty. */
const emptyPages = (graph: Graph): readonly Problem[] =>
  emptyViews(graph).map((message) => ({ path: 'index.md', line: 1, column: 1, rule: 'page-has-its-entries', message }));

/** Rows of the vocabulary that speak of an entry by an id that none has yet. */
function namesOfNobody({
  field,
  nodes,
}: Graph): readonly { readonly table: string; readonly row: string; readonly message: string }[] {
  const slugs = new Set(nodes.map(({ slug }) => slug));
  const lost = (table: string, rows: readonly { readonly name: string }[]) =>
    rows
      .filter(({ name }) => !slugs.has(name))
      .map(({ name }) => ({
        table,
        row: name,
        message: `no entry has the id ${quote(name)}${suggest(name, [...slugs])}`,
      }));
  const called = field.languages.flatMap(({ name: language, names }) =>
    lost(
      'languages',
      Object.keys(names).map((name) => ({ name })),
    ).map((one) => ({ ...one, row: language })),
  );
  return [
    ...lost('names', field.names),
    ...lost('asked', field.asked),
    ...called,
    ...lost('views.labels', field.views.labels),
  ];
}

/** Tests whose numbers a check could be asked of, and whose names its row lacks. */
const uncheckedTests = (graph: Graph): readonly Problem[] =>
  unasked(graph).map(({ check, outcome }) => ({
    ...outcome.place,
    rule: 'check-has-its-premise',
    message: `the check “${check}” is not asked of the test “${outcome.test}”, which tells all that it compares; name it in checks.${check}.tests of the vocabulary, with those that are there`,
  }));

/** A part of the reading path may stand in a file that could not be read. */
function partsAreUnsure(field: Field, wrong: ReadonlySet<string>): boolean {
  const kind = kindOfShape(field, 'reading path');
  return [...wrong].some((path) => (kind === undefined ? isVocabulary(path) : path.startsWith(`${kind}/`)));
}

/** What stands beside the entries of a content folder. */
interface Beside {
  readonly queries: readonly Query[];
  readonly mappings: readonly MappingRow[];
}

/** Links entries to a graph and holds it against every rule. */
function join(
  field: Field,
  { entries, site, broken, queries, mappings }: ReadEntries & Beside,
  history: History,
  missing: Missing,
  memory: Memory,
): Joined {
  const { graph: joined, problems: linking } = link(
    field,
    entries,
    site ?? stubSite(broken),
    broken,
    partsAreUnsure(field, missing.ownWrong),
    memory,
  );
  const { nodes, problems: unmapped } = withMappings(joined.nodes, mappings, missing.partial);
  const linked = { ...joined, nodes, queries, editions: history.editions };
  // Beyond the bounds the audit, whose findings have addresses, would compare everything with everything.
  const tooMany = boundsOfGraph(linked);
  if (tooMany.length > 0) return { problems: [...linking, ...history.problems, ...tooMany] };
  const { moved, withdrawn, problems: kept } = keepAddresses(history, { ...linked, moved: [], withdrawn: [] }, missing);
  const lost = [...unmapped, ...history.problems, ...kept, ...(site ? versionsHaveManifests(site, history) : [])];
  const graph: Graph = { ...linked, moved, withdrawn };
  let found: readonly Finding[] | undefined;
  const about: About = { ...missing, findings: () => (found ??= audit(graph)) };
  const broke = catalogue.flatMap(({ check }) => check?.(graph, about) ?? []);
  return { graph, problems: [...linking, ...lost, ...broke] };
}

/** What keeps a list of lines from being read as text. */
const inspectList = ({ path, text, unread }: Source): readonly Problem[] =>
  (unread ? [unread] : inspectCharacters(plainText(text))).map((flaw) => ({ path, ...flaw }));

/** A relation with several targets would say the same of its evidence several times. */
const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

/** Lets the other files be linked and checked when index.md itself is unusable. */
function stubSite(broken: Set<string>): SiteEntry {
  broken.add('index');
  return {
    ...(parse({ path: 'index.md', text: '---\n---\n' }, []).draft as unknown as SiteEntry),
    fields: {
      title: '',
      tagline: '',
      version: '0.0.0',
      date: '2000-01-01',
      editors: ['-'],
      source: 'index',
      language: 'en',
      changes: [],
    },
  };
}
