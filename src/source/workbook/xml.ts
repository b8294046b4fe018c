import { XMLParser } from 'fast-xml-parser';

/** An element of a document, its name without prefix, and what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

type Parsed = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** The root of an XML document; throws where it is none. */
export function readXml(text: string): Element {
  const [root] = nodesOf(parser.parse(text) as readonly Parsed[]).filter((node) => typeof node !== 'string');
  if (!root) throw new Error('no element');
  return root;
}

const nodesOf = (all: readonly Parsed[]): readonly (Element | string)[] =>
  all.flatMap((one): (Element | string)[] => {
    if (typeof one['#text'] === 'string') return [one['#text']];
    const name = Object.keys(one).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const attributes = (one[':@'] ?? {}) as Element['attributes'];
    return [{ name, attributes, children: nodesOf(one[name] as readonly Parsed[]) }];
  });

/** The elements of a name that stand in an element, however deep. */
export const within = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child] : within(child, name),
  );

/** The elements directly in an element; of a name where one is given. */
export const childrenOf = (element: Element, name?: string): readonly Element[] =>
  element.children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** All text in an element. */
export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
