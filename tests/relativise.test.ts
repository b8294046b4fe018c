import { describe, expect, it } from 'vitest';
import { relativiseCss, relativiseHtml, tightenBlocks, tightenLinks } from '../src/site/relativise.ts';

describe('relativiseHtml', () => {
  it('makes root-absolute addresses relative to the page', () => {
    expect(relativiseHtml('<a href="/materials/na-bi/#x">', 'materials/na2o/index.html')).toBe(
      '<a href="../na-bi/#x">',
    );
    expect(relativiseHtml('<a href="/claims/a/">', 'materials/na2o/index.html')).toBe('<a href="../../claims/a/">');
    expect(relativiseHtml('<a href="/materials/na2o/#x">', 'materials/na2o/index.html')).toBe('<a href="#x">');
    expect(relativiseHtml('<a href="/graph/?focus=x">', 'graph/index.html')).toBe('<a href="./?focus=x">');
    expect(relativiseHtml('<a href="/materials/na2o/">', 'materials/na2o/index.html')).toBe('<a href="./">');
    expect(relativiseHtml('<a href="/">', 'index.html')).toBe('<a href="./">');
    expect(relativiseHtml('<form action="/search/">', 'about/index.html')).toBe('<form action="../search/">');
  });

  it('leaves other hosts, anchors and protocol-relative addresses alone', () => {
    const html = '<a href="https://doi.org/10.1/x"><a href="#p2"><a href="//host/x">';
    expect(relativiseHtml(html, 'materials/na2o/index.html')).toBe(html);
  });
});

describe('relativiseCss', () => {
  it('makes the addresses of fonts relative to the style sheet', () => {
    expect(relativiseCss('src:url(/_astro/a.woff2) url("/b.woff2") url(data:x)', '_astro/site.css')).toBe(
      'src:url(../_astro/a.woff2) url("../b.woff2") url(data:x)',
    );
  });
});

describe('tightenLinks', () => {
  it('drops white space just inside a link and nowhere else', () => {
    expect(tightenLinks('see <a href="x">\n  Na<sub>2</sub>O\n</a> and')).toBe(
      'see <a href="x">Na<sub>2</sub>O</a> and',
    );
    expect(tightenLinks('<abbr> x </abbr>')).toBe('<abbr> x </abbr>');
  });
});

describe('tightenBlocks', () => {
  it('drops white space beside blocks, and none that parts words for who reads the text', () => {
    expect(tightenBlocks('<ul>\n <li> a <b>b</b> c </li> <li>d</li> </ul> <p>e</p>')).toBe(
      '<ul><li>a <b>b</b> c</li><li>d</li></ul><p>e</p>',
    );
    for (const html of ['<dt>a</dt> <dd>b</dd>', '<th>a</th> <th>b</th>', 'a <span>b</span> <a href="x">c</a>'])
      expect(tightenBlocks(html)).toBe(html);
  });
});
