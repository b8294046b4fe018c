import { parseDocument } from 'yaml';
import { cut } from '../../src/compiler/cut.ts';
import type { Graph, Node } from '../../src/model/graph.ts';
import type { Source } from '../../src/source/source.ts';

/** What other entries need of a folder entry whose text is left out: its passages, so that locators lead somewhere. */
const bodyOf = ({ section }: Node): string =>
  [
    ...Array.from({ length: section?.paragraphs ?? 0 }, (_, index) => `¶${index + 1} Said.`),
    ...(section?.panels ?? []).map((panel) => `(${panel}) Shown.`),
  ].join('\n\n');

const claims = ['relations', 'outcomes', 'statements', 'acknowledges', 'misprints', 'changes'];

/** Entries without what they claim: most stand beside many others, and are bared once. */
const bare = new WeakMap<Node, { readonly text: string; readonly made: Source }>();

/** An entry with what names it and nothing that it claims, so that it leads to no other. */
export function bared(source: Source, node: Node): Source {
  const known = bare.get(node);
  if (known?.text === source.text) return known.made;
  const made = baredNow(source, node);
  bare.set(node, { text: source.text, made });
  return made;
}

function baredNow(source: Source, node: Node): Source {
  const parts = cut(source.text);
  if (!('matter' in parts)) throw new Error(`${source.path} has no front matter`);
  const document = parseDocument(parts.matter);
  for (const field of claims) document.delete(field);
  const rows = (node.section?.rows ?? []).map(({ printed }) => ({ printed }));
  if (rows.length > 0) document.set('rows', rows);
  return { path: source.path, text: `---\n${document.toString({ lineWidth: 0 })}---\n${bodyOf(node)}\n` };
}

/**
 * A content folder around one real entry: the entry as it is, and bare ones of all that stands on it or beside it, with every place and work
 * it names. What is compiled is small, so that thousands of changes of the entry can be tried.
 */
export function folderAround(path: string, sources: readonly Source[], graph: Graph): readonly Source[] {
  const text = sources.find((source) => source.path === path)!.text;
  const named = new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));
  const numbers = new Set((text.match(/\d+/g) ?? []).map(Number));
  const wanted = ({ id, kind, section, bibliography }: Node): boolean =>
    `${id}.md` !== path &&
    (named.has(id.slice(kind.length + 1)) ||
      section !== undefined ||
      (bibliography !== undefined && (numbers.has(bibliography.number) || bibliography.number === 0)));
  const nodes = new Map(graph.nodes.map((node) => [`${node.id}.md`, node]));
  return sources.flatMap((source) => {
    if (source.path === path || source.path.endsWith('.yaml')) return [source];
    if (source.path === 'index.md') return [{ ...source, text: withoutProse(source.text) }];
    const node = nodes.get(source.path);
    return node && wanted(node) ? [bared(source, node)] : [];
  });
}

/** Home page without its links, and a version of which nothing was published. */
const withoutProse = (text: string): string => {
  const parts = cut(text);
  if (!('matter' in parts)) throw new Error('index.md has no front matter');
  const document = parseDocument(parts.matter);
  document.delete('changes');
  return `---\n${document.toString({ lineWidth: 0 })}---\nHome.\n`;
};
