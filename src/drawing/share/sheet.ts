import { element, type Element } from '../element.ts';

/** Declarations of a style sheet by simple selector: a class, or the name of an element. */
export type Sheet = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Which half of `light-dark()` is meant. */
export type Theme = 'light' | 'dark';

/**
 * The rules of the drawings’ style sheet as plain values, so that a drawing can leave the site with its colours: variables and
 * `light-dark()` are resolved, at-rules left out, selectors `.sketch .class` and `.sketch element` kept. `variables` fills in what
 * the sheet does not define.
 */
export function readSheet(css: string, theme: Theme, variables: Readonly<Record<string, string>>): Sheet {
  const plain = withoutMedia(css.replace(/\/\*[\s\S]*?\*\//g, ''));
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors, body]) => ({
    selectors: selectors!.split(',').map((selector) => selector.trim()),
    declarations: Object.fromEntries(
      [...body!.matchAll(/([\w-]+)\s*:\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
    ),
  }));
  const root: Record<string, string> = { ...variables };
  for (const { selectors, declarations } of rules) if (selectors.includes(':root')) Object.assign(root, declarations);
  const out = new Map<string, Record<string, string>>();
  for (const { selectors, declarations } of rules)
    for (const selector of selectors) {
      const simple = /^\.sketch (\.[\w-]+|[a-z]+)$/.exec(selector)?.[1];
      if (simple) out.set(simple, { ...out.get(simple), ...declarations });
    }
  return new Map([...out].map(([selector, declarations]) => [selector, resolved(declarations, root, theme)]));
}

const withoutMedia = (css: string): string => css.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

const resolved = (
  declarations: Readonly<Record<string, string>>,
  root: Readonly<Record<string, string>>,
  theme: Theme,
) => Object.fromEntries(Object.entries(declarations).map(([name, value]) => [name, valueOf(value, root, theme)]));

function valueOf(value: string, root: Readonly<Record<string, string>>, theme: Theme): string {
  const once = value
    .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => root[name] ?? whole)
    .replace(/light-dark\(\s*([^,()]+),\s*([^,()]+)\)/g, (_, light: string, dark: string) =>
      (theme === 'light' ? light : dark).trim(),
    );
  return once === value ? value : valueOf(once, root, theme);
}

const presentation = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
]);

/** The element with what the sheet says of its classes written on it; attributes that it has itself stay. */
export function styled(sheet: Sheet, { name, attributes, children }: Element): Element {
  const classes = String(attributes['class'] ?? '')
    .split(' ')
    .filter(Boolean);
  // In the order of the sheet, as a browser would.
  const rules = [...sheet].filter(([selector]) => selector === name || classes.some((each) => selector === `.${each}`));
  const own: Record<string, string> = {};
  for (const [, declarations] of rules) Object.assign(own, declarations);
  const written = Object.fromEntries(
    Object.entries(own)
      .filter(([property]) => presentation.has(property))
      .map(([property, value]) => [
        property,
        value.replace(/var\((--[\w-]+)\)/g, (_, variable: string) => own[variable] ?? 'none'),
      ]),
  );
  const { class: _class, href: _href, tabindex: _tabindex, 'aria-hidden': _hidden, ...rest } = attributes;
  return element(
    name === 'a' ? 'g' : name,
    { ...written, ...rest },
    children.map((child) => (typeof child === 'string' ? child : styled(sheet, child))),
  );
}
