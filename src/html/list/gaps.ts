import * as words from '#words/gaps.ts';
import * as listWords from '#words/list.ts';
import { gapsFound, type Gaps } from '../../derive/gaps.ts';
import { relationsWith } from '../../field/select.ts';
import { term } from '../../field/term.ts';
import type { Field } from '../../field/field.ts';
import { claimAddress, locatorAddress } from '../../model/address.ts';
import type { Edge, Node, Outcome } from '../../model/graph.ts';
import { pieces } from '../../words/pieces.ts';
import type { Around } from '../around.ts';
import { entryLink } from '../parts/entryLink.ts';
import { html, joined, marked, type Html } from '../template.ts';
import { inside, type Branch, type Item } from './cut.ts';
import { testedTable } from './testedTable.ts';

/** A part of the page of gaps, with how many gaps it tells of. */
export interface GapPart {
  readonly id: string;
  readonly heading: string;
  readonly count: number;
}

const groupingOf = ({ views }: Field): string => views.groups[0]?.name ?? words.group;
const subjectOf = ({ views }: Field): readonly [string, string] => views.comparison?.subject ?? words.subject;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const ofGroups = (gaps: Gaps) => gaps.subjects.flatMap((group) => group.entries);

/** The parts of the page of gaps that tell of any. */
export function gapParts({ atlas: { graph, field } }: Pick<Around, 'atlas'>): readonly GapPart[] {
  const gaps = gapsFound(graph);
  return [
    { id: 'open', heading: words.openHeading, count: gaps.questions.length },
    { id: 'untested', heading: words.untestedHeading(subjectOf(field)[0]), count: ofGroups(gaps).length },
    { id: 'media', heading: words.mediaHeading(gaps.mediumWord), count: gaps.media.length },
    { id: 'unstated', heading: words.unstatedHeading, count: gaps.unstated.length },
    {
      id: 'by-reason',
      heading: words.byReasonHeading(groupingOf(field)),
      count: gaps.byReason?.reasons.length ?? 0,
    },
    { id: 'unshown', heading: words.unshownHeading, count: gaps.unshown.length },
    { id: 'unmet', heading: words.unmetHeading, count: gaps.unmet.length },
  ].filter(({ count }) => count > 0);
}

/** What the review leaves open and what nobody in it reports, part by part. */
export function gapList(around: Around): readonly Item[] {
  const gaps = gapsFound(around.atlas.graph);
  const fill: Readonly<Record<string, () => readonly [says: Html | undefined, items: readonly Item[]]>> = {
    open: () => [undefined, gaps.questions.map(({ node, said }) => question(around, node, said))],
    untested: () => untested(around, gaps),
    media: () => [
      says(words.media(gaps.mediumWord)),
      [testedTable(around, words.mediaTable(gaps.mediumWord), gaps.tests, gaps.media)],
    ],
    unstated: () => [says(words.unstated), [list(unstatedItems(around, gaps))]],
    'by-reason': () => byReason(around, gaps.byReason!),
    unshown: () => [
      says(words.unshown),
      [
        columns(
          gaps.unshown.map(
            ({ node, claims }) =>
              html`<li>
                ${pieces(words.unshownOf, { reason: entryLink(around, node), claims: words.claims(claims.length) })}
              </li>`,
          ),
        ),
      ],
    ],
    unmet: () => [
      says(words.unmet(relationsWith(around.atlas.field, 'remedies').map((name) => labelOf(around, name)))),
      [columns(gaps.unmet.map((node) => html`<li>${entryLink(around, node)}</li>`))],
    ],
  };
  return gapParts(around).map(({ id, heading }): Branch => {
    const [intro, items] = fill[id]!();
    return {
      name: heading,
      around: html`<section aria-labelledby="${id}">
        <h2 id="${id}">${heading}</h2>
        ${intro}${inside}
      </section>`,
      again: html`<section aria-labelledby="${id}-again">
        <h2 id="${id}-again">${heading}${listWords.continuation}</h2>
        ${inside}
      </section>`,
      items,
    };
  });
}

const says = (text: string): Html => html`<p class="prose">${text}</p>`;
const list = (items: readonly Item[]): Branch => ({
  around: html`<ul class="sans">
    ${inside}
  </ul>`,
  items,
});
const columns = (items: readonly Item[]): Branch => ({
  around: html`<ul class="sans columns">
    ${inside}
  </ul>`,
  items,
});
const labelOf = ({ atlas }: Around, relation: string): string => term(atlas.field.relations, relation).label;

