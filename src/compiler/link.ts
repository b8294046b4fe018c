import type { Field } from '../field/field.ts';
import { kindOfShape } from '../field/select.ts';
import type {
  ClaimId,
  Edge,
  Graph,
  MeasuredClaim,
  Node,
  NodeId,
  Outcome,
  Site,
  StatementClaim,
} from '../model/graph.ts';
import { frontOf } from './front.ts';
import { noHeld, type Held } from './held.ts';
import { derive } from './deriveEdges.ts';
import { infer } from './infer.ts';
import { edgesOf, mergeEdges } from './linkEdges.ts';
import { nodeFrom } from './linkNodes.ts';
import { testsOf } from './linkOutcomes.ts';
import { locate } from './locate.ts';
import { lookUp, lookupQuestions, type Lookups } from './lookUp.ts';
import { noMemory, type Memory } from './memory.ts';
import type { Problem } from './problem.ts';
import { pointsIn } from './points.ts';
import { proseQuestions, type Names } from './prose/names.ts';
import { render } from './render.ts';
import { resolver, type Resolve } from './resolve.ts';
import type { Entry, SiteEntry } from './validate.ts';

/** The graph but for its questions, what it said before and what became of its addresses, and the problems met on the way. */
export interface Linked {
  readonly graph: Omit<Graph, 'queries' | 'editions' | 'moved' | 'withdrawn'>;
  readonly problems: readonly Problem[];
}

/** Joins valid entries to a graph: ids resolved, prose rendered, claims named, edges merged and derived. */
export function link(
  field: Field,
  entries: readonly Entry[],
  site: SiteEntry,
  broken: ReadonlySet<string>,
  partsAreUnsure: boolean,
  memory: Memory = noMemory,
  held: Held = noHeld,
): Linked {
  const lookups = lookUp(field, entries, broken, partsAreUnsure);
  const parts = entries.map((entry) => partOf(field, entry, lookups, held));
  const problems: Problem[] = phases.flatMap((phase) => parts.flatMap(({ met }) => met[phase]));
  // All ids of an entry’s claims begin with its own, so that in this order they are sorted already.
  const ordered = parts.toSorted((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0));
  const edges = parts.flatMap((part) => part.edges);
  const claims = {
    outcomes: held.list('outcomes', ordered.flatMap((part) => part.outcomes).sort(byId)),
    measured: held.list('measured', ordered.flatMap((part) => part.measured).sort(byId)),
    statements: held.list('statements', ordered.flatMap((part) => part.statements).sort(byId)),
  };
  const names = namesIn(lookups, entries, parts);
  const prose = (entry: Entry | SiteEntry): Node['passages'] => {
    const { passages, problems: met } = held.answered(
      { what: 'prose', key: entry.path, from: [field, entry] },
      { names, questions: proseQuestions },
      (asked) => render(entry, asked, field, memory),
      isFine,
    );
    problems.push(...met);
    return passages;
  };
  const node = (entry: Entry): Node => {
    const passages = prose(entry);
    const { made, problems: met } = held.answered(
      { what: 'node', key: entry.path, from: [field, entry, passages] },
      { names: lookups, questions: lookupQuestions },
      (asked) => {
        const found: Problem[] = [];
        return { made: nodeFrom(field, entry, passages, resolver(field, asked, found).node), problems: found };
      },
      isFine,
    );
    problems.push(...met);
    return made;
  };
  const typed = { nodes: held.list('nodes', entries.map(node).sort(byId)), ...claims };
  const source = sourceOf(field, site, resolver(field, lookups, problems), problems);
  const passages = prose(site);
  const about = held.piece('site', '', [site, source, passages], (): Site => ({
    ...aboutSite(site.fields),
    source,
    passages,
  }));
  const joined = held.list('edges', mergeEdges([...edges, ...derive(field, typed, edges, held)], held));
  const fronts = held.list(
    'fronts',
    typed.nodes.map((one) => frontOf(one, held)),
  );
  const inferred = held.piece('inferred', '', [field, fronts, joined], () => infer(field, fronts, joined));
  return { graph: { field, site: about, ...typed, edges: joined, inferred }, problems };
}

const isFine = ({ problems }: { readonly problems: readonly Problem[] }): boolean => problems.length === 0;

/** In this order problems of front matter are told. */
const phases = ['edges', 'tests', 'statements', 'besides'] as const;

