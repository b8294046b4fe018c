import * as words from '#words/outcome.ts';
import { pieces } from '../../words/pieces.ts';
import { citationText } from '../../derive/citation.ts';
import { conditionPhrases, missingConditions, missingWords } from '../../derive/conditions.ts';
import type { OutcomeNode } from '../../derive/outcomeNodes.ts';
import { term } from '../../field/term.ts';
import { absoluteAddress, claimAddress, entryAddress } from '../../model/address.ts';
import { entriesOf } from '../../model/condition.ts';
import type { MeasuredClaim } from '../../model/graph.ts';
import { displayMeasure, shownAsPrinted } from '../../model/measure.ts';
import { entryPath } from '../../exports/address.ts';
import { pageHead } from '../../exports/head.ts';
import type { Around } from '../around.ts';
import { aboutLines, row, sentence } from '../claim/measuredRows.ts';
import type { Filling, WrittenPage } from '../page.ts';
import { againstLines } from '../parts/against.ts';
import { alike } from '../parts/alike.ts';
import { entryLink } from '../parts/entryLink.ts';
import { evidenceLine } from '../parts/evidenceLine.ts';
import { headMetadata } from '../parts/headMetadata.ts';
import { sourceList } from '../parts/sources.ts';
import { html, marked, type Html } from '../template.ts';

/** The page of one reported outcome: its values, under which conditions, what stands against it and what can be set beside it. */
export const outcomePage = (node: OutcomeNode): WrittenPage => ({
  path: node.id,
  frame: 'plain',
  fill: (around) => fill(around, node),
});

function fill(around: Around, node: OutcomeNode): Filling {
  const { atlas, link } = around;
  const { outcome, title, summary } = node;
  const { references } = outcome.evidence;
  const subject = atlas.node(outcome.subject);
  const test = term(atlas.field.tests, outcome.test);
  const { plural, singular } = atlas.field.outcomes!;
  const told = conditions(around, node);
  const body = html`
    <article class="entry outcome">
      <p class="crumbs"><a href="${link('/outcomes/')}">${plural}</a> › ${entryLink(around, subject, true)}</p>
      <p class="meta shape">${words.inTest(singular, test.label)}</p>
      <h1>${marked(words.titleOf(subject.title, test.label))}</h1>
      <ul class="values">
        ${node.results.map((claim) => value(around, claim))}
      </ul>
      <div class="halves">
        <dl class="record">
          ${row(words.test, html`${test.label} <span class="meta">${test.says}</span>`)}
          ${told.length > 0 && row(words.conditions, told)} ${entryRows(around, node)}
          ${outcome.note !== undefined && row(words.note, marked(outcome.note))}
          ${row(words.evidence, evidenceLine(around, outcome.evidence))}
        </dl>
        <section aria-labelledby="like-for-like">
          <h2 id="like-for-like">${words.likeForLike}</h2>
          ${alike(around, outcome)}
        </section>
      </div>
      <div class="halves">
        <div>${references.length > 0 && sourceList(around, references)}</div>
        <section aria-labelledby="cite" data-pagefind-ignore>
          <h2 id="cite">${words.citePage}</h2>
          <p class="citation">${citation(around, node)}</p>
        </section>
      </div>
    </article>
  `;
  const head = headMetadata(around, pageHead(atlas, around.site, entryPath(node.id), title));
  return { title, description: words.described(title, summary), head, body };
}

function value(around: Around, { id, quantity, measure, asPrinted, baseline }: MeasuredClaim): Html {
  const { field, node } = around.atlas;
  const against =
    baseline &&
    html`<span class="meta"
      >${pieces(baseline.measure ? words.againstValue : words.againstThing, {
        value: baseline.measure && marked(displayMeasure(baseline.measure, field.units)),
        subject: entryLink(around, node(baseline.subject)),
      })}</span
    >`;
  return html`
    <li>
      <a class="value" href="${around.link(claimAddress(id))}">${marked(displayMeasure(measure, field.units))}</a>
      <span>${quantity}</span>
      <span class="meta">${words.printed(shownAsPrinted(asPrinted, measure, field.units))}</span
      >${against}${againstLines(around, id)}
    </li>
  `;
}

/** What was set and how much of it, and what is not told; conditions that are entries have lines of their own. */
function conditions({ atlas: { field } }: Around, { outcome }: OutcomeNode): readonly Html[] {
  const told = conditionPhrases(field, outcome.conditions);
  const missing = missingWords(missingConditions(field, outcome.test, outcome.conditions));
  const none = told.length === 0 && missing === '' && outcome.conditions.length === 0;
  return [
    ...(told.length === 0 ? [] : [html`<span>${marked(told.join(', '))}</span>`]),
    ...(missing === '' ? [] : [html`<div class="none">${missing}</div>`]),
    ...(none ? [html`<span class="none">${words.noneReported}</span>`] : []),
  ];
}

const entryRows = (around: Around, { outcome }: OutcomeNode): readonly Html[] =>
  around.atlas.field.conditions
    .map(({ name, label }) => ({ label, entries: entriesOf(outcome.conditions, name) }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ label, entries }) => row(sentence(label), aboutLines(around, entries)));

const citation = ({ atlas, site }: Around, { id, title, outcome: { evidence } }: OutcomeNode): string =>
  citationText({
    title,
    address: absoluteAddress(entryAddress(id), site),
    site: atlas.graph.site,
    review: atlas.node(atlas.graph.site.source),
    evidence,
    primary: evidence.references.map((reference) => atlas.node(reference)),
  });
