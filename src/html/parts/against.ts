import * as words from '#words/evidence.ts';
import { againstClaim, findingsOf } from '../../derive/audit/grades.ts';
import type { ClaimId } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { placeIn } from '../list/lists.ts';
import { html, marked, type Html } from '../template.ts';

/** What the audit finds to stand against a claim, with the finding; nothing where nothing does. */
export function againstLines(around: Around, claim: ClaimId): readonly Html[] {
  const { atlas, link } = around;
  const findings = findingsOf(atlas.graph, claim);
  return againstClaim(atlas.graph, claim).map((sentence, index) => {
    const { grade, finding } = findings[index]!;
    return html`<p class="against" data-grade="${grade}">
      <span>${marked(sentence)}</span> <a href="${link(placeIn(around, 'audit', finding.id))}">${words.theFinding}</a>
    </p>`;
  });
}
