import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';

/**
 * Leaves bare addresses and e-mail addresses text: “Sn@Cu.foil” is none, and looking for them costs the square of the text. It
 * also keeps extensions from rewriting the tree after parsing: what they make has no place in the source to account for.
 */
function withoutBareAddresses(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } },
  ];
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...(extension as object), transforms: [] }));
}

const parser = remark().use(remarkGfm, { singleTilde: false }).use(withoutBareAddresses);

/** The Markdown tree of a body: CommonMark with tables and footnotes. Every node has its place. */
export const treeOf = (body: string): Root => parser.parse(body);
