import { escapeHtml } from '../chemistry/markup.ts';

/** One SVG element as a plain value; strings among the children are text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (Element | string)[];
}

/** Makes an element; attributes that are undefined are left out when it is printed. */
export const element = (
  name: string,
  attributes: Element['attributes'] = {},
  children: Element['children'] = [],
): Element => ({ name, attributes, children });

/** SVG source of an element: numbers with one decimal at most, text escaped. */
export function print({ name, attributes, children }: Element): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? decimal(value) : escapeHtml(value!)}"`)
    .join('');
  if (children.length === 0) return `<${name}${written}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escapeHtml(child) : print(child))).join('');
  return `<${name}${written}>${inside}</${name}>`;
}

/** A coordinate as short as it can be written with one decimal. */
export const decimal = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  return Object.is(rounded, -0) ? '0' : String(rounded);
};
