import { audit } from '../derive/audit/audit.ts';
import type { Finding } from '../model/finding.ts';
import type { Field } from '../field/field.ts';
import { readField } from '../field/read.ts';
import type { Graph } from '../model/graph.ts';
import { isHistory, readHistory, type History } from './addresses/history.ts';
import { keepAddresses } from './addresses/keep.ts';
import { versionsHaveManifests } from './addresses/versions.ts';
import { inspectCharacters, plainText } from '../source/characters.ts';
import type { Source } from '../source/source.ts';
import { boundsOfGraph } from './boundsOfGraph.ts';
import { link } from './link.ts';
import { parse } from './parse.ts';
import { shortened, type Problem } from './problem.ts';
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
}

/** Sources → graph. Reads and writes no file, throws nothing; every problem of every file is collected. */
export function compile(sources: readonly Source[]): Compilation {
  const { field, problems: vocabulary, notices } = readField(sources);
  const read = readEntries(sources, field);
  const history = readHistory(sources);
  const lists = sources.filter(({ path }) => isHistory(path)).flatMap(inspectList);
  const partial = read.broken.size > 0 || vocabulary.length > 0 || history.partial;
  const { graph, problems: met } = walled(
    '.',
    (): Joined => join(field, read, history, partial),
    (problem): Joined => ({ problems: [problem] }),
  );
  const told = [...read.problems, ...lists, ...met].filter(
    ({ rule }) => vocabulary.length === 0 || !restOnWords.has(rule),
  );
  const problems = shortened(distinct([...vocabulary, ...told]));
  if (!graph || problems.length > 0) return { problems, notices };
  return { graph, problems, notices: [...notices, ...sharedAliases(graph)] };
}

/** Rules that ask what the vocabulary says: while it cannot be read, what they find would mislead. */
const restOnWords: ReadonlySet<string> = new Set([
  'acknowledgement-has-finding',
  'basis-is-named',
  'ends-are-allowed',
  'finding-is-acknowledged',
  'fits-schema',
  'link-resolves',
  'locator-resolves',
  'passage-is-in-section',
  'path-is-kind-and-id',
  'reference-resolves',
  'sentence-has-one-evidence',
  'source-is-a-work',
  'target-exists',
  'value-is-plausible',
]);

interface Joined {
  readonly graph?: Graph;
  readonly problems: readonly Problem[];
}

/** Links entries to a graph and holds it against every rule. */
function join(field: Field, { entries, site, broken }: ReadEntries, history: History, partial: boolean): Joined {
  const { graph: linked, problems: linking } = link(field, entries, site ?? stubSite(broken), broken);
  // Beyond the bounds the audit, whose findings have addresses, would compare everything with everything.
  const tooMany = boundsOfGraph(linked);
  if (tooMany.length > 0) return { problems: [...linking, ...history.problems, ...tooMany] };
  const {
    moved,
    withdrawn,
    problems: kept,
  } = keepAddresses(history, { ...linked, moved: [], withdrawn: [] }, { partial });
  const lost = [...history.problems, ...kept, ...(site ? versionsHaveManifests(site, history) : [])];
  const graph: Graph = { ...linked, moved, withdrawn };
  let found: readonly Finding[] | undefined;
  const about: About = { partial, findings: () => (found ??= audit(graph)) };
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
