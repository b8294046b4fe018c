import { audit } from '../derive/audit/audit.ts';
import type { Field } from '../field/field.ts';
import { isVocabulary } from '../field/read.ts';
import { kindOfShape } from '../field/select.ts';
import type { Finding } from '../model/finding.ts';
import type { Graph } from '../model/graph.ts';
import type { Query } from '../model/query.ts';
import type { History } from './addresses/history.ts';
import { keepAddresses } from './addresses/keep.ts';
import { promisedBy } from './addresses/promised.ts';
import { versionsHaveManifests } from './addresses/versions.ts';
import { boundsOfGraph } from './boundsOfGraph.ts';
import { frontOf } from './front.ts';
import { noHeld, type Held } from './held.ts';
import { link } from './link.ts';
import { withMappings, type MappingRow } from './mappings.ts';
import type { Memory } from './memory.ts';
import { parse } from './parse.ts';
import type { Problem } from './problem.ts';
import type { ReadEntries } from './readEntries.ts';
import { catalogue } from './rules/index.ts';
import type { About } from './rules/rule.ts';
import type { SiteEntry } from './validate.ts';

/** Whether anything is missing, and which files have problems. */
export type Missing = Pick<About, 'partial' | 'wrong'> & Pick<ReadEntries, 'ownWrong'>;

/** The graph of some entries, where it is not beyond the bounds, and the same without prose. */
export interface Joined {
  readonly graphs?: { readonly graph: Graph; readonly bare: Graph };
  readonly problems: readonly Problem[];
}

/** What stands beside the entries of a content folder. */
export interface Beside {
  readonly queries: readonly Query[];
  readonly mappings: readonly MappingRow[];
}

/** Links entries to a graph and holds it against every rule; `held` is what the compilation before made. */
export function joinGraph(
  field: Field,
  { entries, site, broken, queries, mappings }: ReadEntries & Beside,
  history: History,
  missing: Missing,
  memory: Memory,
  held: Held,
): Joined {
  const { graph: joined, problems: linking } = link(
    field,
    entries,
    site ?? stubSite(broken),
    broken,
    partsAreUnsure(field, missing.ownWrong),
    memory,
    held,
  );
  const { nodes, problems: unmapped } = withMappings(joined.nodes, mappings, missing.partial);
  const linked: Graph = { ...joined, nodes, queries, editions: history.editions, moved: [], withdrawn: [] };
  const fronts = held.list(
    'fronts',
    joined.nodes.map((node) => frontOf(node, held)),
  );
  let found: readonly Finding[] | undefined;
  const bare = {
    ...linked,
    nodes: fronts,
    history,
    get findings(): readonly Finding[] {
      return (found ??= held.reading('audit', bare, audit));
    },
  };
  // Beyond the bounds the audit, whose findings have addresses, would compare everything with everything.
  const tooMany = held.reading('bounds', bare, boundsOfGraph);
  if (tooMany.length > 0) return { problems: [...linking, ...history.problems, ...tooMany] };
  const whole = !missing.partial && missing.wrong.size === 0;
  /** Where something is missing, more is asked than the graph. */
  const asked: Held['reading'] = whole ? held.reading : noHeld.reading;
  const { releases, fates } = history;
  const promised = (): ReturnType<typeof promisedBy> =>
    held.piece('promised', '', [releases, fates], () => promisedBy(releases, fates));
  const kept = asked('addresses', bare, (of) =>
    keepAddresses(of.history, of, { ...missing, promised, findings: () => of.findings }),
  );
  const lost = [
    ...unmapped,
    ...history.problems,
    ...kept.problems,
    ...(site ? versionsHaveManifests(site, history) : []),
  ];
  const broke = catalogue.flatMap(({ id, check }) =>
    check ? asked(`rule ${id}`, bare, (of) => check(of, { ...missing, findings: () => of.findings })) : [],
  );
  const graph: Graph = { ...linked, moved: kept.moved, withdrawn: kept.withdrawn };
  return { graphs: { graph, bare }, problems: [...linking, ...lost, ...broke] };
}

/** A part of the reading path may stand in a file that could not be read. */
function partsAreUnsure(field: Field, wrong: ReadonlySet<string>): boolean {
  const kind = kindOfShape(field, 'reading path');
  return [...wrong].some((path) => (kind === undefined ? isVocabulary(path) : path.startsWith(`${kind}/`)));
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
