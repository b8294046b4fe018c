import * as words from '#words/audit.ts';
import type { Noted } from '../../derive/audit/acknowledged.ts';
import { sideBySide, type Said } from '../../derive/audit/sideBySide.ts';
import { claimAddress, entryAddress, locatorAddress } from '../../model/address.ts';
import type { Acknowledgement, Evidence, Node } from '../../model/graph.ts';
import { pieces } from '../../words/pieces.ts';
import type { Around } from '../around.ts';
import { entryLink } from '../parts/entryLink.ts';
import { html, marked, type Html } from '../template.ts';

/** One contradiction: what each place says, side by side, the arithmetic, and the editor’s note. */
export function auditFinding(around: Around, { finding, note }: Noted): Html {
  const { atlas, link } = around;
  const { id, summary, readings, arithmetic } = finding;
  const subject = atlas.node(finding.subject);
  const { title } = subject;
  const outcomes = readings.map(({ outcome }) => (outcome === undefined ? undefined : atlas.outcome(outcome)));
  const works = [...new Set(outcomes.flatMap((outcome) => outcome?.evidence.references ?? []))].map((one) =>
    atlas.node(one),
  );
  const unsure = outcomes.flatMap((outcome) =>
    outcome && outcome.evidence.confidence !== 'high' ? [outcome.evidence] : [],
  );
  const heads = readings.map(({ locator }) => {
    const address = locatorAddress(locator, atlas.sections, atlas.field.locators);
    const place = address
      ? html`<a href="${link(address)}">${marked(locator)}</a>`
      : html`<span>${marked(locator)}</span>`;
    return html`<th scope="col">${place}</th>`;
  });
  const rows = sideBySide(finding, atlas).map(
    ({ label, cells }) =>
      html`<tr>
        <th scope="row">${label}</th>
        ${cells.map((cell) => html`<td>${said(around, cell)}</td>`)}
      </tr>`,
  );
  return html`
    <article class="finding" id="${id}">
      <h3>
        ${entryLink(around, subject, true)} <a class="meta" href="#${id}" aria-label="${words.linkTo(title)}">#</a>
      </h3>
      <p class="summary">
        <span>${marked(summary[0]!.toUpperCase() + summary.slice(1))}</span
        >${works.map((work) => workLink(around, work))}
      </p>
      <div class="beside">
        <div class="scroll" tabindex="0" role="region" aria-label="${`${title}: ${summary}`}">
          <table>
            <caption class="visually-hidden">
              ${words.eachPlace(title)}
            </caption>
            <thead>
              <tr>
                <td></td>
                ${heads}
              </tr>
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>
        </div>
        <div class="note">${sums(arithmetic)}${note && notes(note)}${unsure.map(doubt)}</div>
      </div>
    </article>
  `;
}

const workLink = ({ link }: Around, { id, title, bibliography }: Node): Html =>
  html` <a class="meta" href="${link(entryAddress(id))}" data-entry title="${title}">[${bibliography!.number}]</a>`;

function said({ link }: Around, cell: readonly Said[]): readonly Html[] {
  if (cell.length === 0) return [html`<span class="none">${words.notGiven}</span>`];
  return cell.map(({ text, claim }) =>
    claim
      ? html`<div><a href="${link(claimAddress(claim))}">${marked(text)}</a></div>`
      : html`<div><span>${marked(text)}</span></div>`,
  );
}

const sums = (lines: readonly string[]): Html | false =>
  lines.length > 0 &&
  html`<ul class="arithmetic" aria-label="${words.arithmetic}">
    ${lines.map((line) => html`<li>${marked(line)}</li>`)}
  </ul>`;

const notes = ({ readings, note }: Acknowledgement): Html =>
  html`<p><b>${words.readings}</b> <span>${marked(readings)}</span></p>
    <p><b>${words.mayExplain}</b> <span>${marked(note)}</span></p>`;

const doubt = ({ confidence, locator, why }: Evidence): Html =>
  html`<p class="evidence">
    ${pieces(words.unsure, {
      confidence: html`<span class="confidence">${words.confidence[confidence]}</span>`,
      place: html`<span>${marked(`${locator}: ${why}`)}</span>`,
    })}
  </p>`;
