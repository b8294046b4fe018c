import { Composer, LineCounter, Parser, isCollection, isPair, isScalar, type Document, type Scalar } from 'yaml';
import type { Flaw } from '../flaw.ts';
import { placer } from '../flaw.ts';
import { explainError } from './explain.ts';
import { refusedIn, saying, type Refused } from './refused.ts';

/** A YAML text that was read: its values, and what is needed to find places in it. */
export interface Yaml {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly data: unknown;
}

/** What a YAML text says, and what is wrong with it; nothing of it is dropped or changed without a flaw. */
export interface YamlReading {
  /** Absent when a flaw makes the rest of the text unsure. */
  readonly yaml?: Yaml;
  readonly flaws: readonly Flaw[];
}

/** Reads YAML 1.2: maps, lists and words, no anchors, tags or programs. Work grows with the length of the text only. */
export function readYaml(text: string): YamlReading {
  const place = placer(text);
  const flaw = ({ offset, message, bound }: Refused): Flaw => ({
    ...place(offset),
    rule: bound ? 'within-bounds' : 'yaml-is-plain',
    message,
  });
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const refused = refusedIn(text, tokens);
  if (refused.some(({ final }) => final))
    return {
      flaws: refused
        .filter(({ final }) => final)
        .slice(0, 1)
        .map(flaw),
    };
  const [document] = new Composer({
    version: '1.2',
    schema: 'core',
    customTags: [],
    uniqueKeys: false,
    logLevel: 'error',
  }).compose(tokens, true, text.length);
  if (!document) return { flaws: refused.map(flaw) };
  const [error] = document.errors;
  // One slip makes the reader stumble many times; after the first it is guessing.
  if (error) {
    const told = flaw(explainError(error, text));
    // What else is odd in that line is the same slip.
    return { flaws: [...refused.map(flaw).filter(({ line }) => line !== told.line), told] };
  }
  const changed = changedIn(document, refused);
  return {
    yaml: { document, lines, data: document.toJS({ maxAliasCount: 0 }) },
    flaws: [...refused, ...changed].map(flaw),
  };
}

/** Values that would not be on the page as they stand in the file. */
function changedIn(document: Document, refused: readonly Refused[]): readonly Refused[] {
  const out: Refused[] = [];
  eachScalar(document.contents, ({ value, source, range }) => {
    const [offset, end] = range ?? [0, 0];
    // One message for a value: why it was refused.
    if (refused.some((known) => known.offset >= offset && known.offset < end)) return;
    if ((typeof value === 'number' || typeof value === 'boolean') && String(value) !== source)
      out.push(saying('respelt', offset, `${source} would be read as ${String(value)}`));
    if (typeof value === 'string' && value.trimEnd().includes('\n')) out.push(saying('emptyLine', offset));
  });
  return out;
}

/** Tells of each key and value; the walk of the package makes a path of nodes for each, which nobody asks for here. */
function eachScalar(node: unknown, tell: (scalar: Scalar) => void): void {
  if (isScalar(node)) tell(node);
  else if (isPair(node)) {
    eachScalar(node.key, tell);
    eachScalar(node.value, tell);
  } else if (isCollection(node)) for (const item of node.items) eachScalar(item, tell);
}
