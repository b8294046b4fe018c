import * as words from '#words/gaps.ts';
import type { TestedIn } from '../../derive/gaps.ts';
import type { Test } from '../../field/field.ts';
import { term } from '../../field/term.ts';
import type { Outcome } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { entryLink } from '../parts/entryLink.ts';
import { html, joined, type Html } from '../template.ts';
import { inside, type Branch } from './cut.ts';

/** Entries against tests: which results are reported, each a link; `none` where there is no report. */
export const testedTable = (
  around: Around,
  caption: string,
  tests: readonly Test[],
  entries: readonly TestedIn[],
): Branch => ({
  around: html`
    <div class="scroll" role="region" aria-label="${caption}" tabindex="0">
      <table class="sans tested">
        <caption class="visually-hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.entry}</th>
            ${tests.map((test) => html`<th scope="col">${term(around.atlas.field.tests, test).label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${inside}
        </tbody>
      </table>
    </div>
  `,
  items: entries.map(
    ({ node, reports }) =>
      html`<tr>
        <th scope="row">${entryLink(around, node, true)}</th>
        ${reports.map((own, at) => {
          const id = `${node.slug}--${tests[at]}`;
          return own.length === 0
            ? html`<td id="${id}" class="none">${words.noneReported}</td>`
            : html`<td id="${id}">${reportLinks(around, own)}</td>`;
        })}
      </tr>`,
  ),
});

const reportLinks = ({ atlas, link }: Around, own: readonly Outcome[]): readonly (Html | string)[] =>
  joined(
    own.map(({ id, subject, test, evidence: { locator } }, place) => {
      const what = `${atlas.node(subject).title}, ${term(atlas.field.tests, test).label}, ${locator}`;
      return html`<a href="${link(`/outcomes/${id}/`)}" aria-label="${words.reportOf(place + 1, own.length, what)}"
        >${locator}</a
      >`;
    }),
    ' ',
  ) as readonly (Html | string)[];
