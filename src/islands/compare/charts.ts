import type { Certainty } from '../../derive/certainty.ts';
import type { FacetFilter } from '../../derive/comparisonFilters.ts';
import { seriesBy, seriesOfAll, type Series } from '../../derive/series.ts';
import { markPath, shapeOf } from '../../layout/chartMarks.ts';
import { headingRoom, rowsTop } from '../../layout/chartRows.ts';
import { seriesPresent, seriesWords } from '../../layout/chartSeries.ts';
import { element, typeset } from '../dom/element.ts';
import type { SectionRow } from './section.ts';

/** What a chart shows of the rows: those that are shown and how surely, coloured by a facet. */
export interface ChartView {
  readonly shown: ReadonlyMap<string, Certainty>;
  readonly rows: ReadonlyMap<string, SectionRow & { readonly test: string }>;
  readonly facet: FacetFilter | undefined;
}

/** How many of the rows that are shown have a value for a chart that is not here yet. */
export function countValues(details: HTMLElement, { shown, rows }: ChartView): void {
  const chart = details.dataset['chart']!;
  const key = chart.slice(chart.indexOf('.') + 1);
  const test = details.closest<HTMLElement>('[data-test]')!.dataset['test'];
  const count = [...shown.keys()].filter(
    (id) => rows.get(id)?.test === test && rows.get(id)?.facts.results[key],
  ).length;
  details.hidden = count === 0;
  details.querySelector('summary .meta')!.textContent = String(count);
}

/** Shows the points of the rows that are shown, in the colours of a facet, and the legend of what is left. */
export function showChart(figure: HTMLElement, view: ChartView): void {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('svg.chart')];
  for (const drawing of drawings) {
    for (const point of drawing.querySelectorAll<SVGAElement>('a')) showPoint(point, view);
    // What leads to a mark goes with it.
    if (drawing.classList.contains('rows')) closeRanks(drawing);
    else hideLeaders(drawing);
  }
  const left = [...(drawings[0]?.querySelectorAll<SVGAElement>('a:not(.out)') ?? [])];
  figure.hidden = left.length === 0;
  const opened = figure.closest<HTMLElement>('details[data-chart]');
  if (opened) {
    opened.hidden = left.length === 0;
    opened.querySelector('summary .meta')!.textContent = String(left.length);
  }
  figure.querySelector<HTMLElement>('.legend .maybe')!.hidden = !left.some((point) =>
    point.classList.contains('possible'),
  );
  if (view.facet)
    showSeries(
      figure.querySelector('.legend')!,
      view.facet,
      left.map((point) => pointSeries(point, view)),
    );
}

const outcomesOf = (point: SVGAElement): readonly string[] => point.dataset['outcomes']!.split(' ');

function showPoint(point: SVGAElement, view: ChartView): void {
  const found = outcomesOf(point).map((id) => view.shown.get(id) ?? 'no');
  point.classList.toggle(
    'out',
    found.every((one) => one === 'no'),
  );
  point.classList.toggle('possible', found.includes('possible') && !found.includes('certain'));
  if (view.facet) paint(point.querySelector('.point')!, pointSeries(point, view));
}

/** A mark may stand for several reports; those that are not shown do not colour it. */
function pointSeries(point: SVGAElement, { shown, rows, facet }: ChartView): Series {
  const ids = outcomesOf(point).filter((id) => rows.has(id));
  const seen = ids.filter((id) => shown.has(id));
  return seriesOfAll((seen.length > 0 ? seen : ids).map((id) => seriesBy(facet, rows.get(id)!.facts)));
}

function paint(mark: Element, series: Series): void {
  mark.classList.remove(...[...mark.classList].filter((name) => name.startsWith('series-')));
  mark.classList.add(`series-${series}`);
  const shape = mark.querySelector<SVGPathElement>('.shape')!;
  const [x, y, radius] = shape.dataset['at']!.split(' ').map(Number) as [number, number, number];
  shape.setAttribute('d', markPath(shapeOf(series), x, y, radius));
}

/** Lines that lead to marks stand in the order of the marks. */
function hideLeaders(drawing: SVGSVGElement): void {
  const points = [...drawing.querySelectorAll('a')];
  for (const name of ['leader', 'aside'])
    for (const line of drawing.querySelectorAll<SVGPathElement>(`:scope > g > .${name}`)) {
      const point = points[Number(line.dataset['of'])];
      line.classList.toggle('out', point?.classList.contains('out') ?? false);
    }
}

/** Rows that are left move up to where others went. */
function closeRanks(drawing: SVGSVGElement): void {
  let y = rowsTop;
  for (const group of drawing.querySelectorAll<SVGGElement>('g[data-top]')) {
    const left = [...group.querySelectorAll<SVGAElement>('a:not(.out)')];
    group.classList.toggle('out', left.length === 0);
    if (left.length === 0) continue;
    const move = (part: Element, from: number): void => part.setAttribute('transform', `translate(0 ${y - from})`);
    move(group.querySelector('.group')!, Number(group.dataset['top']));
    y += headingRoom;
    for (const row of left) {
      move(row, Number(row.dataset['top']));
      y += Number(row.dataset['room']);
    }
  }
  drawing.setAttribute('viewBox', `0 0 300 ${Math.round(y + 6)}`);
}

function showSeries(legend: HTMLElement, { label, series: titles }: FacetFilter, all: readonly Series[]): void {
  for (const old of legend.querySelectorAll('[data-series]')) old.remove();
  legend.prepend(
    ...seriesPresent(all).map((series) =>
      element(
        'li',
        { 'data-series': String(series) },
        swatch(series),
        ' ',
        ...typeset(seriesWords({ label, titles }, series)),
      ),
    ),
  );
}

function swatch(series: Series): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const [svg, mark, shape] = ['svg', 'g', 'path'].map((name) => document.createElementNS(space, name)) as [
    SVGSVGElement,
    SVGGElement,
    SVGPathElement,
  ];
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  mark.setAttribute('class', `point series-${series}`);
  shape.setAttribute('class', 'shape');
  shape.setAttribute('d', markPath(shapeOf(series), 10, 10, 6));
  mark.append(shape);
  svg.append(mark);
  return svg;
}
