import type { Head, HeadLink } from '../../exports/head.ts';
import { jsonLdScript } from '../../exports/jsonLd.ts';
import type { Around } from '../around.ts';
import { html, Html } from '../template.ts';

/** For the head of a page: citation tags, typed links (Signposting) and JSON-LD. */
export const headMetadata = ({ link: address }: Pick<Around, 'link'>, { tags, links, document }: Head): Html => html`
  ${tags.map(([name, content]) => html`<meta name="${name}" content="${content}" />`)}
  ${links.map((link) => html`<link${attributes({ ...link, href: address(link.href) })} />`)}
  ${
    document !== undefined &&
    html`<script type="application/ld+json">
      ${new Html(jsonLdScript(document))}
    </script>`
  }
`;

/** What a page is about in a sentence, for search engines and for where it is shared: one element for both. */
export const descriptionTag = (description: string): Html =>
  html`<meta name="description" property="og:description" content="${description}" />`;

const attributes = ({ rel, href, type, title }: HeadLink): readonly Html[] =>
  Object.entries({ rel, href, type, title }).flatMap(([name, value]) =>
    value === undefined ? [] : [html` ${name}="${value}"`],
  );
