import { isVocabulary, presetOf, readField } from '../field/read.ts';
import { namesIn } from '../field/term.ts';
import type { Graph } from '../model/graph.ts';
import { isHistory, readHistory } from './addresses/history.ts';
import { keepAddresses } from './addresses/keep.ts';
import { versionsHaveManifests } from './addresses/versions.ts';
import { link } from './link.ts';
import { parse } from './parse.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import type { Source } from './source.ts';
import { validate, type Entry, type SiteEntry } from './validate.ts';

/** What a content folder compiles to: a graph when there is no problem, and all problems otherwise. */
export interface Compilation {
  readonly graph?: Graph;
  readonly problems: readonly Problem[];
  /** What is no mistake but leaves a page off. */
  readonly notices: readonly Problem[];
}

/** Sources → graph. Reads and writes no file, throws nothing; every problem of every file is collected. */
export function compile(sources: readonly Source[]): Compilation {
  const history = readHistory(sources);
  const { field, problems: vocabulary, notices } = readField(sources);
  const kinds = namesIn(field.kinds);
  const parsed = sources
    .filter(({ path }) => !isHistory(path) && !isVocabulary(path) && presetOf(path) === undefined)
    .map((source) => parse(source, kinds));
  const validated = parsed.flatMap(({ draft }) => (draft ? [validate(draft, field)] : []));
  const entries = validated.flatMap(({ entry }) => (entry ? [entry] : []));
  const fine = new Set(
    validated.flatMap(({ entry, problems }) => (entry && problems.length === 0 ? [entry.path] : [])),
  );
  const broken = new Set(
    parsed.flatMap(({ slug, draft }) => (slug !== undefined && !(draft && fine.has(draft.path)) ? [slug] : [])),
  );
  const local = [...vocabulary, ...[...parsed, ...validated].flatMap(({ problems }) => problems)];
  const site = entries.find((entry): entry is SiteEntry => entry.kind === 'site');
  if (!site && !broken.has('index')) local.push(noSite);
  const { unique, problems: repeated } = firstOfEachSlug(
    entries.filter((entry): entry is Entry => entry.kind !== 'site'),
  );
  const about = { partial: broken.size > 0 || vocabulary.length > 0 };
  const { graph: linked, problems: linking } = link(field, unique, site ?? stubSite(broken), broken);
  const { moved, withdrawn, problems: lost } = keepAddresses(history, { ...linked, moved: [], withdrawn: [] }, about);
  const graph: Graph = { ...linked, moved, withdrawn };
  const versions = site ? versionsHaveManifests(site, history) : [];
  const invariant = rules.flatMap((rule) => rule(graph, about));
  const problems = distinct([
    ...local,
    ...repeated,
    ...linking,
    ...history.problems,
    ...lost,
    ...versions,
    ...invariant,
  ]);
  return problems.length === 0 ? { graph, problems, notices } : { problems, notices };
}

/** A relation with several targets would say the same of its evidence several times. */
const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

const noSite: Problem = {
  path: 'index.md',
  line: 1,
  column: 1,
  rule: 'site-is-described',
  message: 'index.md is missing; it needs title, tagline, version, date, editors, source and the text of the home page',
};

/** Ids are unique over all kinds, because claims are addressed by them. */
function firstOfEachSlug(entries: readonly Entry[]): { unique: readonly Entry[]; problems: readonly Problem[] } {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const first = new Map<string, Entry>();
  for (const entry of sorted) if (!first.has(entry.slug)) first.set(entry.slug, entry);
  return {
    unique: [...first.values()],
    problems: sorted
      .filter((entry) => first.get(entry.slug) !== entry)
      .map((entry) => ({
        path: entry.path,
        line: 1,
        column: 1,
        rule: 'id-is-unique',
        message: `the id “${entry.slug}” is taken by ${first.get(entry.slug)!.path}; ids are unique over all kinds`,
      })),
  };
}

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
