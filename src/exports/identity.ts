import type { Graph, Site } from '../model/graph.ts';
import { amendedCss } from './amendedCss.ts';

/** The accent that the style sheets have, with tones chosen by eye. */
const usual = '#f2a100';
const paper = { light: '#fffefb', dark: '#12110e' } as const;
const ink = { light: '#1d1b16', dark: '#12110e' } as const;

type Colour = readonly [number, number, number];

const read = (hex: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
const write = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
const mix = (one: string, other: string, share: number): string => {
  const [a, b] = [read(one), read(other)];
  return write(a.map((part, index) => part * (1 - share) + b[index]! * share) as unknown as Colour);
};

/** Relative luminance, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = read(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, `#rrggbb`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** A colour, mixed with another as little as makes it stand out from a ground by a contrast. */
function against(ground: string, colour: string, towards: string, least: number): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, towards, share);
    if (contrast(mixed, ground) >= least) return mixed;
  }
  return towards;
}

function tones(accent: string, theme: 'light' | 'dark'): string {
  const ground = paper[theme];
  const towards = theme === 'light' ? '#000000' : '#ffffff';
  const shown = against(ground, accent, towards, 1.9);
  const wash = mix(ground, accent, theme === 'light' ? 0.14 : 0.2);
  // Black or white can be read on any colour; the ink of the theme comes first.
  const on = [ink[theme], '#ffffff', '#000000'].find((colour) => contrast(colour, shown) >= 4.5)!;
  const said = against(wash, accent, towards, 5.5);
  return `--accent:${shown};--accent-ink:${said};--accent-wash:${wash};--on-accent:${on}`;
}

/**
 * Style rules for the accent of a review, by day and by night, with text that can be read; empty where it has none of its own. They
 * count more than the style sheets, in whatever order a page loads them, but not than colours that a system forces.
 */
export const identityCss = (accent: string | undefined): string =>
  accent === undefined || accent.toLowerCase() === usual
    ? ''
    : [
        '@media (forced-colors:none){',
        `:root:root{${tones(accent, 'light')}}`,
        `@media screen and (prefers-color-scheme:dark){:root:root:not([data-theme='light']){${tones(accent, 'dark')}}}`,
        `@media screen{:root:root[data-theme='dark']{${tones(accent, 'dark')}}}`,
        '}',
        '',
      ].join('\n');

/** The mark of a review for the tab of a browser: its path on a dark ground; a plain disc where it has none. */
export function faviconSvg({ mark, accent }: Pick<Site, 'mark' | 'accent'>): string {
  const fill = against(paper.dark, accent ?? usual, '#ffffff', 4.5);
  const shape =
    mark === undefined ? `<circle cx="16" cy="16" r="8" fill="${fill}"/>` : `<path d="${mark}" fill="${fill}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${paper.dark}"/>${shape}</svg>\n`;
}

/** The accent of the review, and the marks of works that were amended; empty where it has neither. */
export const reviewCss = (graph: Graph): string => `${identityCss(graph.site.accent)}${amendedCss(graph)}`;
