import { escapeHtml } from '../../chemistry/markup.ts';
import { svgRuns } from '../../layout/svgText.ts';
import { widthOf, wrapText } from '../../layout/text.ts';
import { unicodeText } from '../dom/unicodeText.ts';

/** What of a look a drawing needs to stand on its own. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'paint-order',
] as const;

const margin = 16;
/** A picture cannot bring its type along; what stands in for it may be wider. */
const room = 0.9;
const size = 12.5;
const line = 17;

/** A chart as it is seen, as an SVG file that needs nothing else: heading, drawing, legend, and lines of words below. */
export function pictureOf(figure: HTMLElement, words: readonly string[]): string {
  const drawing = [...figure.querySelectorAll<SVGSVGElement>('svg.chart')].find(
    (svg) => svg.getClientRects().length > 0,
  )!;
  const [, , width, height] = drawing.getAttribute('viewBox')!.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const wide = Math.max(width, 420) + 2 * margin;
  const ink = getComputedStyle(figure).color;
  const quiet = getComputedStyle(figure.querySelector('figcaption')!).color;
  const paper = getComputedStyle(document.documentElement).getPropertyValue('background-color');
  const heading = figure.dataset['heading'] ?? '';
  const says = unicodeText(figure.querySelector('.says'));
  let y = margin + 20;
  const parts = [
    `<text x="${margin}" y="${margin + 14}" font-size="16" font-weight="600" fill="${ink}">${svgRuns(heading, 16)}</text>`,
    // What reaches below the last row is not seen on the page either.
    `<svg x="${margin}" y="${y + 8}" width="${width}" height="${height}" overflow="${drawing.classList.contains('rows') ? 'hidden' : 'visible'}">${inner(drawing)}</svg>`,
  ];
  y += height + 24;
  for (const { svg, x, down } of legendIn(figure, wide - 2 * margin))
    parts.push(`<g transform="translate(${margin + x} ${y + down})">${svg}</g>`);
  y += legendHeight(figure, wide - 2 * margin) + 10;
  for (const text of [says, ...words].filter((one) => one !== ''))
    for (const row of wrapText(text, (wide - 2 * margin) * room, size, 12)) {
      parts.push(`<text x="${margin}" y="${y + 10}" font-size="${size}" fill="${quiet}">${svgRuns(row, size)}</text>`);
      y += line;
    }
  const tall = Math.ceil(y + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${tall}" viewBox="0 0 ${wide} ${tall}" font-family="'Source Sans 3', 'Source Sans Pro', Arial, sans-serif">`,
    `<title>${escapeHtml(heading)}</title>`,
    `<desc>${escapeHtml(words.join(' '))}</desc>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');
}

/** What groups others has no look of its own but how far it is seen through. */
const looksOf = ({ nodeName }: Element): readonly string[] =>
  ['g', 'a', 'title'].includes(nodeName) ? ['opacity'] : looks;

/** What is drawn, without what is not seen, each part with the look that the page gives it. */
function inner(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [...drawing.querySelectorAll('*')];
  for (const [index, part] of [...copy.querySelectorAll('*')].entries()) {
    // A copy has the same parts in the same order.
    const style = getComputedStyle(originals[index]!);
    if (style.display === 'none') part.remove();
    else for (const look of looksOf(part)) part.setAttribute(look, style.getPropertyValue(look));
    for (const name of part.getAttributeNames())
      if (name === 'class' || name.startsWith('data-')) part.removeAttribute(name);
  }
  // A picture taken elsewhere has no site around it.
  for (const link of copy.querySelectorAll('a'))
    link.setAttribute('href', new URL(link.getAttribute('href')!, location.href).href);
  return new XMLSerializer()
    .serializeToString(copy)
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '');
}

interface LegendPart {
  readonly svg: string;
  readonly x: number;
  readonly down: number;
}

/** The items of the legend that are seen, in lines. */
function legendIn(figure: HTMLElement, width: number): readonly LegendPart[] {
  const parts: LegendPart[] = [];
  let [x, down] = [0, 0];
  for (const item of figure.querySelectorAll<HTMLElement>('.legend li')) {
    if (item.getClientRects().length === 0) continue;
    const words = unicodeText(item);
    const marks = [...item.querySelectorAll('svg')].map((mark) => {
      const [, , wide] = mark.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number, number];
      return { svg: inner(mark), wide };
    });
    const before = marks.reduce((sum, { wide }) => sum + wide + 2, 0);
    const needed = before + 6 + widthOf(words, size) / room + 18;
    if (x > 0 && x + needed > width) [x, down] = [0, down + 24];
    let at = x;
    for (const { svg, wide } of marks) {
      parts.push({ svg, x: at, down });
      at += wide + 2;
    }
    const ink = getComputedStyle(item).color;
    parts.push({
      svg: wrapText(words, (width - before - 6) * room, size, 3)
        .map(
          (row, index) =>
            `<text x="0" y="${14 + index * line}" font-size="${size}" fill="${ink}">${svgRuns(row, size)}</text>`,
        )
        .join(''),
      x: at + 4,
      down,
    });
    x += needed;
  }
  return parts;
}

const legendHeight = (figure: HTMLElement, width: number): number =>
  Math.max(0, ...legendIn(figure, width).map(({ down }) => down)) + 30;
