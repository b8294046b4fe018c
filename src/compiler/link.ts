import type {
  Bibliography,
  ClaimId,
  Conditions,
  Edge,
  Evidence,
  Graph,
  MeasuredClaim,
  Node,
  NodeId,
  Outcome,
  Place,
  SectionFields,
  Site,
  StatementClaim,
} from '../model/graph.ts';
import type { FrontMatter } from '../model/frontmatter.ts';
import { suggest } from '../model/suggest.ts';
import type { Quantity } from '../vocabulary/quantities.ts';
import { derive } from './deriveEdges.ts';
import { locate } from './locate.ts';
import type { Problem } from './problem.ts';
import { render, type Names } from './render.ts';
import type { Entry, SiteEntry } from './validate.ts';

export interface Linked {
  readonly graph: Omit<Graph, 'moved' | 'withdrawn'>;
  readonly problems: readonly Problem[];
}

/** Joins valid entries to a graph: ids resolved, prose rendered, claims named, edges merged and derived. */
export function link(entries: readonly Entry[], site: SiteEntry, broken: ReadonlySet<string>): Linked {
  const problems: Problem[] = [];
  const idOf = new Map(entries.map((entry) => [entry.slug, `${entry.kind}/${entry.slug}` as NodeId]));
  const byNumber = new Map(
    entries
      .filter((entry) => entry.kind === 'references')
      .map((entry) => [Number(entry.fields.number), idOf.get(entry.slug)!]),
  );
  const slugs = [...idOf.keys()].sort();

  /** The id of a slug named in front matter; a missing one is a problem, a broken one is not said twice. */
  const node = (entry: Entry | SiteEntry, slug: string, path: readonly PropertyKey[]): NodeId | undefined => {
    const id = idOf.get(slug);
    if (id === undefined && !broken.has(slug))
      problems.push({
        ...locate(entry, path),
        rule: 'target-exists',
        message: `no entry has the id “${slug}”${suggest(slug, slugs)}`,
      });
    return id;
  };
  const evidence = (entry: Entry, item: EvidenceItem, path: readonly PropertyKey[]): Evidence => ({
    locator: item.at,
    references: item.cites.flatMap((number) => {
      const id = byNumber.get(number);
      if (id === undefined && ![...broken].some((slug) => slug.endsWith(`-${number}`)))
        problems.push({
          ...locate(entry, [...path, 'cites']),
          rule: 'reference-resolves',
          message: `no reference has the number ${number}; the list has ${byNumber.size} entries, 0 to ${Math.max(0, ...byNumber.keys())}`,
        });
      return id ?? [];
    }),
    referenceNumbers: item.cites,
    basis: item.basis,
    confidence: item.confidence,
    ...(item.why === undefined ? {} : { why: item.why }),
    ...(item.says === undefined ? {} : { says: item.says }),
  });

  const edges = entries.flatMap((entry) => edgesOf(entry, { node, evidence }));
  const tests = entries.map((entry) => testsOf(entry, { node, evidence }));
  const outcomes = tests.flatMap((test) => test.outcomes);
  const measured = tests.flatMap((test) => test.measured);
  const statements = entries.flatMap((entry) =>
    entry.fields.statements.flatMap((item, index): StatementClaim[] => {
      const subject =
        item.subject === undefined
          ? idOf.get(entry.slug)!
          : node(entry, item.subject, ['statements', index, 'subject']);
      if (subject === undefined) return [];
      return [
        {
          shape: 'statement',
          id: `${entry.slug}--${item.id}` as ClaimId,
          subject,
          evidence: evidence(entry, item, ['statements', index]),
          place: locate(entry, ['statements', index, 'id']),
        },
      ];
    }),
  );

  const claimIds = new Set<string>([...edges, ...measured, ...statements].map((claim) => claim.id));
  const names: Names = {
    nodeOf: (slug) => idOf.get(slug),
    referenceOf: (number) => byNumber.get(number),
    hasClaim: (id) => claimIds.has(id),
    nearest: (slug) => suggest(slug, slugs),
    isBroken: (slug) => broken.has(slug),
  };
  const nodes = entries.map((entry): Node => {
    const rendered = render(entry, names);
    problems.push(...rendered.problems);
    return nodeFrom(entry, rendered.passages, node);
  });
  const home = render(site, names);
  problems.push(...home.problems);
  const { title, tagline, version, date, editors, source, changes } = site.fields;
  const about: Site = {
    title,
    tagline,
    version,
    date,
    editors,
    changes,
    source: node(site, source, ['source']) ?? ('' as NodeId),
    passages: home.passages,
  };

  const typed = {
    nodes: nodes.sort(byId),
    outcomes: outcomes.sort(byId),
    measured: measured.sort(byId),
    statements: statements.sort(byId),
  };
  const merged = merge([...edges, ...derive(typed, edges)]);
  return { graph: { site: about, ...typed, edges: merged }, problems };
}

