import * as listWords from '#words/list.ts';
import { markOf } from '../../field/marks.ts';
import { namesIn, term } from '../../field/term.ts';
import type { Node } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { entryLink } from '../parts/entryLink.ts';
import { html, type Html } from '../template.ts';
import { inside, type Branch, type Item } from './cut.ts';

const collator = new Intl.Collator('en', { numeric: true });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every entry by kind and class, its name alone. */
export function browseList(around: Around): readonly Branch[] {
  const { field, nodesOfKind } = around.atlas;
  return namesIn(field.kinds)
    .filter((kind) => term(field.kinds, kind).shape === 'topic' && nodesOfKind(kind).length > 0)
    .map((kind) => {
      const { plural, says, classes } = term(field.kinds, kind);
      const nodes = [...nodesOfKind(kind)].sort((a, b) => collator.compare(a.title, b.title));
      const byClass = Map.groupBy(nodes, (node) => node.classes[0]);
      return {
        name: plural,
        around: html`<section>
          ${heading(around, kind)}
          <p class="meta">${says}</p>
          ${inside}
        </section>`,
        again: html`<section>${heading(around, kind, listWords.continuation)}${inside}</section>`,
        items:
          classes.length === 0
            ? [names(around, nodes)]
            : namesIn(classes)
                .filter((name) => byClass.has(name))
                .map((name): Item => ({
                  around: html`<h3>${capital(name)}</h3>
                    ${inside}`,
                  again: html`<h3>${capital(name)}${listWords.continuation}</h3>
                    ${inside}`,
                  items: [names(around, byClass.get(name)!)],
                })),
      };
    });
}

function heading({ atlas: { field }, link }: Around, kind: string, more = ''): Html {
  const { palette, mark, plural } = term(field.kinds, kind);
  const drawn = html`<svg class="mark slot-${palette}" viewBox="0 0 16 16" aria-hidden="true">
    <path d="${markOf(mark).path}"></path>
  </svg>`;
  return html`<h2><a href="${link(`/${kind}/`)}">${drawn} ${plural}</a>${more}</h2>`;
}

const names = (around: Around, nodes: readonly Node[]): Branch => ({
  around: html`<ul class="entry-names">
    ${inside}
  </ul>`,
  items: nodes.map((node) => html`<li>${entryLink(around, node, true)}</li>`),
});
