import * as say from '#words/compare.ts';
import { button, typeset } from '../dom/element.ts';
import { sideBySide, showKept } from './basket.ts';
import { countValues, showChart } from './charts.ts';
import { facetsIn, type FormWords } from './form.ts';
import { notAlikeList } from './like.ts';
import { showPager } from './pager.ts';
import { pageIn, pagingOf, withPage } from './paging.ts';
import { headsOf } from './section.ts';
import { readSort } from './sort.ts';
import { one, relaxed, type CompareState } from './state.ts';
import { fillTable, markOrder } from './table.ts';
import { tellUnstated } from './told.ts';
import { askedIn, questionIn, type SectionView } from './view.ts';

/** What a state is shown with, and what leads to another. */
export interface Showing {
  readonly host: HTMLElement;
  readonly words: FormWords;
  readonly state: CompareState;
  readonly views: readonly SectionView[];
  readonly change: (state: CompareState) => void;
  readonly keep: (id: string) => void;
  readonly address: (state: CompareState) => string;
  /** Whether all rows are shown at once: on paper. */
  readonly isWhole?: boolean;
}

/** Shows what a state asks for: the question, each section, charts and what is kept. */
export function show(showing: Showing): void {
  const { host, words, state, views } = showing;
  for (const view of views) showSection(view, showing);
  const { key, descending } = readSort(one(state, 'sort'));
  const column = columnName(host, key);
  const order = column ? say.sortedBy(column, descending) : '';
  const sentences = views.flatMap(({ isHidden, sentence }) => (isHidden ? [] : [sentence]));
  const sections = views.map(({ section }) => section);
  host.querySelector('.question')!.replaceChildren(...typeset(questionIn(sections, words, state)));
  host.querySelector('.status')!.replaceChildren(...typeset(`${sentences.join('; ')}.${order}`));
  showCharts(showing);
  showBasket(showing);
}

/** The name of a column with its unit, such as “Volume (mL)”; undefined where no table is ordered by it. */
export function columnName(host: HTMLElement, key: string): string | undefined {
  const head = host.querySelector(`th[data-key="${CSS.escape(key)}"][data-first]`);
  const [name, unit] = ['.name', '.unit'].map((part) => head?.querySelector(part)?.textContent?.trim());
  return name && (unit ? `${name} (${unit})` : name);
}

function showSection(view: SectionView, showing: Showing): void {
  const { section, rows, alike, isHidden, sentence } = view;
  const { state, change, keep, address, isWhole } = showing;
  const { host, table, line, test } = section;
  const { here, from, to } = isWhole
    ? { here: 1, from: 0, to: rows.length }
    : pagingOf(rows.length, pageIn(state, test));
  host.hidden = isHidden;
  fillTable(section, { rows, from, to, itself: alike?.itself.id, keep });
  markOrder(section, one(state, 'sort'));
  tellUnstated(section, rows);
  host.querySelector('.not-alike')?.remove();
  if (alike) table.after(notAlikeList(alike));
  showPager(section, {
    rows: isWhole ? 0 : rows.length,
    here,
    address: (page) => address(withPage(state, test, page)),
    go: (page) => {
      change(withPage(state, test, page));
      line.scrollIntoView({ block: 'start' });
    },
  });
  line.replaceChildren(...typeset(sentence));
  if (rows.length === 0) line.append('. ', ...ways(view, showing));
}

/** What would match: the filters without one of them, each a button. */
function ways({ section, count }: SectionView, { words, state, change }: Showing): readonly (Node | string)[] {
  const all = relaxed(words.filters, state).flatMap((other) => {
    const found = count(other);
    if (found === 0) return [];
    const way = button('', () => change(other));
    way.append(...typeset(say.wayOut(section.says, askedIn(words, other), found)));
    return [way, ' '];
  });
  return all.length > 0 ? [say.wouldMatch, ...all] : [say.nothingMatches];
}

function showCharts({ host, words, state, views }: Showing): void {
  const facets = facetsIn(words);
  const colour = one(state, 'colour');
  const all = views.flatMap(({ section: { test, rows } }) => rows.map((row) => [row.id, { ...row, test }] as const));
  const view = {
    shown: new Map(views.flatMap(({ rows }) => rows.map(({ id, certainty }) => [id, certainty] as const))),
    rows: new Map(all),
    facet: facets.find(({ names }) => names[0] === colour) ?? facets[0],
  };
  for (const details of host.querySelectorAll<HTMLDetailsElement>('details[data-chart]')) {
    if (!details.querySelector('figure')) countValues(details, view);
    details.open = (state['chart'] ?? []).includes(details.dataset['chart']!);
  }
  for (const figure of host.querySelectorAll<HTMLElement>('.compare-chart')) showChart(figure, view);
}

function showBasket({ host, state, views, change, keep }: Showing): void {
  const kept = state['keep'] ?? [];
  for (const { section } of views) showKept(section.table.tBodies[0]!.rows, kept);
  host.querySelector('.kept')?.remove();
  const sections = views.map(({ section }) => section);
  const table = sideBySide(sections, kept, keep, () => change({ ...state, keep: [] }));
  if (table) host.querySelector('.status')!.after(table);
}

/** Makes the heads of a table buttons that order it. */
export function addSortButtons(table: HTMLTableElement, sort: (key: string, first: string) => void): void {
  for (const head of headsOf({ table })) {
    const { key, first } = head.dataset;
    if (!key || first === undefined) continue;
    const sorter = button('', () => sort(key, first));
    sorter.append(...head.childNodes);
    head.append(sorter);
  }
}