interface EvidenceItem extends Pick<FrontMatter['relations'][number], 'at' | 'cites' | 'basis' | 'confidence'> {
  readonly why?: string | undefined;
  readonly says?: string | undefined;
}

interface Resolve {
  readonly node: (entry: Entry, slug: string, path: readonly PropertyKey[]) => NodeId | undefined;
  readonly evidence: (entry: Entry, item: EvidenceItem, path: readonly PropertyKey[]) => Evidence;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The id of a relation claim. */
export const edgeId = (source: string, relation: string, target: string): ClaimId =>
  `${source.split('/').at(-1)}--${relation}--${target.split('/').at(-1)}` as ClaimId;

function edgesOf(entry: Entry, resolve: Resolve): Edge[] {
  const source = `${entry.kind}/${entry.slug}` as NodeId;
  return entry.fields.relations.flatMap((item, index) =>
    item.targets.flatMap((slug): Edge[] => {
      const path = ['relations', index, item.relation];
      const target = resolve.node(entry, slug, path);
      const proof = resolve.evidence(entry, item, ['relations', index]);
      if (target === undefined) return [];
      const id = edgeId(source, item.relation, target);
      return [
        { id, source, target, relation: item.relation, derived: false, evidence: [proof], place: locate(entry, path) },
      ];
    }),
  );
}

/** One edge per id: evidence of repeated items is joined in order; typed beats derived. */
function merge(edges: readonly Edge[]): readonly Edge[] {
  const byEdge = new Map<string, Edge>();
  for (const edge of edges) {
    const known = byEdge.get(edge.id);
    byEdge.set(
      edge.id,
      known
        ? { ...known, derived: known.derived && edge.derived, evidence: join(known.evidence, edge.evidence) }
        : edge,
    );
  }
  return [...byEdge.values()].sort(byId);
}

function join(known: readonly Evidence[], more: readonly Evidence[]): readonly Evidence[] {
  const key = (item: Evidence): string => JSON.stringify([item.locator, item.referenceNumbers, item.basis]);
  const seen = new Set(known.map(key));
  return [...known, ...more.filter((item) => !seen.has(key(item)))];
}

const slugOfQuantity = (quantity: Quantity): string => quantity.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function testsOf(entry: Entry, resolve: Resolve): { outcomes: Outcome[]; measured: MeasuredClaim[] } {
  const outcomes: Outcome[] = [];
  const measured: MeasuredClaim[] = [];
  entry.fields.outcomes.forEach((item, index) => {
    const path = ['outcomes', index];
    const self = `${entry.kind}/${entry.slug}` as NodeId;
    const subject = item.subject === undefined ? self : resolve.node(entry, item.subject, [...path, 'subject']);
    if (subject === undefined) return;
    const id = `${entry.slug}--${item.id}`;
    const conditions = conditionsOf(entry, item, path, resolve);
    const proof = resolve.evidence(entry, item, path);
    const place = locate(entry, [...path, 'id']);
    const shared = { shape: 'measured', outcome: id, test: item.test, conditions } as const;
    const claims = item.results.flatMap((result, number): MeasuredClaim[] => {
      const here = locate(entry, [...path, 'results', number]);
      const claim = `${id}--${result.key ?? slugOfQuantity(result.quantity)}` as ClaimId;
      const own: Evidence =
        result.confidence === undefined
          ? proof
          : { ...proof, confidence: result.confidence, ...(result.why === undefined ? {} : { why: result.why }) };
      const against =
        result.baseline &&
        resolve.node(entry, result.baseline.subject, [...path, 'results', number, 'baseline', result.baseline.subject]);
      const value = result.baseline?.measure;
      const baselineClaim = `${claim}--baseline` as ClaimId;
      const main: MeasuredClaim = {
        ...shared,
        id: claim,
        subject,
        quantity: result.quantity,
        measure: result.measure,
        asPrinted: result.asPrinted,
        ...(against
          ? { baseline: { subject: against, ...(value ? { claim: baselineClaim, measure: value } : {}) } }
          : {}),
        evidence: own,
        ...(result.note === undefined ? {} : { note: result.note }),
        place: here,
      };
      if (!against || !value) return [main];
      return [
        main,
        {
          ...shared,
          id: baselineClaim,
          subject: against,
          quantity: result.quantity,
          measure: value,
          asPrinted: result.baseline!.printed,
          evidence: own,
          place: here,
        },
      ];
    });
    measured.push(...claims);
    outcomes.push({
      id,
      entry: self,
      subject,
      test: item.test,
      conditions,
      evidence: proof,
      ...(item.note === undefined ? {} : { note: item.note }),
      claims: claims.map((claim) => claim.id),
      place,
    });
  });
  return { outcomes, measured };
}

type OutcomeItem = FrontMatter['outcomes'][number];

function conditionsOf(entry: Entry, item: OutcomeItem, path: readonly PropertyKey[], resolve: Resolve): Conditions {
  const cathode = item.cathode === undefined ? undefined : resolve.node(entry, item.cathode, [...path, 'cathode']);
  const given = {
    cathode,
    // A full-cell rate given in mA/cm2 is a current density too.
    currentDensity: item['current-density'] ?? (item.rate?.unit === 'mA/cm2' ? item.rate : undefined),
    arealCapacity: item['areal-capacity'],
    rate: item.rate,
    depthOfDischarge: item['depth-of-discharge'],
    temperature: item.temperature,
    npRatio: item['n-p-ratio'],
    loading: item.loading,
    predeposited: item.predeposited,
  };
  return {
    electrolytes: item.electrolytes.flatMap(
      (slug, index) => resolve.node(entry, slug, [...path, 'electrolytes', index]) ?? [],
    ),
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<typeof given>),
    other: item.other,
  } as Conditions;
}

