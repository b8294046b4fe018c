import * as words from '#words/matrix.ts';
import * as listWords from '#words/list.ts';
import { ladderOf, type Ladder, type Rung } from '../../derive/evidenceLadder.ts';
import { term } from '../../field/term.ts';
import { claimAddress } from '../../model/address.ts';
import type { Around } from '../around.ts';
import { entryLink } from '../parts/entryLink.ts';
import { html, joined, type Html, type Part } from '../template.ts';
import { inside, type Branch } from './cut.ts';

/** The ladders of all entries that have one, by kind. */
export const ladderList = (around: Around): readonly Branch[] =>
  (around.atlas.field.views.ladder?.of.kinds ?? []).map((kind) => {
    const { plural } = term(around.atlas.field.kinds, kind);
    return {
      name: plural,
      around: html`<section>
        <h2>${plural}</h2>
        ${inside}
      </section>`,
      again: html`<section>
        <h2>${plural}${listWords.continuation}</h2>
        ${inside}
      </section>`,
      items: around.atlas
        .nodesOfKind(kind)
        .flatMap((node) => ladderOf(around.atlas, node.id) ?? [])
        .map((ladder) => evidenceLadder(around, ladder)),
    };
  });

/** The ladder of evidence of one entry, and the sentence that reads it out; `bare` on the entry’s own page. */
export function evidenceLadder(around: Around, { node, rungs, view, sentence }: Ladder, bare = false): Html {
  const steps = rungs.map(
    (rung) =>
      html`<li class="${stateOf(rung)}">
        <span class="basis">${rung.basis}</span> <span>${worksOf(around, rung)}</span>
        <span
          >${rung.tied.length === 0 ? '–' : `${rung.tied.length} ${view.words[rung.tied.length === 1 ? 0 : 1]}`}</span
        >
      </li>`,
  );
  const told = rungs.filter(({ claims, tied }) => claims.length + tied.length > 0);
  return html`
    <section class="ladder">
      ${!bare && html`<h3 id="${node.slug}">${entryLink(around, node)}</h3>`}
      <ol>
        ${steps}
      </ol>
      <p>${sentence}</p>
      ${
        told.length > 0 &&
        html`<details>
          <summary>${words.ofEachRung(view.words[1])}</summary>
          <dl>${told.map((rung) => ofRung(around, rung))}</dl>
        </details>`
      }
    </section>
  `;
}

const stateOf = ({ claims, tied }: Rung): string =>
  claims.length > 0 ? 'shown' : tied.length > 0 ? 'carried' : 'none';

function worksOf({ link }: Around, { claims, works }: Rung): Part {
  if (claims.length === 0) return '–';
  return claims.length === 1
    ? html`<a href="${link(claimAddress(claims[0]!))}">${words.works(works)}</a>`
    : words.works(works);
}

const ofRung = (around: Around, { basis, claims, tied }: Rung): Html =>
  html`<dt>${basis}</dt>
    <dd>
      ${joined(
        claims.map((id) => html`<a href="${around.link(claimAddress(id))}">${id}</a>`),
        ', ',
      )}${claims.length > 0 && tied.length > 0 && words.tested}${joined(
        tied.map((id) => entryLink(around, around.atlas.node(id), true)),
        ', ',
      )}
    </dd>`;
