import { expect, it } from 'vitest';
import { compiled, content, edited } from '../fixture.ts';

const figure = {
  'sections/figure-1.md':
    '---\ntitle: Figure\nclass: figure\nnumber: Fig. 1\norder: 2\nsummary: A figure.\npanels: [a, c]\n---\n(a) One.\n\n(c) Three.\n',
};
const withBody = (body: string) =>
  compiled(content({ ...figure, ...edited('materials/sn-cu.md', 'Tin on copper [@1].', body) }));

/** The addresses that the links of a body lead to. */
const leads = (body: string): readonly string[] => {
  const { graph, problems } = withBody(body);
  expect(problems).toEqual([]);
  const { passages } = graph!.nodes.find(({ slug }) => slug === 'sn-cu')!;
  return [
    ...passages
      .map(({ html }) => html)
      .join('')
      .matchAll(/href="([^"]+)"/g),
  ].map(([, address]) => address!);
};
const says = (body: string): readonly string[] => withBody(body).problems.map(({ message }) => message);

it.each([
  ['§1', '/sections/section-1/'],
  ['§1 ¶1', '/sections/section-1/#p1'],
  ['§1 ¶2', '/sections/section-1/#p2'],
  ['Fig. 1', '/sections/figure-1/'],
  ['Fig. 1a', '/sections/figure-1/#panel-a'],
  ['Fig. 1c', '/sections/figure-1/#panel-c'],
])('%s is a place, in a link and in the text', (place, address) => {
  expect(leads(`See [it](<${place}>).`)).toEqual([address]);
  expect(leads(`See ${place} there.`)).toEqual([address]);
  const { passages } = withBody(`See ${place} there.`).graph!.nodes.find(({ slug }) => slug === 'sn-cu')!;
  expect(passages[0]!.html).toBe(`<p>See <a href="${address}" class="place-link">${place}</a> there.</p>`);
});

it.each(['§1 ¶0', '§1 ¶3', 'Fig. 1b', 'Fig. 2', '§2', '§2 ¶1'])('%s is none: a link to it is refused', (place) => {
  expect(says(`See [it](<${place}>).`)).toEqual([
    `“${place}” is no place of the source that is retold here; write it as <§1 ¶2>, <Table 2> or <Fig. 2f>`,
  ]);
});

it.each(['§1 ¶0', '§1 ¶3', 'Fig. 1b'])('%s in the text leads to no anchor that the page lacks', (place) => {
  for (const address of leads(`See ${place} there.`)) expect(address).not.toContain('#');
});

it('a section does not link to itself in its text', () => {
  const { graph } = compiled(
    content({ ...figure, ...edited('sections/section-1.md', '¶2 It', '¶2 As §1 ¶1 and Fig. 1a say, it') }),
  );
  const { passages } = graph!.nodes.find(({ slug }) => slug === 'section-1')!;
  expect(passages[1]!.html).toContain('href="/sections/figure-1/#panel-a"');
  expect(passages[1]!.html).not.toContain('href="/sections/section-1/');
});

it('only sections discuss what they name; a sentence is the context of the entries it links to', () => {
  const { graph, problems } = withBody(
    'Tin on [foil](cu-foil). See [the code](https://example.org/a), [Worker](@1) and [foil](cu-foil) again [@1].',
  );
  expect(problems).toEqual([]);
  const discussed = graph!.edges.filter(({ relation }) => relation === 'discussed-in');
  expect(new Set(discussed.map(({ target }) => target))).toEqual(new Set(['sections/section-1']));
  expect(graph!.nodes.find(({ slug }) => slug === 'sn-cu')!.passages[0]!.contexts).toEqual([
    { id: 'materials/cu-foil', sentence: 'Tin on foil.' },
  ]);
});
