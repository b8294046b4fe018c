import jsonld from 'jsonld';
import { context, vocabulary } from './schemaOrg.ts';

/** A node of an expanded JSON-LD document: `@id`, `@type` and full property names. */
export type Expanded = Readonly<Record<string, unknown>> & { readonly '@id'?: string; readonly '@type'?: string[] };

type Options = Parameters<typeof jsonld.expand>[1] & { readonly safe: boolean };
const options: Options = {
  documentLoader: async (url) => {
    if (url !== 'https://schema.org') throw new Error(`only the vendored context is read, not ${url}`);
    // It is the same each time: who reads a thousand documents makes it out once.
    return { contextUrl: undefined, documentUrl: url, document: context, tag: 'static' };
  },
  // A key that the context does not know is an error, not silence.
  safe: true,
};

/** The nodes of a document as an independent processor reads it; throws on what it cannot place. */
export async function expand(document: object): Promise<readonly Expanded[]> {
  return (await jsonld.expand(document, options)) as readonly Expanded[];
}

/** All nodes, those inside others too, that say more than a name. */
export const nodesIn = (value: unknown): readonly Expanded[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (value === null || typeof value !== 'object' || '@value' in value) return [];
  const node = value as Expanded;
  const inside = Object.entries(node).flatMap(([key, inner]) => (key.startsWith('@') ? [] : nodesIn(inner)));
  return Object.keys(node).some((key) => key !== '@id') ? [node, ...inside] : inside;
};

/** The values of a property: literals as they are, nodes by their id; those that only stand here, as they are. */
export const valuesOf = (node: Expanded, property: string): readonly unknown[] =>
  ((node[`${vocabulary}${property}`] ?? []) as readonly Record<string, unknown>[]).map(
    (value) => value['@value'] ?? (isWithin(value, node, property) ? value : (value['@id'] ?? value)),
  );

/** Whether a node has no name but one made from that of the node around it. */
const isWithin = (value: Readonly<Record<string, unknown>>, node: Expanded, property: string): boolean =>
  new RegExp(`[#-]${property}(-\\d+)?$`).test(String(value['@id'])) &&
  String(value['@id']).startsWith(String(node['@id']));

/** The short name of a class or property. */
export const short = (name: string): string => name.replace(vocabulary, '');
