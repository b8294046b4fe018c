import * as words from '#words/claim.ts';
import { pieces } from '../../words/pieces.ts';
import { conditionPhrases, missingConditions, missingWords } from '../../derive/conditions.ts';
import { outcomeNodeId } from '../../derive/outcomeNodes.ts';
import { term } from '../../field/term.ts';
import { claimAddress, entryAddress } from '../../model/address.ts';
import { entriesOf } from '../../model/condition.ts';
import type { MeasuredClaim, NodeId } from '../../model/graph.ts';
import { displayMeasure, shownAsPrinted } from '../../model/measure.ts';
import type { Around } from '../around.ts';
import { likeLink } from '../parts/alike.ts';
import { entryLink } from '../parts/entryLink.ts';
import { html, marked, type Html, type Part } from '../template.ts';

/** The rows of a measured value: what, how much, against what, in which test, under which conditions, and what else was measured. */
export function measuredRows(around: Around, claim: MeasuredClaim): readonly Html[] {
  const { field, outcome: outcomeOf } = around.atlas;
  const outcome = outcomeOf(claim.outcome);
  const test = term(field.tests, claim.test);
  const note = [claim.note, outcome.note].filter(Boolean).join(' ');
  return [
    row(
      words.quantity,
      html`${claim.quantity} <span class="meta">${term(field.quantities, claim.quantity).says}</span>`,
    ),
    row(
      words.value,
      html`<strong>${marked(displayMeasure(claim.measure, field.units))}</strong>
        <span class="meta">${words.printed(shownAsPrinted(claim.asPrinted, claim.measure, field.units))}</span>`,
    ),
    ...comparedRow(around, claim),
    row(words.test, html`${test.label} <span class="meta">${test.says}</span>`),
    row(words.conditions, conditions(around, claim)),
    ...entryRows(around, claim),
    ...(field.outcomes
      ? [
          row(
            field.outcomes.singular,
            html`<a href="${around.link(entryAddress(outcomeNodeId(outcome.id)))}">${words.wholeTest}</a>`,
          ),
        ]
      : []),
    ...likeRow(around, claim),
    ...siblingRow(around, claim, outcome.claims),
    ...(note === '' ? [] : [row(words.note, marked(note))]),
  ];
}

/** A line of a record. */
export const row = (label: string, says: Part): Html =>
  html`<dt>${label}</dt>
    <dd>${says}</dd>`;

function likeRow(around: Around, claim: MeasuredClaim): readonly Html[] {
  const link = likeLink(around, around.atlas.outcome(claim.outcome));
  return link ? [row(words.likeForLike, link)] : [];
}

function comparedRow(around: Around, { baseline }: MeasuredClaim): readonly Html[] {
  if (!baseline) return [];
  const { field, node } = around.atlas;
  const subject = entryLink(around, node(baseline.subject));
  const value =
    baseline.measure &&
    html`<a href="${around.link(claimAddress(baseline.claim!))}"
      >${marked(displayMeasure(baseline.measure, field.units))}</a
    >`;
  return [row(words.comparedWith, value ? pieces(words.valueOn, { value, subject }) : subject)];
}

function conditions({ atlas: { field } }: Around, { test, conditions: given }: MeasuredClaim): Part {
  const phrases = conditionPhrases(field, given);
  // Conditions that are entries have lines of their own.
  const missing = missingWords(missingConditions(field, test, given).filter(({ shape }) => shape !== 'entries'));
  if (phrases.length === 0 && missing === '') return html`<span class="none">${words.noneReported}</span>`;
  return [
    phrases.length > 0 && html`<span>${marked(phrases.join(', '))}</span>`,
    missing !== '' && html`<div class="none">${missing}</div>`,
  ];
}

/** The conditions that are entries: those given, and those that the test needs. */
function entryRows(around: Around, { test, conditions: given }: MeasuredClaim): readonly Html[] {
  const { field } = around.atlas;
  const needed: readonly string[] = term(field.tests, test).needs;
  return field.conditions
    .filter(({ shape }) => shape === 'entries')
    .map(({ name, label }) => ({ label, ids: entriesOf(given, name), isNeeded: needed.includes(name) }))
    .filter(({ ids, isNeeded }) => ids.length > 0 || isNeeded)
    .map(({ label, ids, isNeeded }) =>
      row(sentence(label), [
        aboutLines(around, ids),
        ids.length > 1 && html`<span class="none">${words.notStatedWhich}</span>`,
        ids.length === 0 && html`<span class="none">${isNeeded ? words.notReported : words.doesNotApply}</span>`,
      ]),
    );
}

/** Entries, each on a line of its own. */
export const aboutLines = (around: Around, ids: readonly NodeId[]): readonly Html[] =>
  ids.map((id) => html`<span class="about">${entryLink(around, around.atlas.node(id))}</span>`);

/** A label as it begins a line. */
export const sentence = (label: string): string => label[0]!.toUpperCase() + label.slice(1);

function siblingRow(around: Around, { id, subject }: MeasuredClaim, claims: readonly string[]): readonly Html[] {
  const { field, measured, node } = around.atlas;
  const others = claims.filter((other) => other !== id).map((other) => measured(other));
  if (others.length === 0) return [];
  const items = others.map((other) => {
    const text = marked(`${other.quantity} ${displayMeasure(other.measure, field.units)}`);
    const of = other.subject !== subject && html`<span class="meta">${words.of(node(other.subject).title)}</span>`;
    return html`<li><a href="${around.link(claimAddress(other.id))}">${text}</a>${of}</li>`;
  });
  return [
    row(
      words.sameTest,
      html`<ul>
        ${items}
      </ul>`,
    ),
  ];
}
