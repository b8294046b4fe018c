import { readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, print, type Element } from '../../src/drawing/element.ts';
import { tones } from '../../src/drawing/look.ts';
import { pictogram } from '../../src/drawing/pictogram.ts';
import { sectionPanels } from '../../src/drawing/section/figure.ts';
import { readSheet, styled } from '../../src/drawing/share/sheet.ts';
import { shareImage, shareSize } from '../../src/drawing/share/shareImage.ts';
import type { Face } from '../../src/drawing/share/type.ts';
import { inUse } from '../../src/drawing/states.ts';
import { crossSections } from './descriptions.ts';

const css = readFileSync('src/styles/drawing.css', 'utf8');
const sheet = readSheet(css, 'light', { '--accent': '#f2a100', '--accent-ink': '#8a5200', '--sans': 'sans-serif' });
const face: Face = { width: (text, size) => text.length * size * 0.5, outline: (_, x, y) => `M${x} ${y}h1` };
const style = { serif: face, sans: face, sheet, paper: '#fff', ink: '#111', quiet: '#555', accent: '#f2a100' };

const classesIn = ({ attributes, children }: Element): readonly string[] => [
  ...String(attributes['class'] ?? '')
    .split(' ')
    .filter(Boolean),
  ...children.flatMap((child) => (typeof child === 'string' ? [] : classesIn(child))),
];

describe('the colours of drawings', () => {
  it('are given for every tone, by day and by night', () => {
    for (const theme of ['light', 'dark'] as const) {
      const read = readSheet(css, theme, {});
      for (const tone of tones) {
        expect(read.get(`.tone-${tone}`)?.['--tone'], tone).toMatch(/^#[0-9a-f]{6}$/);
        expect(read.get(`.tone-${tone}`)?.['--edge'], tone).toMatch(/^#[0-9a-f]{6}$/);
      }
    }
    expect(readSheet(css, 'light', {}).get('.tone-warm')).not.toEqual(readSheet(css, 'dark', {}).get('.tone-warm'));
  });

  it('have a rule for every class that a drawing uses', () => {
    fc.assert(
      fc.property(crossSections, (section) => {
        const used = [
          ...sectionPanels(section).flatMap(({ contents }) => contents),
          ...pictogram(inUse(section)),
        ].flatMap(classesIn);
        expect(
          [...new Set(used)].filter((name) => !sheet.has(`.${name}`) && !['name', 'unstated'].includes(name)),
        ).toEqual([]);
      }),
    );
  });

  it('are written on a drawing that leaves the site', () => {
    const area = styled(sheet, element('path', { class: 'area tone-warm unstated', d: 'M0 0', 'stroke-width': 3 }));
    expect(area.attributes).toEqual({
      fill: '#d09a74',
      stroke: '#8a5028',
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'fill-opacity': '0.35',
      'stroke-dasharray': '4 3',
      d: 'M0 0',
    });
  });
});

describe('a share picture', () => {
  it('is well-formed, of the size asked for, with text as outlines and nothing that needs a style sheet', () => {
    fc.assert(
      fc.property(crossSections, fc.string(), (section, summary) => {
        const svg = shareImage(
          { title: section.title, kind: 'kind', summary, site: 'Site', panel: sectionPanels(section).at(-1)! },
          style,
        );
        expect(XMLValidator.validate(svg)).toBe(true);
        expect(svg).toContain(`width="${shareSize.width}" height="${shareSize.height}"`);
        expect(svg).not.toMatch(/<text|var\(|class=|href=/);
      }),
      { numRuns: 50 },
    );
  });

  it('shortens what does not fit', () => {
    const long = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
    const short = shareImage({ title: 'Cu₆Sn₅@Cu', kind: 'collector', summary: long, site: 'Site' }, style);
    const lines = short.match(/<path/g)!.length;
    expect(lines).toBeLessThan(12);
  });

  it('ends above its lower edge, however long its title and its summary are', () => {
    const words = (most: number) =>
      fc.array(fc.constantFrom('of', 'layers', 'sodiophilic'), { minLength: 1, maxLength: most });
    fc.assert(
      fc.property(crossSections, words(12), words(40), (section, title, summary) => {
        const panel = sectionPanels(section).at(-1)!;
        const svg = shareImage(
          { title: title.join(' '), kind: 'kind', summary: summary.join(' '), site: 'Site', panel },
          style,
        );
        const bases = [...svg.matchAll(/d="M64 ([\d.]+)h1/g)].map(([, y]) => Number(y));
        expect(bases.length).toBeGreaterThan(3);
        expect(Math.max(...bases)).toBeLessThan(shareSize.height - 40);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an element', () => {
  it('is printed with escaped text and short numbers', () => {
    expect(
      print(element('text', { x: 1.25, y: -0.01, class: undefined, id: 'a"b' }, ['<', element('tspan', {}, ['&'])])),
    ).toBe('<text x="1.3" y="0" id="a&quot;b">&lt;<tspan>&amp;</tspan></text>');
  });
});
