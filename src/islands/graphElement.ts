import { runs } from '../chemistry/markup.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import { marks } from '../vocabulary/marks.ts';

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

/** A title with real sub- and superscripts. */
export function marked(text: string): DocumentFragment {
  const out = document.createDocumentFragment();
  for (const { level, text: run } of runs(text)) out.append(level === 'line' ? run : element(level, {}, run));
  return out;
}

/** The mark of a kind as an inline SVG. */
export function markOf(kind: Kind): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', `mark kind-${kind}`);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', marks[kind].path);
  svg.append(path);
  return svg;
}

/** A site-relative address, such as `materials/na-bi/`, resolved against the root of the site. */
export const siteAddress = (path: string): string =>
  new URL(path, new URL(document.documentElement.dataset['root'] ?? './', location.href)).href;
