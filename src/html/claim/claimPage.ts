import * as words from '#words/claim.ts';
import { pieces } from '../../words/pieces.ts';
import { citationText } from '../../derive/citation.ts';
import { derivedNote } from '#words/relation.ts';
import { term } from '../../field/term.ts';
import { subjectsOf, worksOf } from '../../exports/jsonLd/claim.ts';
import { claimPath, type Claim } from '../../exports/address.ts';
import { claimTitle, evidenceOf } from '../../exports/citation.ts';
import { claimHead } from '../../exports/head.ts';
import { absoluteAddress, claimAddress } from '../../model/address.ts';
import type { Edge } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import type { Filling, WrittenPage } from '../page.ts';
import { againstLines } from '../parts/against.ts';
import { changedSince } from '../parts/changedSince.ts';
import { citeSection } from '../parts/cite.ts';
import { entryLink } from '../parts/entryLink.ts';
import { evidenceLine } from '../parts/evidenceLine.ts';
import { headMetadata } from '../parts/headMetadata.ts';
import { sourceList } from '../parts/sources.ts';
import { html, marked, type Html } from '../template.ts';
import { measuredRows } from './measuredRows.ts';
import { moreLikeIt } from './moreLikeIt.ts';

/** The page of one claim: the statement, its conditions, its evidence, and how to cite it. */
export const claimPage = (claim: Claim): WrittenPage => ({
  path: claimPath(claim.id).replace(/\/$/, ''),
  frame: 'plain',
  fill: (around) => fill(around, claim),
});

function fill(around: Around, claim: Claim): Filling {
  const { atlas, site, link, hasFiles } = around;
  const title = claimTitle(atlas, claim);
  const about = subjectsOf(claim).map((id) => atlas.node(id));
  const sources = worksOf(evidenceOf(claim));
  const address = absoluteAddress(claimAddress(claim.id), site);
  const text = citationText({
    title,
    address,
    site: atlas.graph.site,
    review: atlas.node(atlas.graph.site.source),
    evidence: evidenceOf(claim)[0]!,
    primary: sources.map((source) => atlas.node(source)),
  });
  const body = html`
    <article class="entry claim">
      <p class="crumbs"><a href="${link('/claims/')}">${words.claims}</a> › ${entryLink(around, about[0]!, true)}</p>
      <p class="meta shape">${shapeOf(claim)}</p>
      <h1>${marked(title)}</h1>
      <ul class="proofs">
        ${proofs(around, claim)}
      </ul>
      ${againstLines(around, claim.id)}
      <div class="halves">
        <div>
          <dl class="record">
            <dt>${words.about}</dt>
            <dd>${about.map((node) => html`<span class="about">${entryLink(around, node)}</span>`)}</dd>
            ${'relation' in claim && relationRow(around, claim)}
            ${'shape' in claim && claim.shape === 'measured' && measuredRows(around, claim)}
          </dl>
          ${'relation' in claim && moreLikeIt(around, claim)}
        </div>
        <div>
          ${sources.length > 0 && sourceList(around, sources)} ${changedSince(around, claim.id)}
          ${citeSection(around, {
            site: atlas.graph.site,
            text,
            address,
            citation: atlas.cite.claim(claim),
            files: hasFiles(claim.id) ? `/claims/${claim.id}` : undefined,
          })}
        </div>
      </div>
    </article>
  `;
  return {
    title,
    description: title,
    head: headMetadata(around, claimHead(atlas, site, claim, hasFiles(claim.id))),
    body,
  };
}

function shapeOf(claim: Claim): string {
  if (!('relation' in claim)) return claim.shape === 'measured' ? words.measuredValue : words.statement;
  return claim.derived ? words.relationDerived(derivedNote) : words.relation;
}

function relationRow({ atlas }: Around, { relation }: Edge): Html {
  const { label, says } = term(atlas.field.relations, relation);
  return html`<dt>${words.relation}</dt>
    <dd>${pieces(words.labelled, { label, says: html`<span class="meta">${says}</span>` })}</dd>`;
}

const proofs = (around: Around, claim: Claim): readonly Html[] =>
  evidenceOf(claim).map((proof) => {
    const says = 'relation' in claim && proof.says !== undefined && html`<div class="lead">${marked(proof.says)}</div>`;
    return html`<li>${says}${evidenceLine(around, proof)}</li>`;
  });
