import { atlas } from '../../atlas.ts';
import { toViewData } from '../../exports/viewData.ts';

export const GET = (): Response => new Response(JSON.stringify(toViewData(atlas.graph)));
