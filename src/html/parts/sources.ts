import * as words from '#words/evidence.ts';
import { pieces } from '../../words/pieces.ts';
import { doiWords } from '../../derive/citation.ts';
import { entryAddress } from '../../model/address.ts';
import type { Bibliography, NodeId } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { html, type Html } from '../template.ts';

/**
 * The references behind a page, as printed, each linked to its own page and to its DOI where one is known, with what became of it;
 * `file` has the records of all, which are `count`.
 */
export const sourceList = (
  around: Around,
  sources: readonly NodeId[],
  file?: string,
  count = sources.length,
): Html => html`
  <section aria-labelledby="sources" data-pagefind-ignore>
    <h2 id="sources">${words.sources}</h2>
    <ol class="sources">
      ${sources.map((id) => source(around, id))}
    </ol>
    ${
      file !== undefined &&
      html`<p class="evidence">
        ${pieces(words.allAsRis, {
          file: html`<a href="${around.link(file)}" download>${words.allAsRisLink(count)}</a>`,
        })}
      </p>`
    }
  </section>
`;

function source({ atlas, link }: Around, id: NodeId): Html {
  const work = atlas.node(id).bibliography!;
  const { number, asPrinted, title, doi } = work;
  const known = html` <span class="evidence"
    >${pieces(words.doi, {
      link: html`<a href="https://doi.org/${doi}" rel="external">${doi}</a>`,
      known: doiWords(work),
    })}</span
  >`;
  return html`
    <li value="${number}">
      <a href="${link(entryAddress(id))}" data-entry>[${number}]</a>
      ${asPrinted}${title !== undefined && html` <em>${title}.</em>`}${doi !== undefined && known}${notices(work)}
    </li>
  `;
}

/** What became of a work, each with its notice. */
const notices = ({ amended = [] }: Bibliography): readonly Html[] =>
  amended.map(
    ({ is, at, says }) =>
      html`${pieces(says === undefined ? words.fate : words.fateAndWhy, {
        is: html`<strong class="amended">${is}</strong>`,
        notice: html`<a href="${at}" rel="external">${words.notice}</a>`,
        says,
      })}`,
  );
