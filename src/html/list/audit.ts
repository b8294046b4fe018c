import * as words from '#words/audit.ts';
import * as listWords from '#words/list.ts';
import { acknowledged, type Noted } from '../../derive/audit/acknowledged.ts';
import { audit } from '../../derive/audit/audit.ts';
import { disagreements } from '../../derive/audit/disagreement.ts';
import { findingKinds } from '../../derive/audit/findingKinds.ts';
import { misprints } from '../../derive/audit/misprints.ts';
import { perGraph } from '../../derive/perGraph.ts';
import { indexGraph } from '../../derive/indexes.ts';
import type { Finding } from '../../model/finding.ts';
import { pieces } from '../../words/pieces.ts';
import type { Around } from '../around.ts';
import { html, marked, type Html } from '../template.ts';
import { checkedTable, misprintTable } from './auditTables.ts';
import { auditFinding } from './auditFinding.ts';
import { inside, type Branch, type Item } from './cut.ts';

/** What the audit finds, as its page tells it. */
export const auditTold = perGraph((graph) => {
  const noted = acknowledged(audit(graph), graph);
  const disagree = new Map(disagreements(audit(graph), indexGraph(graph)).map((item) => [item.finding.id, item]));
  const kinds = findingKinds(graph.field).map((asked) => {
    const of = noted.filter(({ finding }) => finding.kind === asked.kind);
    const having = (verdict: string): readonly Noted[] => of.filter(({ finding }) => finding.verdict === verdict);
    return {
      ...asked,
      contradictions: having('inconsistent').map((item) => ({ item, apart: disagree.get(item.finding.id)!.apart })),
      fitting: having('consistent'),
      open: having('open'),
    };
  });
  const standing = (wanted: string): number => [...disagree.values()].filter((item) => item.standing === wanted).length;
  return {
    all: noted.length,
    contradicted: standing('contradicted'),
    unreconciled: standing('not reconciled'),
    kinds,
    fitting: kinds.reduce((sum, { fitting }) => sum + fitting.length, 0),
    open: kinds.reduce((sum, { open }) => sum + open.length, 0),
    ...misprints(graph),
  };
});

/** The audit: contradictions by kind, then what fits, what cannot be checked, and slips in print and citations. */
export function auditList(around: Around): readonly Item[] {
  const { kinds, inPrint, inCitations } = auditTold(around.atlas.graph);
  const findingsIn = (noted: readonly Noted[]): readonly Finding[] => noted.map(({ finding }) => finding);
  return [
    ...kinds.map(({ prefix, heading, says, contradictions }) =>
      section(
        prefix,
        heading,
        html`<p class="prose">${marked(says)}</p>`,
        contradictions.length === 0
          ? [html`<p class="none">${words.nothingFound}</p>`]
          : contradictions.map(({ item, apart }) => html`${auditFinding(around, item)}${standingLine(apart)}`),
      ),
    ),
    section(
      'fitting',
      words.fitting.heading,
      html`<p class="prose">${words.fitting.says}</p>`,
      kinds
        .filter(({ fitting }) => fitting.length > 0)
        .map(({ fits, fitting }) => ({
          around: html`<details>
            <summary>${fits} <span class="none">${fitting.length}</span></summary>
            ${inside}
          </details>`,
          items: [checkedTable(around, findingsIn(fitting), words.fitting.caption(fits))],
        })),
    ),
    section('open', words.open.heading, html`<p class="prose">${words.open.says}</p>`, [
      checkedTable(around, findingsIn(kinds.flatMap(({ open }) => open)), words.open.caption),
    ]),
    section('misprints', words.misprints.heading, html`<p class="prose">${words.misprints.says}</p>`, [
      misprintTable(around, inPrint, words.misprints.caption),
    ]),
    section('citations', words.citations.heading, html`<p class="prose">${words.citations.says}</p>`, [
      misprintTable(around, inCitations, words.citations.caption),
    ]),
  ];
}

const section = (id: string, heading: string, says: Html, items: readonly Item[]): Branch => ({
  name: heading,
  around: html`<section aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${says}${inside}
  </section>`,
  again: html`<section aria-labelledby="${id}-again">
    <h2 id="${id}-again">${heading}${listWords.continuation}</h2>
    ${inside}
  </section>`,
  items,
});

function standingLine(apart: readonly string[]): Html {
  const says =
    apart.length > 0
      ? pieces(words.notReconciled, { head: html`<b>${words.notReconciledHead}</b>`, apart: apart.join(', ') })
      : pieces(words.contradiction, { head: html`<b>${words.contradictionHead}</b>` });
  return html`<p class="standing">${says}</p>`;
}
