import type { Root, RootContent, Text } from 'mdast';
import type { Letters } from './letters.ts';

/** A passage of a body: the mark it begins with, and its blocks without the mark. */
export interface Cut {
  /** `¶2`, `(c)`, or empty. */
  readonly mark: string;
  readonly children: RootContent[];
}

const mark = /^(?:(¶\d+)|\(([a-z])\))\s+/;

/** Cuts a body into passages at the marks that begin its paragraphs (`¶2`, `(c)`); one passage when it has none. */
export function cutPassages(tree: Root, marked: boolean, letters: Map<Text, Letters>): readonly Cut[] {
  const out: Cut[] = [];
  for (const child of tree.children) {
    const first = child.type === 'paragraph' && child.children[0]?.type === 'text' ? child.children[0] : undefined;
    const found = marked && first ? mark.exec(first.value) : null;
    if (found && first) {
      const length = found[0].length;
      first.value = first.value.slice(length);
      const known = letters.get(first);
      // Letters lie beside their text, character by character.
      if (known) letters.set(first, { ...known, masked: known.masked.slice(length), at: known.at.slice(length) });
      out.push({ mark: found[1] ?? `(${found[2]})`, children: [child] });
    } else if (out.length === 0) out.push({ mark: '', children: [child] });
    else out.at(-1)!.children.push(child);
  }
  return out;
}