function question(around: Around, node: Node, said: readonly Edge[]): Html {
  const { atlas, link } = around;
  const lines = said.map(
    (edge) =>
      html`<li>
        ${pieces(words.said, {
          source: entryLink(around, atlas.node(edge.source), true),
          relation: html`<a href="${link(claimAddress(edge.id))}">${labelOf(around, edge.relation)}</a>`,
          places: html`${joined(
            edge.evidence.map(({ locator }) => {
              const address = locatorAddress(locator, atlas.sections, atlas.field.locators);
              return address === undefined
                ? html`${marked(locator)}`
                : html`<a href="${link(address)}">${marked(locator)}</a>`;
            }),
            ', ',
          )}`,
        })}
      </li>`,
  );
  return html`<h3 id="${node.slug}">${entryLink(around, node)}</h3>
    <p class="prose">${marked(node.summary)}</p>
    ${
      lines.length > 0 &&
      html`<ul class="sans said">
        ${lines}
      </ul>`
    }`;
}

function untested(around: Around, gaps: Gaps): readonly [Html, readonly Item[]] {
  const { field } = around.atlas;
  const entries = ofGroups(gaps);
  const without = entries.filter(({ reports }) => reports.every((own) => own.length === 0)).length;
  const needsOf = (test: string): string =>
    term(field.tests, test)
      .needs.map((name) => term(field.conditions, name).label)
      .join(', ');
  const needs = [...Map.groupBy(gaps.tests, needsOf)]
    .filter(([needed]) => needed !== '')
    .map(([needed, tests]) =>
      words.needs(
        tests.map((test) => term(field.tests, test).label),
        needed,
      ),
    )
    .join('; ');
  const grouping = groupingOf(field);
  return [
    says(words.untested(entries.length, subjectOf(field)[1], gaps.tests.length, without, needs)),
    gaps.subjects.map(({ group, entries: own }): Branch => {
      const heading = group ? entryLink(around, group) : words.noGroup(grouping);
      return {
        around: html`<h3 id="untested-${group?.slug ?? 'none'}">${heading}</h3>
          ${inside}`,
        again: html`<h3>${heading}${listWords.continuation}</h3>
          ${inside}`,
        items: [
          testedTable(
            around,
            group ? words.testsReported(group.title) : words.testsReportedOfNone(grouping),
            gaps.tests,
            own,
          ),
        ],
      };
    }),
  ];
}

const unstatedItems = (around: Around, gaps: Gaps): readonly Branch[] =>
  gaps.unstated.map(({ test, condition, missing, all }) => {
    const { field } = around.atlas;
    const name = words.unstatedIn(capital(term(field.tests, test).label), term(field.conditions, condition).label);
    return folded(
      html`${pieces(words.missingOf, { condition: html`<strong>${name}</strong>`, missing: missing.length, all })}`,
      missing.map((outcome) => outcomeItem(around, outcome)),
    );
  });

const outcomeItem = ({ atlas, link }: Around, { id, subject, evidence: { locator } }: Outcome): Html =>
  html`<li><a href="${link(`/outcomes/${id}/`)}">${marked(atlas.node(subject).title)}, ${locator}</a></li>`;

function byReason(
  around: Around,
  { matrix, all, reasons }: NonNullable<Gaps['byReason']>,
): readonly [Html, readonly Item[]] {
  const { link } = around;
  return [
    html`<p class="prose">
      ${pieces(words.byReason, {
        all,
        matrix: html`<a href="${link(`/matrix/${matrix}/`)}">${words.matrix}</a>`,
      })}
    </p>`,
    [
      list(
        reasons.map(({ node, groups }) =>
          folded(
            html`${pieces(words.reasonOf, { reason: entryLink(around, node), count: groups.length, all })}`,
            groups.map(
              (group) =>
                html`<li>
                  <a href="${link(`/matrix/${matrix}/?cell=${group.slug}--${node.slug}`)}">${marked(group.title)}</a>
                </li>`,
            ),
          ),
        ),
      ),
    ],
  ];
}

/** An item with a list that opens, where there is one. */
const folded = (head: Html, items: readonly Html[]): Branch => ({
  around:
    items.length === 0
      ? html`<li>${head}${inside}</li>`
      : html`<li>
          ${head}
          <details>
            <summary>${words.which}</summary>
            <ul>
              ${inside}
            </ul>
          </details>
        </li>`,
  items,
});
