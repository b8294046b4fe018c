import type { StylesheetJson } from 'cytoscape';
import { labelSize, lineHeight } from '../../layout/columns.ts';
import type { Kind } from '../../field/field.ts';
import { markOf, type MarkName } from '../../field/marks.ts';
import type { DrawnKind } from '../../field/drawn.ts';

/** Colours of the page’s theme as it is now. */
export interface Palette {
  readonly ink: string;
  readonly ink2: string;
  readonly paper: string;
  readonly paper2: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly wash: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** The marks of kinds, by name. */
  readonly marks: Readonly<Record<Kind, MarkName>>;
}

/** Reads the colours as the page shows them there, whatever they are made of: a theme, or the colours of the reader’s system. */
export function paletteOf(element: Element, kinds: readonly DrawnKind[]): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  const token = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return hex(getComputedStyle(probe).color);
  };
  const palette = {
    ink: token('ink'),
    ink2: token('ink-2'),
    paper: token('paper'),
    paper2: token('paper-2'),
    accent: token('accent'),
    accentInk: token('accent-ink'),
    wash: token('accent-wash'),
    kinds: Object.fromEntries(kinds.map(({ name, palette: slot }) => [name, token(`slot-${slot}`)])),
    marks: Object.fromEntries(kinds.map(({ name, mark }) => [name, mark])),
  };
  probe.remove();
  return palette;
}

/** `rgb(18, 17, 14)` as `#12110e`. */
const hex = (colour: string): string =>
  `#${colour
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map((channel) => Math.round(Number(channel)).toString(16).padStart(2, '0'))
    .join('')}`;

const markImage = (mark: MarkName, colour: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><path fill="${colour}" d="${markOf(mark).path}"/></svg>`)}`;

/** A colour between two given as `#rrggbb`: this share of the first. */
export function mixed(one: string, other: string, share: number): string {
  const channel = (colour: string, at: number): number => parseInt(colour.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(channel(one, at) * share + channel(other, at) * (1 - share)));
  return `rgb(${parts.join(',')})`;
}

/** How boxes and their states look in a palette. */
export function stylesheet(palette: Palette): StylesheetJson {
  const styles = [
    {
      selector: 'node',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 5,
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.paper,
        'border-width': 1.2,
        label: 'data(text)',
        color: palette.ink,
        'font-family': '"Source Sans 3", system-ui, sans-serif',
        'font-size': labelSize,
        'line-height': lineHeight / labelSize,
        'text-wrap': 'wrap',
        'text-max-width': 1000,
        'text-justification': 'left',
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': 'data(indent)',
        'overlay-opacity': 0,
        'background-clip': 'none',
        'background-width': 12,
        'background-height': 12,
        'background-position-x': 7,
        'background-position-y': '50%',
      },
    },
    ...Object.entries(palette.marks).map(([kind, mark]) => ({
      selector: `node.kind-${kind}`,
      style: { 'border-color': palette.kinds[kind], 'background-image': markImage(mark, palette.kinds[kind]!) },
    })),
    // Several in one: like a pile of cards.
    { selector: 'node.group', style: { 'border-style': 'double', 'border-width': 4 } },
    { selector: 'node.more', style: { 'background-color': palette.paper2, 'border-width': 0 } },
    {
      selector: 'node.heading',
      style: {
        'background-opacity': 0,
        'border-width': 0,
        'text-background-color': palette.paper,
        'text-background-opacity': 1,
        'text-background-padding': 3,
        color: palette.ink2,
        'font-weight': 600,
        'font-size': 13,
        events: 'no',
      },
    },
    { selector: 'node.middle', style: { 'border-width': 3, 'background-color': palette.wash, 'font-weight': 600 } },
    // Faint boxes stay opaque, so that a lit line behind them does not cross their labels.
    {
      selector: 'node.faint',
      style: { 'text-opacity': 0.55, 'border-opacity': 0.4, 'background-image-opacity': 0.5 },
    },
    { selector: 'node.selected', style: { 'background-color': palette.wash, 'border-width': 3 } },
    {
      selector: 'node.cursor',
      style: { 'outline-width': 3, 'outline-color': palette.accentInk, 'outline-offset': 2, 'outline-style': 'solid' },
    },
    { selector: '.hidden', style: { display: 'none' } },
  ];
  return styles as unknown as StylesheetJson;
}
