import { atlas } from '../atlas.ts';
import { faviconSvg } from '../exports/identity.ts';

export const GET = (): Response =>
  new Response(faviconSvg(atlas.graph.site), { headers: { 'Content-Type': 'image/svg+xml' } });
