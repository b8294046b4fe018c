import { isMap, isNode, isPair } from 'yaml';
import type { Yaml } from './read.ts';

/** Where a part of a YAML text begins, 1-based, and where the parts of it do: plain data, which may be kept without the text. */
export interface Places {
  readonly line: number;
  readonly column: number;
  /** Of a map: its keys; the first of a key that stands twice. */
  readonly keys?: ReadonlyMap<string, Places>;
  /** Of a list. */
  readonly items?: readonly (Places | undefined)[];
}

type Text = Pick<Yaml, 'document' | 'lines'>;

const known = new WeakMap<Text['document'], Places>();

/** The places of all parts of a YAML text; worked out once. */
export function placesOf(text: Text): Places {
  const places = known.get(text.document) ?? lookOver(text);
  known.set(text.document, places);
  return places;
}

function lookOver({ document, lines }: Text): Places {
  const beginOf = (node: unknown): Places => {
    const { line, col } = lines.linePos((isNode(node) ? node.range?.[0] : undefined) ?? 1);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  /** `node` is what stands there; a value begins where its key does. */
  const look = (node: unknown, begin: Places): Places => {
    if (isMap(node)) {
      const keys = new Map<string, Places>();
      for (const { key, value } of node.items)
        if (isNode(key) && !keys.has(String(key))) keys.set(String(key), look(value, beginOf(key)));
      return { ...begin, keys };
    }
    if (!isNode(node) || !('items' in node)) return begin;
    const items = (node.items as readonly unknown[]).map((item) =>
      isNode(item) && !isPair(item) ? look(item, beginOf(item)) : undefined,
    );
    return { ...begin, items };
  };
  return look(document.contents, beginOf(document.contents));
}

/** Line and column of a path such as `['relations', 0, 'forms']`; of its nearest existing parent when it is absent. */
export function placeAt(
  places: Places,
  path: readonly PropertyKey[],
): { readonly line: number; readonly column: number } {
  let place = places;
  for (const step of path) {
    const next = place.keys?.get(String(step)) ?? place.items?.[Number(step)];
    if (!next) break;
    place = next;
  }
  return { line: place.line, column: place.column };
}

/** The same for a text that was just read. */
export const placeIn = (text: Text, path: readonly PropertyKey[]): ReturnType<typeof placeAt> =>
  placeAt(placesOf(text), path);
