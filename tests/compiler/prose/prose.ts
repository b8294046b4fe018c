import { expect } from 'vitest';
import type { Node } from '../../../src/model/graph.ts';
import { compiled, content, edited } from '../fixture.ts';

const withBody = (body: string) => compiled(content(edited('materials/sn-cu.md', 'Tin on copper [@1].', body)));

/** What the compiler says of a body: line and column within the body, rule, message. */
export const said = (body: string): readonly string[] =>
  withBody(body).problems.map(({ line, column, rule, message }) => `${line - 27}:${column} ${rule} ${message}`);

/** The node of a body without problems. */
export function node(body: string): Node {
  const { graph, problems } = withBody(body);
  expect(problems).toEqual([]);
  return graph!.nodes.find(({ slug }) => slug === 'sn-cu')!;
}

/** The HTML of a body without problems. */
export const html = (body: string): string =>
  node(body)
    .passages.map((passage) => passage.html)
    .join('\n');
