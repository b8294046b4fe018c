import { describe, expect, it } from 'vitest';
import { compiled, content, edited } from '../fixture.ts';
import { html, node, said } from './prose.ts';

/** Every way of writing a link to a target; each must lead to the same place or be refused for the same reason. */
const ways: readonly (readonly [string, (target: string) => string])[] = [
  ['inline', (target) => `[it](<${target}>)`],
  ['by label', (target) => `[it][j]\n\n[j]: <${target}>`],
  ['by its own words', (target) => `[it][]\n\n[it]: <${target}>`],
  ['by a word', (target) => `[it]\n\n[it]: <${target}>`],
  ['emphasised', (target) => `**[it](<${target}>)**`],
  ['in a list', (target) => `Two:\n\n- [it](<${target}>)`],
  ['in a table', (target) => `| [it](<${target}>) |\n|---|`],
  ['in a footnote', (target) => `Copper.[^1]\n\n[^1]: [it](<${target}>)`],
  ['in a heading', (target) => `## [it](<${target}>)`],
];

describe.each(ways)('a link written %s', (_, write) => {
  it.each([
    ['cu-foil', '/materials/cu-foil/'],
    ['section-1#p2', '/sections/section-1/#p2'],
    ['claims/sn-cu--text-half-cell--cycle-life', '/claims/sn-cu--text-half-cell--cycle-life/'],
    ['outcomes/sn-cu--text-half-cell', '/materials/sn-cu/#outcome-sn-cu--text-half-cell'],
    ['#outcome-sn-cu--text-half-cell', '/materials/sn-cu/#outcome-sn-cu--text-half-cell'],
    ['@1', '/references/work-2020-1/'],
    ['§1 ¶2', '/sections/section-1/#p2'],
    ['§1', '/sections/section-1/'],
    ['https://example.org/a_b?c=d#e', 'https://example.org/a_b?c=d#e'],
  ])('leads to %s', (target, address) => {
    expect(html(write(target))).toMatch(new RegExp(`<a href="${address.replace(/[?]/g, '\\?')}"[^>]*>it</a>`));
  });

  it.each([
    ['javascript:alert(1)', 'links to “javascript:” are not allowed'],
    ['JaVaScRiPt:alert(1)', 'links to “javascript:” are not allowed'],
    ['data:text/html,x', 'links to “data:” are not allowed'],
    ['vbscript:x', 'links to “vbscript:” are not allowed'],
    ['file:///etc/passwd', 'links to “file:” are not allowed'],
    ['mailto:a@example.org', 'links to “mailto:” are not allowed'],
    ['http://example.org', '“http://example.org”: write https://'],
    ['doi:10.1000/1', 'write https://doi.org/ before the DOI'],
    ['https:example.org', 'is no address of the web'],
    ['https://', 'is no address of the web'],
    ['https://localhost/x', 'names no host of the web'],
    ['https://user:secret@example.org', 'must not hold a user name'],
    ['//example.org', 'no entry has the id “//example.org”'],
    ['zn-foam', 'no entry has the id “zn-foam”'],
    ['cu-foill', 'no entry has the id “cu-foill” (did you mean “cu-foil”?)'],
    ['materials/cu-foil', 'write cu-foil in place of “materials/cu-foil”'],
    ['/materials/cu-foil/', 'write cu-foil in place of “/materials/cu-foil/”'],
    ['../materials/cu-foil.md', 'write cu-foil in place of “../materials/cu-foil.md”'],
    ['cu-foil.md', 'write cu-foil in place of “cu-foil.md”'],
    ['constructor', 'no entry has the id “constructor”'],
    ['__proto__', 'no entry has the id “__proto__”'],
    ['section-1#p3', 'sections/section-1 has no place #p3; allowed: #p1, #p2'],
    ['cu-foil#p1', 'materials/cu-foil has no place #p1; write the id without #'],
    ['#p1', 'materials/sn-cu has no place #p1'],
    ['cu-foil#', 'materials/cu-foil has no place #'],
    ['claims/sn-cu--nothing', 'no claim has the id “sn-cu--nothing”'],
    ['claims/sn-cu--text-half-cell--cycle-life#x', 'a link to claims has no anchor'],
    ['outcomes/sn-cu--nothing', 'no outcome has the id “sn-cu--nothing”'],
    ['@9', 'no reference has the number 9'],
    ['§1 ¶3', 'is no place of the source that is retold here'],
    ['Table 7', 'is no place of the source that is retold here'],
    [`https://example.org/${'a'.repeat(3000)}`, 'a link has at most 2,000 characters'],
  ])('is refused: %s', (target, message) => {
    expect(said(write(target))).toEqual([expect.stringContaining(message)]);
  });
});

describe('addresses by themselves', () => {
  it('are links in angle brackets', () => {
    expect(html('See <https://example.org/a>.')).toBe(
      '<p>See <a href="https://example.org/a">https://example.org/a</a>.</p>',
    );
    expect(html('Sn@Cu.foil.de is no address')).toBe('<p>Sn@Cu.foil.de is no address</p>');
  });

  it.each([
    ['<http://example.org>', 'write https://'],
    ['<javascript:alert(1)>', 'links to “javascript:” are not allowed'],
    ['<a.worker@example.org>', 'links to “mailto:” are not allowed'],
    ['https://example.org/a_b', 'write <https://…> or [words](https://…)'],
    ['http://example.org', 'write <https://…> or [words](https://…)'],
    ['www.example.org', 'write <https://…> or [words](https://…)'],
  ])('are judged like other links: %s', (body, message) => {
    expect(said(`See ${body} now`)).toEqual([expect.stringContaining(message)]);
  });
});

describe('links', () => {
  it('of every writing are mentions of their entries', () => {
    const body = '[foil][f] and [Worker](@1) and [dendrites]\n\n[f]: cu-foil\n[dendrites]: dendrites';
    expect(node(body).passages[0]!.mentions).toEqual([
      'materials/cu-foil',
      'references/work-2020-1',
      'challenges/dendrites',
    ]);
  });

  it('stand in no other link: places and citations in the words of a link stay words, or are refused', () => {
    expect(html('[**§1 ¶2** of it](cu-foil)')).toBe(
      '<p><a href="/materials/cu-foil/" data-entry><strong>§1 ¶2</strong> of it</a></p>',
    );
    expect(said('[foil [@1]](cu-foil)')).toEqual([expect.stringContaining('cite behind the link')]);
  });

  it('to an entry with problems of its own are not called broken', () => {
    const broken = edited('challenges/dendrites.md', 'title: Dendrites', 'title: [Dendrites');
    const linked = edited('materials/cu-foil.md', '---\n', '---\n');
    const body = content({ ...broken, ...linked }).map(({ path, text }) =>
      path === 'materials/cu-foil.md'
        ? {
            path,
            text: `${text}See [them](dendrites), [a claim](claims/dendrites--x) and [another](outcomes/dendrites--y).\n`,
          }
        : { path, text },
    );
    expect(compiled(body).problems.map(({ path }) => path)).toEqual(['challenges/dendrites.md']);
  });

  it('lead to rows and statements as well', () => {
    const rows = edited(
      'sections/section-1.md',
      'summary: What layers do.',
      'summary: What layers do.\nrows:\n  - printed: Sn@Cu\n  - printed: Cu₂O',
    );
    const link = edited('materials/sn-cu.md', 'Tin on copper [@1].', 'See [row](section-1#row-cu2o).');
    expect(compiled(content({ ...rows, ...link })).problems).toEqual([]);
  });
});
