import { describe, expect, it } from 'vitest';
import { compiled, content, edited } from '../fixture.ts';
import { html, node } from './prose.ts';

describe('footnotes', () => {
  it('stand behind the passage that first refers to them, numbered over the whole page', () => {
    const section = edited(
      'sections/section-1.md',
      '¶1 A [tin layer](sn-cu) on [foil](cu-foil) [@1].\n\n¶2 It keeps [dendrites](dendrites) away.',
      '¶1 A layer[^b] of [tin](sn-cu).\n\n¶2 It holds[^a], and holds[^b].\n\n[^a]: For *some* hours [@1].\n[^b]: On [foil](cu-foil).',
    );
    const { graph, problems } = compiled(content(section));
    expect(problems).toEqual([]);
    const { passages } = graph!.nodes.find(({ slug }) => slug === 'section-1')!;
    expect(passages.map((passage) => passage.html)).toEqual([
      '<p>A layer<sup><a href="#footnote-1" id="footnote-1-mark">note 1</a></sup> of <a href="/materials/sn-cu/" data-entry>tin</a>.</p>\n' +
        '<ol class="footnotes">\n<li id="footnote-1">On <a href="/materials/cu-foil/" data-entry>foil</a>.\u00a0<a href="#footnote-1-mark" aria-label="Back to the mark of note 1">↩</a></li>\n</ol>',
      '<p>It holds<sup><a href="#footnote-2" id="footnote-2-mark">note 2</a></sup>, and holds<sup><a href="#footnote-1" id="footnote-1-mark-2">note 1</a></sup>.</p>\n' +
        '<ol start="2" class="footnotes">\n<li id="footnote-2">For <em>some</em> hours\u00a0[<a href="/references/work-2020-1/" class="cite" data-entry>1</a>].\u00a0<a href="#footnote-2-mark" aria-label="Back to the mark of note 2">↩</a></li>\n</ol>',
    ]);
    expect(passages[0]!.mentions).toEqual(['materials/sn-cu', 'materials/cu-foil']);
    expect(passages[1]!.references).toEqual(['references/work-2020-1']);
    expect(passages[1]!.text).toBe('It holds, and holds. For some hours [1].');
  });

  it('have no heading of their own, and no id that another footnote has', () => {
    const page = html('A.[^1] B.[^2] C.[^1]\n\n[^2]: Two.\n\n[^1]: One.');
    const ids = [...page.matchAll(/id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['footnote-1-mark', 'footnote-2-mark', 'footnote-1-mark-2', 'footnote-1', 'footnote-2']);
    expect(page).not.toContain('<h2');
  });
});

describe('prose', () => {
  it('is set as HTML: tables, lists, headings, code, escapes', () => {
    expect(html('| Metal | Life |\n|---|---|\n| Na\\|\\|Cu | 100 h |')).toBe(
      '<table>\n<thead>\n<tr>\n<th>Metal</th>\n<th>Life</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>Na||Cu</td>\n<td>100\u00a0h</td>\n</tr>\n</tbody>\n</table>',
    );
    expect(html('Two:\n\n3. cut\n4. dry\n   - slowly')).toContain('<ol start="3">');
    expect(html('`a_b` \\*c\\* \\[@1\\] \\[x\\](y)')).toBe('<p><code>a_b</code> *c* [@1] [x](y)</p>');
    expect(html('### Cu₂O')).toBe('<h3>Cu<sub>2</sub>O</h3>');
  });

  it('is searched as text, tables and notes included', () => {
    expect(node('| A | B |\n|---|---|\n| Cu₂O | 5 h |\n\nEnd.[^1]\n\n[^1]: Note.').passages[0]!.text).toBe(
      'A B Cu2O 5 h End. Note.',
    );
  });
});