/** What the front matter of an entry becomes, each list sorted by id but for edges, which stand as they were typed. */
interface Part {
  readonly slug: string;
  readonly edges: readonly Edge[];
  readonly outcomes: readonly Outcome[];
  readonly measured: readonly MeasuredClaim[];
  readonly statements: readonly StatementClaim[];
  readonly met: Readonly<Record<(typeof phases)[number], readonly Problem[]>>;
}

/** Links the front matter of one entry. */
const partOf = (field: Field, entry: Entry, names: Lookups, held: Held): Part =>
  held.answered(
    { what: 'part', key: entry.path, from: [field, entry] },
    { names, questions: lookupQuestions },
    (lookups) => {
      const met = { edges: [], tests: [], statements: [], besides: [] } satisfies Record<string, Problem[]>;
      const resolve = (phase: (typeof phases)[number]): Resolve => resolver(field, lookups, met[phase]);
      const edges = edgesOf(field, entry, resolve('edges'));
      const { outcomes, measured } = testsOf(field, entry, resolve('tests'));
      const statements = statementsOf(entry, resolve('statements'));
      besides(entry, resolve('besides'));
      return {
        slug: entry.slug,
        edges,
        outcomes: outcomes.sort(byId),
        measured: measured.sort(byId),
        statements: statements.sort(byId),
        met,
      };
    },
    ({ met }) => phases.every((phase) => met[phase].length === 0),
  );

/** What prose may name. */
function namesIn(lookups: Lookups, entries: readonly Entry[], parts: readonly Part[]): Names {
  let ids: ReadonlySet<string> | undefined;
  const claimIds = (): ReadonlySet<string> =>
    (ids ??= new Set(
      parts.flatMap(({ edges, measured, statements }) => [...edges, ...measured, ...statements].map(({ id }) => id)),
    ));
  let points: ReturnType<typeof pointsIn> | undefined;
  const pointed = (): ReturnType<typeof pointsIn> =>
    (points ??= pointsIn(
      entries,
      parts.flatMap(({ outcomes }) => outcomes),
      parts.flatMap(({ statements }) => statements),
    ));
  return {
    nodeOf: lookups.nodeOf,
    referenceOf: lookups.referenceOf,
    isUnsure: lookups.isUnsure,
    isBroken: lookups.isBroken,
    placeOf: lookups.placeOf,
    nearest: lookups.nearest,
    hasClaim: (id) => claimIds().has(id),
    outcomeOf: (id) => pointed().outcomeOf(id),
    anchorsOf: (id) => pointed().anchorsOf(id),
  };
}

/** Looks up what stands beside claims: the places of misprints, and what rows of tables cite. */
function besides(entry: Entry, resolve: Resolve): void {
  entry.fields.misprints.forEach(({ at }, index) => {
    if (at !== undefined) resolve.place(entry, at, ['misprints', index, 'at']);
  });
  entry.fields.rows?.forEach(({ cites }, index) => resolve.works(entry, cites, ['rows', index, 'cites']));
}

/** The work that the site is about. */
function sourceOf(field: Field, site: SiteEntry, resolve: Resolve, problems: Problem[]): NodeId {
  const works = kindOfShape(field, 'works');
  const id = resolve.node(site, site.fields.source, ['source'], works === undefined ? [] : [works]);
  if (id !== undefined && works !== undefined && !id.startsWith(`${works}/`))
    problems.push({
      ...locate(site, ['source']),
      rule: 'source-is-a-work',
      message: `the source ${id} is no work; name the entry of the review in ${works}`,
    });
  return id ?? ('' as NodeId);
}

/** What the site is, its name and colour filled in where the author leaves them to us. */
function aboutSite({ name, ...fields }: SiteEntry['fields']): Omit<Site, 'source' | 'passages'> {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { ...(given as typeof fields), name: name ?? fields.title } as Omit<Site, 'source' | 'passages'>;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The statements of an entry. */
function statementsOf(entry: Entry, resolve: Resolve): StatementClaim[] {
  return entry.fields.statements.flatMap((item, index): StatementClaim[] => {
    const path = ['statements', index];
    const self = `${entry.kind}/${entry.slug}` as NodeId;
    const subject = item.subject === undefined ? self : resolve.node(entry, item.subject, [...path, 'subject']);
    if (subject === undefined) return [];
    return [
      {
        shape: 'statement',
        id: `${entry.slug}--${item.id}` as ClaimId,
        subject,
        evidence: resolve.evidence(entry, item, path),
        place: locate(entry, [...path, 'id']),
      },
    ];
  });
}
