import { expect, it } from 'vitest';
import { hush, listen, newAsking, type Asking } from '../../src/asking/asking.ts';
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

type Put = (path: string, text: () => string, asked?: Asking) => void;

/** Makes files of a graph as a build does, or takes them over from the site before. */
function make(graph: Graph, each: Each, before?: Site): Site {
  listen();
  const content = watchGraph(graph);
  const plan = planReuse('a program', graph, content, before?.notes);
  const files = new Map<string, string>();
  const book = noteWritten(plan.cleanIn('written').files);
  putAll(content, each, (path, text, asked = newAsking()) =>
    files.set(path, book.file(path, text, asked) ?? before!.files.get(path)!),
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

/** The same files of a graph that nobody watches, each made. */
function makeAnew(graph: Graph, each: Each): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  putAll({ ...graph }, each, (path, text) => files.set(path, text()));
  return files;
}

function putAll(content: Graph, each: Each, put: Put): void {
  const atlas = lookupsOf(content, address);
  const around = { atlas, site: address, link: (path: string) => path, hasFiles: () => true };
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
}

type List = 'nodes' | 'edges' | 'outcomes' | 'measured' | 'statements';

/** What an edit does to a field of a member of a list; to one that it lacks nothing is done. */
type Change = readonly [list: List, field: string, change: (value: never) => unknown];

const changes: readonly Change[] = [
  ['nodes', 'title', (title: string) => `${title} II`],
  ['nodes', 'summary', (summary: string) => `${summary} Indeed.`],
  ['nodes', 'aliases', (aliases: readonly string[]) => [...aliases, 'another name']],
  [
    'nodes',
    'passages',
    (all: Graph['nodes'][number]['passages']) => all.map((one) => ({ ...one, html: `${one.html}<p>More.</p>` })),
  ],
  ['nodes', 'mappings', () => undefined],
  ['nodes', 'place', (place: object) => ({ ...place, line: 99 })],
  [
    'edges',
    'evidence',
    (all: Graph['edges'][number]['evidence']) =>
      all.map((one) => ({ ...one, says: 'It is so.', confidence: 'low', why: 'a guess' })),
  ],
  ['edges', 'place', (place: object) => ({ ...place, line: 99 })],
  ['measured', 'measure', (one: Graph['measured'][number]['measure']) => ({ ...one, value: one.value * 2 })],
  ['measured', 'asPrinted', () => '12 of them'],
  ['measured', 'note', () => 'a note'],
  ['outcomes', 'note', () => 'a note'],
  ['outcomes', 'conditions', (all: Graph['outcomes'][number]['conditions']) => all.slice(1)],
  ['statements', 'evidence', (one: Graph['statements'][number]['evidence']) => ({ ...one, says: 'It is not so.' })],
];

interface Edited {
  readonly what: string;
  readonly graph: Graph;
}
type Edit = (graph: Graph, random: () => number) => Edited;

/** One fact of one member changed, told or no longer told: a word, a number, a place, a note, a name more; and claims more, or less. */
const edits: readonly Edit[] = [
  ...changes.map(
    (change): Edit =>
      (graph, random) =>
        edited(graph, change, random),
  ),
  ...(['edges', 'statements'] as const).flatMap((list) =>
    [true, false].map(
      (isMore): Edit =>
        (graph, random) =>
          moreOrLess(graph, list, isMore, random),
    ),
  ),
];

const pick = <One>(all: readonly One[], random: () => number): One => all[Math.floor(random() * all.length)]!;

function edited(graph: Graph, [list, field, change]: Change, random: () => number): Edited {
  const member = pick<{ readonly id: string; readonly evidence?: unknown }>(graph[list], random);
  const { [field as 'id']: value, ...rest } = member;
  const next = change(value as never);
  const now = next === undefined ? rest : { ...member, [field]: next };
  return {
    what: `${field} of ${list} ${member.id}`,
    graph: { ...graph, [list]: graph[list].map((one) => ((one as object) === member ? now : one)) },
  };
}

/** A graph with one claim more, or one less. */
function moreOrLess(graph: Graph, list: 'edges' | 'statements', isMore: boolean, random: () => number): Edited {
  const all: readonly { readonly id: string }[] = graph[list];
  const member = pick(all, random);
  const next = isMore ? [...all, { ...member, id: `${member.id}-${all.length}` }] : all.filter((one) => one !== member);
  return { what: `one of ${list} ${isMore ? 'more' : 'less'}: ${member.id}`, graph: { ...graph, [list]: next } };
}

/** A review of which many files are made, with two edits of each sort; and the review, with fewer of both. */
const rows: readonly (readonly [string, Graph, Each, steps: number, looked: number])[] = [
  ['a made-up review', compile(madeUp).graph!, { pages: 5, claims: 20, entries: 4 }, 2 * edits.length, 3],
  ['the review', review, { pages: 25, claims: 120, entries: 24 }, 6, 3],
];

it.each(rows)('never takes a file of %s over that would be another today, whatever fact is edited', (...row) => {
  const [, first, each, steps, looked] = row;
  const random = chance(20_261_129);
  let graph = first;
  let site = make(graph, each);
  const done: string[] = [];
  let taken = 0;
  const turns: Edit[] = [];
  for (let step = 1; step <= steps; step++) {
    // Each sort in its turn, in another order each time.
    if (turns.length === 0) turns.push(...edits);
    const [turn] = turns.splice(Math.floor(random() * turns.length), 1);
    const next = turn!(graph, random);
    ({ graph } = next);
    done.push(next.what);
    site = make(graph, each, site);
    taken += site.taken / site.files.size;
    // What is wrong once stays so until it is made again.
    if (step % looked > 0) continue;
    const cold = makeAnew(graph, each);
    expect([...cold.keys()]).toEqual([...site.files.keys()]);
    const stale = [...cold].filter(([path, text]) => site.files.get(path) !== text).map(([path]) => path);
    expect(stale, done.join('; ')).toEqual([]);
  }
  // It would be easy never to be wrong.
  expect(taken / steps).toBeGreaterThan(0.3);
});
