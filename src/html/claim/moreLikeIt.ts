import * as words from '#words/claim.ts';
import { term } from '../../field/term.ts';
import { claimAddress } from '../../model/address.ts';
import type { Edge } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { html, marked, type Html } from '../template.ts';

/** How many claims of one sort are named; the rest stand on the page of the entry. */
const most = 8;

/** What else the same relation joins: from the same thing, and to the same thing. */
export function moreLikeIt({ atlas, link }: Around, claim: Edge): readonly (Html | false)[] {
  const { label } = term(atlas.field.relations, claim.relation);
  const others = (edges: readonly Edge[]): readonly Edge[] =>
    edges.filter(({ id, relation }) => relation === claim.relation && id !== claim.id);
  const part = (edges: readonly Edge[], heading: string, other: (edge: Edge) => Edge['source']): Html | false =>
    edges.length > 0 &&
    html`<h2 class="small">${marked(heading)}</h2>
      <ul class="more">
        ${edges
          .slice(0, most)
          .map(
            (edge) =>
              html`<li><a href="${link(claimAddress(edge.id))}">${marked(atlas.node(other(edge)).title)}</a></li>`,
          )}
        ${edges.length > most && html`<li class="none">${words.moreOnItsPage(edges.length - most)}</li>`}
      </ul>`;
  return [
    part(
      others(atlas.edgesFrom(claim.source)),
      words.also(atlas.node(claim.source).title, label),
      ({ target }) => target,
    ),
    part(
      others(atlas.edgesTo(claim.target)),
      words.whatElse(label, atlas.node(claim.target).title),
      ({ source }) => source,
    ),
  ];
}
