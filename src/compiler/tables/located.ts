import { Document, LineCounter, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Yaml } from '../../source/yaml/read.ts';

/** A value with the offset at which its cell begins. */
export type Located =
  | { readonly offset: number; readonly value: string | number | null }
  | { readonly offset: number; readonly items: readonly Located[] }
  | { readonly offset: number; readonly pairs: readonly (readonly [key: string, value: Located])[] };

/** What cells say as if it were front matter: the same data, and places that lead to the cells. */
export function asYaml(located: Located, lines: LineCounter): Yaml {
  const document = new Document();
  document.contents = nodeOf(located);
  return { document, lines, data: document.toJS() as unknown };
}

type Ranged = { range?: [number, number, number] | null };

const at = <Node extends Ranged>(node: Node, offset: number): Node =>
  Object.assign(node, { range: [offset, offset, offset] });

function nodeOf(located: Located): Scalar | YAMLSeq | YAMLMap {
  const { offset } = located;
  if ('value' in located) return at(new Scalar(located.value), offset);
  if ('items' in located) {
    const seq = at(new YAMLSeq(), offset);
    seq.items = located.items.map(nodeOf);
    return seq;
  }
  const map = at(new YAMLMap(), offset);
  map.items = located.pairs.map(([key, value]) => new Pair(at(new Scalar(key), value.offset), nodeOf(value)));
  return map;
}

/** Counts the lines of a text. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
  return lines;
}
