import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, faviconSvg, identityCss } from '../../src/exports/identity.ts';

const accents = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const paper = { light: '#fffefb', dark: '#12110e' };
const tone = (rules: string, name: string): string => new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(rules)![1]!;

describe('the accent of a review', () => {
  it('has no rules where it is that of the style sheets, or there is none', () => {
    expect(identityCss(undefined)).toBe('');
    expect(identityCss('#F2A100')).toBe('');
  });

  it('keeps the colour where it stands out by itself', () => {
    expect(identityCss('#1f5fa8')).toContain('{--accent:#1f5fa8;');
  });

  it('gives text that can be read, by day and by night, whatever the colour', () => {
    fc.assert(
      fc.property(accents, (accent) => {
        if (accent === '#f2a100') return;
        const lines = identityCss(accent)
          .split('\n')
          .filter((line) => line.includes('--accent:'));
        expect(lines).toHaveLength(3);
        for (const [index, line] of lines.entries()) {
          const ground = index === 0 ? paper.light : paper.dark;
          expect(contrast(tone(line, 'accent-ink'), ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(tone(line, 'accent-ink'), tone(line, 'accent-wash'))).toBeGreaterThanOrEqual(4.5);
          expect(contrast(tone(line, 'on-accent'), tone(line, 'accent'))).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  it('leaves colours alone that the reader’s system forces', () => {
    expect(identityCss('#1f5fa8')).toMatch(/^@media \(forced-colors:none\)\{[^]*\}\n$/);
  });
});

describe('the mark of a review', () => {
  it('is its path, in a colour that stands out on the dark ground', () => {
    expect(faviconSvg({ mark: 'M4 4h24v24H4z', accent: '#1d1b16' })).toMatch(
      /^<svg [^>]*viewBox="0 0 32 32">.*<path d="M4 4h24v24H4z" fill="#[0-9a-f]{6}"\/><\/svg>\n$/,
    );
    const fill = /<path[^>]*fill="(#[0-9a-f]{6})"/.exec(faviconSvg({ mark: 'M4 4h24z', accent: '#1d1b16' }))![1]!;
    expect(contrast(fill, '#12110e')).toBeGreaterThanOrEqual(4.5);
  });

  it('is a disc where the review has none', () => {
    expect(faviconSvg({})).toContain('<circle cx="16" cy="16" r="8"');
  });
});
