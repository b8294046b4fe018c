import { runs } from '../chemistry/markup.ts';
import { kinds, type Kind } from '../vocabulary/kinds.ts';
import { marks } from '../vocabulary/marks.ts';

type Child = Node | string;

/** An element with attributes and children; text is never read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Text with its sub- and superscripts set. */
export const typeset = (text: string): readonly Child[] =>
  runs(text).map(({ level, text: run }) => (level === 'line' ? run : element(level, {}, run)));

/** The mark of a kind with its word. */
export function kindChip(kind: Kind, word: string = kinds[kind].singular): HTMLElement {
  return element('span', { class: 'chip' }, kindMark(kind), word);
}

/** The mark of a kind: its shape in its colour. */
export function kindMark(kind: Kind): SVGElement {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('class', `mark kind-${kind}`);
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', marks[kind].path);
  drawing.append(path);
  return drawing;
}
