import type { Graph } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { auditList } from './audit.ts';
import { listBound } from './bound.ts';
import { browseList } from './browse.ts';
import { claimList } from './claims.ts';
import { cutList, type Item, type Leaf } from './cut.ts';
import { gapList } from './gaps.ts';
import { ladderList } from './ladder.ts';
import { nameList } from './names.ts';
import { outcomeList } from './outcomes.ts';

/** The lists that may take several pages, by the path of their first, without a slash at either end. */
const lists = {
  audit: auditList,
  browse: browseList,
  claims: claimList,
  gaps: gapList,
  'matrix/ladder': ladderList,
  outcomes: outcomeList,
  search: nameList,
} as const satisfies Readonly<Record<string, (around: Around) => readonly Item[]>>;

/** A list of the site. */
export type ListName = keyof typeof lists;

/** All lists of the site. */
export const listNames = Object.keys(lists) as readonly ListName[];

const made = new WeakMap<Graph, Map<ListName, readonly Leaf[]>>();

/** The leaves of a list, cut once a graph; their addresses are root-absolute. */
export function leavesOf({ atlas, site }: Pick<Around, 'atlas' | 'site'>, name: ListName): readonly Leaf[] {
  const own = made.get(atlas.graph) ?? new Map<ListName, readonly Leaf[]>();
  made.set(atlas.graph, own);
  const known = own.get(name);
  if (known) return known;
  const leaves = cutList(lists[name]({ atlas, site, link: (address) => address, hasFiles: () => false }), listBound);
  own.set(name, leaves);
  return leaves;
}

/** The root-absolute address of a leaf. */
export const leafAddress = (path: string, number: number): string =>
  number === 1 ? `/${path}/` : `/${path}/${number}/`;

/** Where something with an id stands: the leaf that has it, at its place. */
export function placeIn(around: Pick<Around, 'atlas' | 'site'>, name: ListName, id: string): string {
  const leaves = leavesOf(around, name);
  const places = placed.get(leaves) ?? new Map(leaves.flatMap(({ ids, number }) => ids.map((each) => [each, number])));
  placed.set(leaves, places);
  return `${leafAddress(name, places.get(id) ?? 1)}#${id}`;
}

const placed = new WeakMap<readonly Leaf[], ReadonlyMap<string, number>>();
