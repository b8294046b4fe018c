import * as words from '#words/versions.ts';
import { pieces } from '../../words/pieces.ts';
import { saidBefore, saidNowOf } from '../../derive/editions.ts';
import type { Around } from '../around.ts';
import { placeOf } from '../edition/editionPage.ts';
import { html, marked, type Html } from '../template.ts';

/** What a claim said in the last version that said otherwise, for whoever cited it then; nothing where none did. */
export function changedSince({ atlas, link }: Around, id: string): Html | false {
  const { graph } = atlas;
  const before = saidBefore({ editions: graph.editions, now: { get: (each) => saidNowOf(graph, each) } }, id);
  if (!before) return false;
  const { edition, said } = before;
  return html`
    <p class="changed evidence">
      ${pieces(words.changedSince, {
        changed: html`<strong>${words.changed}</strong>`,
        version: html`<a href="${link(`/v/${edition.version}/`)}">${words.versionInText(edition.version)}</a>`,
        date: edition.date,
        says: marked(said.says),
        places: html`<span class="evidence">${marked(placeOf(said))}</span>`,
      })}
    </p>
  `;
}
