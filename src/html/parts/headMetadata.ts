import type { Head } from '../../exports/head.ts';
import { jsonLdScript } from '../../exports/jsonLd.ts';
import type { Around } from '../around.ts';
import { html, Html } from '../template.ts';

/** For the head of a page: citation tags, typed links (Signposting) and JSON-LD. */
export const headMetadata = ({ link }: Pick<Around, 'link'>, { tags, links, document }: Head): Html => html`
  ${tags.map(([name, content]) => html`<meta name="${name}" content="${content}" />`)}
  ${links.map(
    ({ rel, href, type, title }) =>
      html`<link rel="${rel}" href="${link(href)}" ${attribute('type', type)}${attribute('title', title)} />`,
  )}
  ${
    document !== undefined &&
    html`<script type="application/ld+json">
      ${new Html(jsonLdScript(document))}
    </script>`
  }
`;

const attribute = (name: string, value: string | undefined): Html | undefined =>
  value === undefined ? undefined : html` ${name}="${value}"`;
