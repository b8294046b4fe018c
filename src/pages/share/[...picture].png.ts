import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../../atlas.ts';
import { flatten } from '../../chemistry/markup.ts';
import type { Panel } from '../../drawing/panel.ts';
import { shareImage, type Share } from '../../drawing/share/shareImage.ts';
import { term } from '../../field/term.ts';
import type { Node } from '../../model/graph.ts';
import { keptPicture } from '../../site/kept/pictures.ts';
import { isMade } from '../../site/parts/share.ts';
import drawing from '../../styles/drawing.css?raw';
import tokens from '../../styles/tokens.css?raw';

const { site, nodes, field } = atlas.graph;

/** What makes pictures, fonts among it, loaded where one is made: most builds have all from the site before, and take a tenth less time. */
async function loadMaker() {
  const [png, { shareStyle }] = await Promise.all([
    import('../../drawing/share/png.ts'),
    import('../../drawing/share/style.ts'),
  ]);
  return { ...png, style: shareStyle({ drawing, tokens }) };
}
let maker: ReturnType<typeof loadMaker> | undefined;

/** The panel that is called what the entry is; else the last of a drawing, which says most: how it is in use. */
function panelOf({ slug, title }: Pick<Node, 'slug' | 'title'>): Panel {
  const { strips } = atlas.drawings.figures(slug)[0]!;
  const own = strips.flat().find(({ heading }) => flatten(heading).toLowerCase() === flatten(title).toLowerCase());
  return (own ?? strips[0]!.at(-1)!).panel;
}

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
      .map((node): readonly [string, Share] => {
        const { id, kind, title, classes, summary } = node;
        const word = classes[0] ?? term(field.kinds, kind).singular.toLowerCase();
        return [id, { title, kind: word, summary, site: site.title, panel: panelOf(node) }];
      }),
  ];
}

/** Pictures for where pages are shared: of the site, and of each entry that has a drawing. */
export const getStaticPaths = () =>
  pictures()
    .filter(([picture]) => isMade(picture))
    .map(([picture, share]) => ({ params: { picture }, props: { share } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { share } }) => {
  const { pngMaker, toPng, style } = await (maker ??= loadMaker());
  const svg = shareImage(share, style);
  return new Response(await keptPicture([pngMaker, svg], () => toPng(svg)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
