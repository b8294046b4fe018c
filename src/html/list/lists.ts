import { namesIn } from '../../field/term.ts';
import { leafAddress } from '../../model/leafAddress.ts';
import type { Field } from '../../field/field.ts';
import { memory, remembered } from '../../asking/asking.ts';
import type { Graph } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { auditList } from './audit.ts';
import { listBound } from './bound.ts';
import { browseList } from './browse.ts';
import { claimList } from './claims.ts';
import { cutList, type Item, type Leaf } from './cut.ts';
import { gapList } from './gaps.ts';
import { kindList } from './kind.ts';
import { ladderList } from './ladder.ts';
import { nameList } from './names.ts';
import { outcomeList } from './outcomes.ts';
import { overviewList } from './overview.ts';

/** The lists that every site has and that may take several pages, by the path of their first, without a slash at either end. */
const lists = {
  audit: auditList,
  browse: browseList,
  claims: claimList,
  gaps: gapList,
  'graph/list': overviewList,
  'matrix/ladder': ladderList,
  outcomes: outcomeList,
  search: nameList,
} as const satisfies Readonly<Record<string, (around: Around) => readonly Item[]>>;

/** A list of the site: one that every site has, or that of a kind. */
export type ListName = keyof typeof lists | KindListName;
type KindListName = `${string}/page`;

/** The list of all entries of a kind. */
export const listOfKind = (kind: string): KindListName => `${kind}/page`;

/** All lists of a site. */
export const listNames = (field: Field): readonly ListName[] => [
  ...(Object.keys(lists) as readonly (keyof typeof lists)[]),
  ...namesIn(field.kinds).map(listOfKind),
];

const isOfKind = (name: ListName): name is KindListName => !(name in lists);

const itemsOf = (around: Around, name: ListName): readonly Item[] =>
  isOfKind(name) ? kindList(around, name.slice(0, -'/page'.length)) : lists[name](around);

type Needed = Pick<Around, 'atlas' | 'site' | 'pictogram'>;

const all = memory<Graph, readonly Leaf[]>();

/** The leaves of a list, cut once a graph; their addresses are root-absolute. */
export function leavesOf({ atlas, site, pictogram }: Needed, name: ListName): readonly Leaf[] {
  const around: Around = { atlas, site, pictogram, link: (address) => address, hasFiles: () => false };
  return all(atlas.graph, name, () => cutList(itemsOf(around, name), listBound));
}

/** Where something with an id stands: the leaf that has it, at its place. */
export function placeIn(around: Needed, name: ListName, id: string): string {
  const leaves = leavesOf(around, name);
  return `${leafAddress(name, placed(leaves).get(id) ?? 1)}#${id}`;
}

const placed = remembered(
  (leaves: readonly Leaf[]): ReadonlyMap<string, number> =>
    new Map(leaves.flatMap(({ ids, number }) => ids.map((each) => [each, number] as const))),
);
