import type { APIRoute } from 'astro';
import { atlas, fromRoot } from '../../atlas.ts';
import type { Leaf } from '../../html/list/cut.ts';
import { leavesOf, listNames } from '../../html/list/lists.ts';
import { tourLeaves } from '../../html/list/tour.ts';
import { matrixLeaves } from '../../html/matrix/leaves.ts';
import { isMade } from '../../site/parts/share.ts';

type Places = readonly Pick<Leaf, 'ids'>[];

/** What stands on which page of a list or matrix that takes several, for addresses that name a place. */
export function getStaticPaths() {
  const { field, drawings } = atlas;
  const all: readonly (readonly [list: string, leaves: () => Places])[] = [
    ...listNames(field).map((name) => [name, () => leavesOf(fromRoot, name)] as const),
    ['tour', () => tourLeaves(drawings.tour)],
    ...field.views.matrices.map(({ name }) => [`matrix/${name}`, () => matrixLeaves(fromRoot, name)] as const),
  ];
  return all
    .filter(([list]) => isMade(list))
    .map(([list, leaves]) => [list, leaves()] as const)
    .filter(([, leaves]) => leaves.length > 1)
    .map(([list, leaves]) => ({ params: { list }, props: { leaves } }));
}
export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify((props['leaves'] as Places).map(({ ids }) => ids)));
