import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';

/** Extensions may rewrite the tree after parsing; what they make has no place in the source, and could not be accounted for. */
function withoutRewriting(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] };
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...(extension as object), transforms: [] }));
}

const parser = remark().use(remarkGfm, { singleTilde: false }).use(withoutRewriting);

/** The Markdown tree of a body: CommonMark with tables, footnotes and bare addresses. Every node has its place. */
export const treeOf = (body: string): Root => parser.parse(body);
