import * as listWords from '#words/list.ts';
import { minutes } from '#words/section.ts';
import { flatten } from '../../chemistry/markup.ts';
import { readingPath } from '../../derive/readingPath.ts';
import { readingTime } from '../../derive/readingTime.ts';
import { coins } from '../../exports/coins.ts';
import type { Kind } from '../../field/field.ts';
import { find, term } from '../../field/term.ts';
import { entryAddress } from '../../model/address.ts';
import type { Node } from '../../model/graph.ts';
import type { Around } from '../around.ts';
import { html, marked, type Html } from '../template.ts';
import { inside, type Branch, type Item } from './cut.ts';

/** The entries of a kind that are listed together, under a heading where the kind has classes. */
export interface Group {
  readonly heading?: string;
  readonly anchor: string;
  readonly nodes: readonly Node[];
}

/** The entries of a kind in the order they are listed in: by class where it has classes, works and parts of a text in their own order. */
export function kindGroups(atlas: Around['atlas'], kind: Kind): readonly Group[] {
  const { classes } = term(atlas.field.kinds, kind);
  const ordered = inOrder(atlas, kind);
  const headingOf = (name: string): string => {
    const word = find(classes, name)?.plural ?? name;
    return word[0]!.toUpperCase() + word.slice(1);
  };
  const byClass = Map.groupBy(ordered, (node) => node.classes[0]);
  const groups: readonly Group[] =
    classes.length === 0
      ? [{ anchor: '', nodes: ordered }]
      : classes.map(({ name }) => ({
          heading: headingOf(name),
          anchor: name.replaceAll(' ', '-'),
          nodes: byClass.get(name) ?? [],
        }));
  return groups.filter(({ nodes }) => nodes.length > 0);
}

const collator = new Intl.Collator('en', { numeric: true });

function inOrder(atlas: Around['atlas'], kind: Kind): readonly Node[] {
  const { shape } = term(atlas.field.kinds, kind);
  if (shape === 'reading path') return readingPath(atlas);
  const nodes = [...atlas.nodesOfKind(kind)];
  return shape === 'works'
    ? nodes.sort((a, b) => a.bibliography!.number - b.bibliography!.number)
    : nodes.sort((a, b) => collator.compare(a.title, b.title));
}

/** All entries of a kind, each with its definition. */
export function kindList(around: Around, kind: Kind): readonly Branch[] {
  const { field } = around.atlas;
  const shape = term(field.kinds, kind).shape.replace(' ', '-');
  const list = html`<ul class="entry-list shape-${shape}">
    ${inside}
  </ul>`;
  return kindGroups(around.atlas, kind).map(({ heading, anchor, nodes }) => ({
    around: html`<section>${heading !== undefined && html`<h2 id="${anchor}">${heading}</h2>`}${list}</section>`,
    again: html`<section>
      ${heading !== undefined && html`<h2>${heading}${listWords.continuation}</h2>`}${list}
    </section>`,
    items: nodes.map((node): Item => ({
      name: heading === undefined ? shortName(node) : `${heading}: ${shortName(node)}`,
      around: inside,
      items: [line(around, node)],
    })),
  }));
}

const shortName = ({ section, bibliography, title }: Node): string =>
  section ? flatten(section.number) : bibliography ? `[${bibliography.number}]` : flatten(title);

function line({ link, pictogram }: Around, node: Node): Html {
  const { section, bibliography } = node;
  const drawn = section || bibliography ? undefined : pictogram?.(node.slug);
  const time = section && readingTime(node);
  const depth = section && /^\d/.test(section.number) && section.number.split('.').length;
  return html`<li ${depth !== undefined && depth !== false && html` class="depth-${depth}"`}>
    ${bibliography && html`<span class="Z3988" title="${coins(node)}"></span>`}${
      drawn && html`<span class="pictogram">${drawn}</span>`
    }<a href="${link(entryAddress(node.id))}"
      >${section && section.number !== node.title && html`<span class="number">${section.number} </span>`}${
        bibliography && html`<span class="number">[${bibliography.number}] </span>`
      }${marked(node.title)}</a
    >${time !== undefined && html` <span class="meta nowrap">${minutes(time)}</span>`}
    <div class="meta">${marked(bibliography ? bibliography.asPrinted : node.summary)}</div>
    ${bibliography && html`<div class="meta">${marked(node.summary)}</div>`}
  </li>`;
}
