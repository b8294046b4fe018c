import { runs } from '../../chemistry/markup.ts';
import type { KindTerm } from '../../field/field.ts';
import { markOf } from '../../field/marks.ts';

/** A DOM element from its tag, attributes and children; text is never parsed as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A button with a text and what it does. */
export function button(
  text: string,
  act: () => void,
  attributes: Readonly<Record<string, string | boolean>> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', act);
  return made;
}

/** Text with real sub- and superscripts. */
export const typeset = (text: string): readonly (Node | string)[] =>
  runs(text).map(({ level, text: run }) => (level === 'line' ? run : element(level, {}, run)));

/** The mark of a kind as an inline SVG. */
export function kindMark({ palette, mark }: KindTerm): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', `mark slot-${palette}`);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', markOf(mark).path);
  svg.append(path);
  return svg;
}

/** The mark of a kind with its word. */
export const kindChip = (kind: KindTerm, word: string = kind.singular): HTMLElement =>
  element('span', { class: 'chip' }, kindMark(kind), word);

/** A site-relative address, such as `claims/`, resolved against the root of the site. */
export const siteAddress = (path: string): string =>
  new URL(path, new URL(document.documentElement.dataset['root'] ?? './', location.href)).href;

/** The id of the entry that a link marked `data-entry` leads to. */
export const entryOf = ({ href }: HTMLAnchorElement): string => href.slice(siteAddress('').length).replace(/\/$/, '');
