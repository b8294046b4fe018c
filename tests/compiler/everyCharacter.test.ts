import fc from 'fast-check';
import { expect, it } from 'vitest';
import { counting, slipped, slips } from '../fuzz/slip.ts';
import { compiled, content } from './fixture.ts';
import { compileAgain, sources } from '../review.ts';

const texts = new Map(content().map(({ path, text }) => [path, text]));

/** What pages and exports are made of, but for where it stands in the file; and every problem. */
function told(path: string, text: string): string {
  const { graph, problems, notices } = compiled(content({ [path]: text }));
  // The vocabulary is in another file.
  return JSON.stringify([graph ?? {}, problems, notices], (key, value: unknown) =>
    key === 'place' || key === 'field' ? undefined : value,
  );
}

it.each(['materials/sn-cu.md', 'references/work-2020-1.md', 'sections/section-1.md', 'index.md'])(
  'any character of %s that is left out, struck twice or replaced is in the graph or reported',
  (path) => {
    const text = texts.get(path)!;
    const before = told(path, text);
    // Of letters that stand twice in a row either may be left out, which leaves the same text: that is told once.
    const asked = new Map<string, boolean>();
    const isLost = (changed: string): boolean => {
      const known = asked.get(changed) ?? told(path, changed) === before;
      asked.set(changed, known);
      return known;
    };
    const lost = counting(text).flatMap((at) => {
      const character = text[at]!;
      const changes = ['', character + character, character === 'q' ? 'z' : 'q', character === '7' ? '8' : '7'];
      return changes
        .filter((put) => isLost(`${text.slice(0, at)}${put}${text.slice(at + 1)}`))
        .map((put) => `${text.slice(at - 12, at)}[${character}→${put}]${text.slice(at + 1, at + 12)}`);
    });
    expect(lost).toEqual([]);
  },
);

it('so is a slip of the finger in an entry of the first review', () => {
  const path = 'materials/bi-cns-cu.md';
  const { text } = sources.find((source) => source.path === path)!;
  const texts = new WeakMap<object, string>();
  /** A part of the graph as text; one that is the same value as before is not written again. */
  const textOf = (part: object): string => {
    const known =
      texts.get(part) ?? JSON.stringify(part, (key, value: unknown) => (key === 'place' ? undefined : value));
    texts.set(part, known);
    return known;
  };
  const toldOf = (changed: string): string => {
    const { graph, problems } = compileAgain(sources.map((one) => (one.path === path ? { path, text: changed } : one)));
    const own = graph && [graph.nodes, graph.edges, graph.outcomes, graph.measured, graph.statements];
    return JSON.stringify([own?.map((parts) => parts.map(textOf).join('\n')), problems]);
  };
  const before = toldOf(text);
  const indexes = counting(text);
  fc.assert(
    fc.property(slips, (slip) => {
      const changed = slipped(text, indexes, slip);
      if (changed !== undefined) expect(toldOf(changed) === before, JSON.stringify(slip)).toBe(false);
    }),
    { numRuns: 20 },
  );
});
