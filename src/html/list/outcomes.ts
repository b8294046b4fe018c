import * as listWords from '#words/list.ts';
import { outcomeNodes } from '../../derive/outcomeNodes.ts';
import { entryAddress } from '../../model/address.ts';
import type { Around } from '../around.ts';
import { html, marked } from '../template.ts';
import { inside, type Branch } from './cut.ts';

/** Every reported outcome, by test: what was tested, what came of it, and under which conditions. */
export function outcomeList({ atlas: { graph, field, node }, link }: Around): readonly Branch[] {
  const byTest = Map.groupBy(outcomeNodes(graph), ({ outcome }) => outcome.test);
  return field.tests
    .filter(({ name }) => byTest.has(name))
    .map(({ name, label }) => ({
      name: label,
      around: html`<section>
        <h2 id="${name}">${label}</h2>
        <ul class="found-list">
          ${inside}
        </ul>
      </section>`,
      again: html`<section>
        <h2>${label}${listWords.continuation}</h2>
        <ul class="found-list">
          ${inside}
        </ul>
      </section>`,
      items: byTest.get(name)!.map(
        ({ id, outcome, found, summary }) =>
          html`<li>
            <a href="${link(entryAddress(id))}"><b>${marked(node(outcome.subject).title)}</b> ${marked(found)}</a
            >${summary !== '' && html` <span class="meta">${marked(summary)}</span>`}
          </li>`,
      ),
    }));
}
