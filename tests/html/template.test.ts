import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { inFrame, slot } from '../../src/html/frame.ts';
import type { Around } from '../../src/html/around.ts';
import { html, joined, marked } from '../../src/html/template.ts';

describe('a template', () => {
  it('shows any text as it is, in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const page = html`<p title="${text}">${text}</p>`;
        const { document } = parseHTML(`<html><body>${page.toString()}</body></html>`);
        const [p, ...others] = document.body.children;
        expect(others).toEqual([]);
        expect([p!.textContent, p!.getAttribute('title')]).toEqual([text, text]);
      }),
    );
  });

  it('takes HTML that was written as such, lists of it, and nothing', () => {
    const links = ['a & b', 'c'].map((name) => html`<a href="#">${name}</a>`);
    expect(html`<p>${joined(links, ', ')}${undefined}${false}${2}${marked('Na₂O')}</p>`.toString()).toBe(
      '<p><a href="#">a &amp; b</a>, <a href="#">c</a>2Na<sub>2</sub>O</p>',
    );
  });

  it('keeps a space between words and links, and none beside blocks', () => {
    const page = html`
      <ul>
        <li>
          one
          <a href="${'x'}">two</a>
        </li>
      </ul>
    `;
    expect(page.toString()).toBe('<ul><li>one <a href="x">two</a></li></ul>');
    expect(html`<pre>${'a\n  b'}</pre>`.toString()).toBe('<pre>a\n  b</pre>');
  });
});

describe('a frame', () => {
  const around = {
    atlas: { gone: { placesOn: (page: string) => (page === 'a/b' ? [{ address: 'a/b#x', reason: 'no' }] : []) } },
    site: 'https://host.example/',
    link: (address: string) => `..${address}`,
  } as unknown as Around;
  const frame = `<title>${slot('title')}</title><link href="/a/${slot('rest')}/">${slot('head')}<main>${slot('body')}</main>`;
  const filled = (path: string): string =>
    inFrame(frame)(
      {
        path,
        frame: 'plain',
        fill: () => ({ title: 'Na₂O < [[body]]', description: '', head: html``, body: html`<p>b</p>` }),
      },
      around,
    );

  it('holds what a page says, and nothing twice', () => {
    expect(filled('a/c')).toBe('<title>Na2O &lt; [[body]]</title><link href="/a/c/"><main><p>b</p></main>');
  });

  it('ends with the places that were on the page once', () => {
    const { document } = parseHTML(filled('a/b'));
    expect(document.querySelector('main .gone-places li#x')?.textContent).toBe('“x” was taken back: no');
  });
});
