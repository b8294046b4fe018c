import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../../atlas.ts';
import { pngMaker, toPng } from '../../drawing/share/png.ts';
import { shareImage, type Share } from '../../drawing/share/shareImage.ts';
import { shareStyle } from '../../drawing/share/style.ts';
import { keptPicture } from '../../site/kept/pictures.ts';
import { isMade } from '../../site/parts/share.ts';
import drawing from '../../styles/drawing.css?raw';
import tokens from '../../styles/tokens.css?raw';

const { site, nodes } = atlas.graph;
const style = shareStyle({ drawing, tokens });

/** The last panel of a drawing says most: how it is in use. */
const panelOf = (slug: string) => atlas.drawings.figures(slug)[0]!.strips[0]!.at(-1)!.panel;

function pictures(): readonly (readonly [name: string, share: Share])[] {
  const { home, figures, schematic } = atlas.drawings;
  if (!home) return [];
  const first = home.rows.flatMap(({ shows }) => shows)[0];
  return [
    [
      'site',
      {
        title: site.title,
        kind: '',
        summary: site.tagline,
        site: '',
        ...(first !== undefined && { panel: schematic(first)!.strips[0]!.at(-1)!.panel }),
      },
    ],
    ...nodes
      .filter(({ slug }) => figures(slug).length > 0)
      .map(({ id, slug, kind, title, classes, summary }): readonly [string, Share] => [
        id,
        { title, kind: classes[0] ?? kind, summary, site: site.title, panel: panelOf(slug) },
      ]),
  ];
}

/** Pictures for where pages are shared: of the site, and of each entry that has a drawing. */
export const getStaticPaths = () =>
  pictures()
    .filter(([picture]) => isMade(picture))
    .map(([picture, share]) => ({ params: { picture }, props: { share } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { share } }) => {
  const svg = shareImage(share, style);
  return new Response(await keptPicture([pngMaker, svg], () => toPng(svg)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
