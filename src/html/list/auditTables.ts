import * as words from '#words/audit.ts';
import type { Listed } from '../../derive/audit/misprints.ts';
import { claimAddress, locatorAddress } from '../../model/address.ts';
import type { Finding } from '../../model/finding.ts';
import type { Around } from '../around.ts';
import { entryLink } from '../parts/entryLink.ts';
import { html, marked } from '../template.ts';
import { inside, type Branch } from './cut.ts';

const table = (caption: string, heads: readonly string[], items: Branch['items']): Branch => ({
  around: html`
    <div class="scroll" tabindex="0" role="region" aria-label="${caption}">
      <table>
        <caption class="visually-hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${inside}
        </tbody>
      </table>
    </div>
  `,
  items,
});

/** Checks that found no contradiction, one a row: what was compared, and the arithmetic. */
export function checkedTable(around: Around, findings: readonly Finding[], caption: string): Branch {
  const { atlas, link } = around;
  const { of, compared, where } = words.heads;
  return table(
    caption,
    [of, compared, where],
    findings.map(({ id, subject, summary, arithmetic, readings }) => {
      const places = readings.map(({ locator, claims }) => {
        const address = claims[0]
          ? claimAddress(claims[0])
          : locatorAddress(locator, atlas.sections, atlas.field.locators);
        return html`<div>
          ${address === undefined ? html`<span>${marked(locator)}</span>` : html`<a href="${link(address)}">${marked(locator)}</a>`}
        </div>`;
      });
      return html`<tr id="${id}">
        <th scope="row">${entryLink(around, atlas.node(subject), true)}</th>
        <td class="compared">
          <span>${marked(summary)}</span>${arithmetic.map((line) => html`<div class="none">${marked(line)}</div>`)}
        </td>
        <td class="places">${places}</td>
      </tr>`;
    }),
  );
}

/** Slips in print, one a row: what is printed, where, and what is meant or odd about it. */
export function misprintTable(around: Around, misprints: readonly Listed[], caption: string): Branch {
  const { atlas, link } = around;
  const { printed: head, where, remark, entry } = words.heads;
  return table(
    caption,
    [head, where, remark, entry],
    misprints.map(({ printed, at, says, node }) => {
      const address = at === undefined ? undefined : locatorAddress(at, atlas.sections, atlas.field.locators);
      const place = address
        ? html`<a href="${link(address)}">${marked(at!)}</a>`
        : (at ?? words.referenceList(node.bibliography?.number));
      return html`<tr>
        <th scope="row">${marked(printed)}</th>
        <td>${place}</td>
        <td class="remark">${marked(says)}</td>
        <td>${entryLink(around, node, true)}</td>
      </tr>`;
    }),
  );
}
