import { isMap, isNode, isPair, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';

/** A YAML text that could be read, with what is needed to find places in it. */
export interface Yaml {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** What is wrong with a YAML text, where. */
export interface YamlFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Reads YAML 1.2 without custom tags. */
export function readYaml(text: string): { readonly yaml: Yaml; readonly faults: readonly YamlFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    lineCounter: lines,
    customTags: [],
    logLevel: 'error',
  });
  const faults = [...document.errors, ...document.warnings].map((error) => {
    const place = lines.linePos(error.pos[0]);
    const message = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    return { line: place.line, column: place.col, message };
  });
  return { yaml: { document, lines }, faults };
}

/** Line and column of a path such as `['relations', 0, 'at']`; of its nearest existing parent when it is absent. */
export function placeIn({ document, lines }: Yaml, path: readonly PropertyKey[]): { line: number; column: number } {
  let node: unknown = document.contents;
  let found: Node | undefined = isNode(node) ? node : undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isNode(item.key) && String(item.key) === String(step));
      if (!pair) break;
      if (isNode(pair.key)) found = pair.key;
      node = pair.value;
    } else if (isNode(node) && 'items' in node) {
      node = (node.items as unknown[])[Number(step)];
      if (isPair(node) || !isNode(node)) break;
      found = node;
    } else break;
  }
  const { line, col } = lines.linePos(found?.range?.[0] ?? 1);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