function nodeFrom(entry: Entry, passages: Node['passages'], node: Resolve['node']): Node {
  const { title, summary, aliases, formula } = entry.fields;
  return {
    id: `${entry.kind}/${entry.slug}` as NodeId,
    kind: entry.kind,
    slug: entry.slug,
    classes: (entry.fields as { class?: string[] }).class ?? [],
    title,
    ...(formula === undefined ? {} : { formula }),
    aliases,
    namesAsPrinted: entry.fields['names-as-printed'],
    summary,
    passages,
    ...(entry.kind === 'references' ? { bibliography: bibliographyOf(entry) } : {}),
    ...(entry.kind === 'sections' ? { section: sectionOf(entry, node) } : {}),
    ...auditFieldsOf(entry),
    place: { path: entry.path, line: 1, column: 1 } satisfies Place,
  };
}

/** What an entry says to the audit: its acknowledgements, and the misprints it lists. */
function auditFieldsOf(entry: Entry): Pick<Node, 'acknowledges' | 'misprints'> {
  const { acknowledges, misprints } = entry.fields;
  return {
    ...(acknowledges.length > 0
      ? {
          acknowledges: acknowledges.map((item, index) => ({
            ...item,
            place: locate(entry, ['acknowledges', index, 'finding']),
          })),
        }
      : {}),
    ...(misprints.length > 0
      ? {
          misprints: misprints.map(({ printed, at, says }) => ({ printed, ...(at === undefined ? {} : { at }), says })),
        }
      : {}),
  };
}

function bibliographyOf({ fields }: Entry): Bibliography {
  const optional = {
    title: fields['article-title'],
    journalFull: fields['journal-full'],
    volume: fields.volume,
    pages: fields.pages,
    doi: fields.doi,
    note: fields.note ?? fields['doi-note'],
  };
  return {
    number: Number(fields.number),
    authors: fields.authors!,
    ...(fields['authors-full']?.length ? { authorsFull: fields['authors-full'] } : {}),
    journal: fields.journal!,
    year: fields.year!,
    doiStatus: fields['doi-status']!,
    asPrinted: fields['as-printed']!,
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<Bibliography>),
  };
}

function sectionOf(entry: Entry, node: Resolve['node']): SectionFields {
  const { number, order, paragraphs, panels, rows } = entry.fields;
  return {
    number: String(number),
    order: order!,
    paragraphs: paragraphs ?? 0,
    panels: panels ?? [],
    rows: (rows ?? []).map((row, index) => {
      const subject = row.subject === undefined ? undefined : node(entry, row.subject, ['rows', index, 'subject']);
      return {
        ...(subject === undefined ? {} : { subject }),
        ...(row.quantity === undefined ? {} : { quantity: row.quantity }),
        printed: row.printed,
        electrolytes: row.electrolytes.flatMap(
          (slug, place) => node(entry, slug, ['rows', index, 'electrolytes', place]) ?? [],
        ),
        referenceNumbers: row.cites,
        blank: row.blank,
        lost: row.lost,
        ...(row.note === undefined ? {} : { note: row.note }),
      };
    }),
  };
}
