import { comparedEditions, saidBefore } from '../../derive/editions.ts';
import type { Around } from '../around.ts';
import { placeOf } from '../edition/editionPage.ts';
import { html, marked, type Html } from '../template.ts';

/** What a claim said in the last version that said otherwise, for whoever cited it then; nothing where none did. */
export function changedSince({ atlas, link }: Around, id: string): Html | false {
  const before = saidBefore(comparedEditions(atlas.graph), id);
  if (!before) return false;
  const { edition, said } = before;
  return html`
    <p class="changed evidence">
      <strong>Changed since.</strong> As released,
      <a href="${link(`/v/${edition.version}/`)}">version ${edition.version}</a> (${edition.date}) said:
      ${marked(said.says)} <span class="evidence">${marked(placeOf(said))}</span>
    </p>
  `;
}
