import { describe, expect, it } from 'vitest';
import { firstMentions } from '../../src/html/parts/firstMentions.ts';
import type { Passage } from '../../src/model/graph.ts';
import { real } from '../exports/fixture.ts';

const passage = (html: string): Passage => ({
  mark: '',
  locator: '',
  anchor: '',
  html,
  text: '',
  mentions: [],
  contexts: [],
  references: [],
});
const links = (html: string): readonly string[] =>
  [...html.matchAll(/ href="\/([^"]+)\/"[^>]* data-entry/g)].map(([, id]) => id!);
const isReference = (id: string): boolean => /^(?:references|sections)\//.test(id);

describe('the links of a text', () => {
  it('stand where an entry is first spoken of; later its name is text, with all its signs', () => {
    const a = '<a href="/materials/na2o/" data-entry>Na<sub>2</sub>O</a>';
    const work = '<a href="/references/x/" data-entry>[1]</a>';
    const [first, second] = firstMentions(
      [passage(`<p>${a} ${work}</p>`), passage(`<p>${a} ${work}</p>`)],
      isReference,
    );
    expect(first!.html).toBe(`<p>${a} ${work}</p>`);
    expect(second!.html).toBe(`<p>Na<sub>2</sub>O ${work}</p>`);
  });

  it('are so few that one reads: in no section more than one in seven words, one in twelve in all', () => {
    const all = real.nodes
      .filter(({ section, passages }) => section && passages.length > 0)
      .map(({ passages }) => {
        const words = passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
        const count = (given: readonly Passage[]): number =>
          given.flatMap(({ html }) => links(html)).filter((id) => !isReference(id)).length;
        return { words, before: count(passages), after: count(firstMentions(passages, isReference)) };
      });
    const sum = (of: 'words' | 'before' | 'after'): number => all.reduce((total, each) => total + each[of], 0);
    expect(sum('after')).toBeLessThan(sum('before'));
    for (const { words, after } of all) expect(words).toBeGreaterThan(after * 7);
    expect(sum('words')).toBeGreaterThan(sum('after') * 12);
  });
});
