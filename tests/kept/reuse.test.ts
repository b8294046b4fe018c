import { expect, it } from 'vitest';
import { hush, listen, newAsking } from '../../src/asking/asking.ts';
import { claimsWithPage } from '../../src/exports/address.ts';
import { claimFile, entryFile } from '../../src/exports/besides.ts';
import { lookupsOf } from '../../src/html/around.ts';
import { leavesOf, listNames } from '../../src/html/list/lists.ts';
import { writtenPages } from '../../src/html/written.ts';
import type { Graph } from '../../src/model/graph.ts';
import { filesBeside } from '../../src/model/published.ts';
import { watchGraph } from '../../src/model/watchedGraph.ts';
import { noteWritten } from '../../src/site/reuse/noteWritten.ts';
import { nothingMade, planReuse } from '../../src/site/reuse/plan.ts';
import type { SiteNotes } from '../../src/site/reuse/state.ts';
import { chance } from '../../src/drawing/chance.ts';
import { compile } from '../../src/compiler/compile.ts';
import { graph as review } from '../review.ts';
import { madeUp } from './madeUp.ts';

const address = 'https://review.example/';

/** Every so many of what is many. */
const sample = <One>(all: readonly One[], step: number): readonly One[] => all.filter((_, at) => at % step === 0);

interface Site {
  readonly files: ReadonlyMap<string, string>;
  readonly notes: SiteNotes;
  /** How many files come from the site before. */
  readonly taken: number;
}

/** Of how many pages, claims and entries one is made. */
type Each = Readonly<Record<'pages' | 'claims' | 'entries', number>>;

/** Makes files of a graph as a build does, or takes them over from the site before. */
function make(graph: Graph, each: Each, before?: Site): Site {
  listen();
  const content = watchGraph(graph);
  const plan = planReuse('a program', graph, content, before?.notes);
  const atlas = lookupsOf(content, address);
  const around = { atlas, site: address, link: (path: string) => path, hasFiles: () => true };
  const files = new Map<string, string>();
  const book = noteWritten(plan.cleanIn('written').files);
  const put = (path: string, text: () => string, asked = newAsking()): void =>
    void files.set(path, book.file(path, text, asked) ?? before!.files.get(path)!);
  for (const page of sample(writtenPages(atlas), each.pages))
    put(page.path, () => Object.values(page.fill(around)).map(String).join('\n'), page.asked);
  for (const extension of filesBeside) {
    for (const claim of sample(claimsWithPage(content), each.claims))
      put(`claims/${claim.id}.${extension}`, () => claimFile(atlas, address, claim, extension));
    for (const node of sample(content.nodes, each.entries))
      put(`${node.id}.${extension}`, () => entryFile(atlas, address, node, extension));
  }
  for (const name of listNames(content.field))
    put(name, () =>
      leavesOf(around, name)
        .map(({ html }) => String(html))
        .join('\n'),
    );
  for (const share of ['data', 'pages'] as const) plan.take(share, nothingMade);
  const taken = plan.take('written', book.made()).length;
  hush();
  return {
    files,
    taken,
    notes: plan.notes('frames', '', { pages: [], words: new Map(), from: new Map(), files: [] }, () => true),
  };
}

type List = 'nodes' | 'edges' | 'outcomes' | 'measured' | 'statements';

/** A graph with one fact of one member changed, told or no longer told: a word, a number, a place, a note, a name more. */
function edited(graph: Graph, random: () => number): { readonly what: string; readonly graph: Graph } {
  const pick = <One>(all: readonly One[]): One => all[Math.floor(random() * all.length)]!;
  if (random() < 0.3) return moreOrLess(graph, pick(['edges', 'statements']), random() < 0.5, pick);
  const list = pick<List>(['nodes', 'nodes', 'edges', 'measured', 'outcomes', 'statements']);
  const member = pick<{ readonly id: string; readonly evidence?: unknown }>(graph[list]);
  const changes: Readonly<Record<List, readonly (readonly [string, (value: never) => unknown])[]>> = {
    nodes: [
      ['title', (title: string) => `${title} II`],
      ['summary', (summary: string) => `${summary} Indeed.`],
      ['aliases', (aliases: readonly string[]) => [...aliases, 'another name']],
      [
        'passages',
        (all: Graph['nodes'][number]['passages']) => all.map((one) => ({ ...one, html: `${one.html}<p>More.</p>` })),
      ],
      ['mappings', () => undefined],
      ['place', (place: object) => ({ ...place, line: 99 })],
    ],
    edges: [
      [
        'evidence',
        (all: Graph['edges'][number]['evidence']) =>
          all.map((one) => ({ ...one, says: 'It is so.', confidence: 'low', why: 'a guess' })),
      ],
      ['place', (place: object) => ({ ...place, line: 99 })],
    ],
    measured: [
      ['measure', (measure: Graph['measured'][number]['measure']) => ({ ...measure, value: measure.value * 2 })],
      ['asPrinted', () => '12 of them'],
      ['note', () => 'a note'],
    ],
    outcomes: [
      ['note', () => 'a note'],
      ['conditions', (all: Graph['outcomes'][number]['conditions']) => all.slice(1)],
    ],
    statements: [['evidence', (one: Graph['statements'][number]['evidence']) => ({ ...one, says: 'It is not so.' })]],
  };
  const [field, change] = pick(changes[list]);
  const { [field as 'id']: value, ...rest } = member;
  const next = change(value as never);
  const now = next === undefined ? rest : { ...member, [field]: next };
  return {
    what: `${field} of ${list} ${member.id}`,
    graph: { ...graph, [list]: graph[list].map((one) => ((one as object) === member ? now : one)) },
  };
}

/** A graph with one claim more, or one less. */
function moreOrLess(
  graph: Graph,
  list: 'edges' | 'statements',
  isMore: boolean,
  pick: <One>(all: readonly One[]) => One,
): { readonly what: string; readonly graph: Graph } {
  const all: readonly { readonly id: string }[] = graph[list];
  const member = pick(all);
  const next = isMore ? [...all, { ...member, id: `${member.id}-${all.length}` }] : all.filter((one) => one !== member);
  return { what: `one of ${list} ${isMore ? 'more' : 'less'}: ${member.id}`, graph: { ...graph, [list]: next } };
}

/** A review of which many files are made, with an edit after the other; and the review, with fewer of both. */
const rows: readonly (readonly [string, Graph, Each, steps: number, looked: number])[] = [
  ['a made-up review', compile(madeUp).graph!, { pages: 5, claims: 20, entries: 4 }, 30, 3],
  ['the review', review, { pages: 25, claims: 120, entries: 24 }, 6, 3],
];

it.each(rows)('never takes a file of %s over that would be another today, whatever fact is edited', (...row) => {
  const [, first, each, steps, looked] = row;
  const random = chance(20_261_129);
  let graph = first;
  let site = make(graph, each);
  const done: string[] = [];
  let taken = 0;
  for (let step = 1; step <= steps; step++) {
    const next = edited(graph, random);
    ({ graph } = next);
    done.push(next.what);
    site = make(graph, each, site);
    taken += site.taken / site.files.size;
    // What is wrong once stays so until it is made again.
    if (step % looked > 0) continue;
    const cold = make(graph, each);
    expect([...cold.files.keys()]).toEqual([...site.files.keys()]);
    const stale = [...cold.files].filter(([path, text]) => site.files.get(path) !== text).map(([path]) => path);
    expect(stale, done.join('; ')).toEqual([]);
  }
  // It would be easy never to be wrong.
  expect(taken / steps).toBeGreaterThan(0.3);
});
