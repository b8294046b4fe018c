import * as say from '#words/compare.ts';
import type { TestRows } from '../../exports/compareRows.ts';
import { button, typeset } from '../dom/element.ts';
import { json } from '../dom/load.ts';
import { inPlace } from '../dom/readerPlace.ts';
import { addKeepButtons, showKept, sideBySide } from './basket.ts';
import { showChart } from './charts.ts';
import { showFacets, showResults, tendFacets } from './facets.ts';
import { adoptForm, facetsIn, fillForm, readForm, wordsIn, wordsOf, type FormWords } from './form.ts';
import { alikeIn, notAlikeList } from './like.ts';
import { met } from './match.ts';
import {
  countPhrase,
  fold,
  orderRows,
  sectionOf,
  tellUnstated,
  type CompareSection,
  type SectionRow,
  type ShownRow,
} from './rows.ts';
import { nextSort, readSort } from './sort.ts';
import { one, phrase, readState, relaxed, writeState, type CompareState } from './state.ts';
import { chartsAt } from './chartsAt.ts';
import { offerDownloads, offerPicture } from './take.ts';

/** Narrows and orders the tables and charts; its state is the query of the address. Without it everything is shown. */
class CompareResults extends HTMLElement {
  #words!: FormWords;
  #state: CompareState = {};
  #sections: readonly CompareSection[] = [];
  #form!: HTMLFormElement;
  /** The name whose typing is one step for Back. */
  #typing = false;

  connectedCallback(): void {
    this.#form = this.querySelector('form')!;
    if (!this.#form) return;
    const { rows } = this.dataset;
    if (rows === undefined) return this.#start({});
    void json<Readonly<Record<string, TestRows>>>(rows).then(
      (all) => this.#start(all),
      () => (this.querySelector('.status')!.textContent = say.rowsFailed),
    );
  }

  /** Takes over; `all` are the rows of tests of which the page has only the first. */
  #start(all: Readonly<Record<string, TestRows>>): void {
    this.#words = wordsIn(this.#form);
    this.#sections = [...this.querySelectorAll<HTMLElement>('section[data-test]')].map((host) =>
      sectionOf(host, all[host.dataset['test']!]),
    );
    for (const { table } of this.#sections) this.#addButtons(table);
    addKeepButtons(this.#rows, (id) => this.#toggle('keep', id));
    offerDownloads(this, () => this.#shown());
    tendFacets(this.#form);
    this.#listen();
    const asked = this.#asked();
    this.#state = adoptForm(this.#form, this.#words, asked);
    inPlace(
      this.#rows.map(({ row }) => row),
      () => this.#show(),
    );
    if (this.#query() !== writeState(this.#words.filters, asked)) history.replaceState(null, '', this.#address());
    this.setAttribute('data-ready', '');
    void this.#fetchCharts();
  }

  /** Takes the charts that only the pages of the tests have from there. */
  async #fetchCharts(): Promise<void> {
    const empty = this.#openable().filter((details) => !details.querySelector('figure'));
    const byPage = Map.groupBy(empty, (details) => details.querySelector('a')!.href.replace(/#.*/, ''));
    await Promise.all(
      [...byPage].map(async ([address, all]) => {
        const charts = await chartsAt(address);
        for (const details of all) {
          const figure = charts.get(details.dataset['chart']!);
          if (!figure) continue;
          details.querySelector('p')!.replaceWith(figure);
          offerPicture(this, figure);
        }
      }),
    );
    if (empty.length > 0) this.#show();
  }

  get #rows(): readonly SectionRow[] {
    return this.#sections.flatMap(({ rows }) => rows);
  }

  #asked(): CompareState {
    return readState(this.#words.filters, new URLSearchParams(location.search));
  }

  #listen(): void {
    const read = (): CompareState => readForm(this.#form, this.#words, this.#state);
    this.#form.addEventListener('input', ({ target }) => {
      this.#change(read(), target instanceof HTMLInputElement && ['search', 'number'].includes(target.type));
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change(read());
    });
    this.#form.querySelector('[data-clear]')!.addEventListener('click', (event) => {
      event.preventDefault();
      this.#change(readState(this.#words.filters, new URLSearchParams()));
    });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLElement>('[data-like]');
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const { colour = [], keep = [] } = this.#state;
      this.#change({
        ...readState(this.#words.filters, new URLSearchParams()),
        colour,
        keep,
        like: [link.dataset['like']!],
      });
      this.querySelector('.question')!.scrollIntoView({ block: 'start' });
    });
    for (const details of this.#openable())
      details.addEventListener('toggle', () => {
        const { chart = [] } = this.#state;
        const name = details.dataset['chart']!;
        if (details.open !== chart.includes(name)) this.#toggle('chart', name);
      });
    addEventListener('popstate', () => {
      this.#typing = false;
      this.#state = this.#asked();
      this.#show();
    });
  }

  #openable(): readonly HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>('details[data-chart]')];
  }

  #toggle(name: string, value: string): void {
    const before = this.#state[name] ?? [];
    const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
    this.#change({ ...this.#state, [name]: after });
  }

  /** Each choice is a step that Back undoes; what is typed letter by letter is one step. */
  #change(state: CompareState, typing = false): void {
    this.#state = state;
    this.#show();
    const address = this.#address();
    if (address !== `${location.pathname}${location.search}${location.hash}`) {
      if (typing && this.#typing) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#typing = typing;
  }

  #query(): string {
    return writeState(this.#words.filters, this.#state);
  }

  #address(): string {
    const query = this.#query();
    return `${location.pathname}${query && `?${query}`}${location.hash}`;
  }

  get #sort(): string {
    return one(this.#state, 'sort');
  }

  #addButtons(table: HTMLTableElement): void {
    for (const head of table.tHead!.rows[0]!.cells) {
      const { key, first } = head.dataset;
      if (!key || first === undefined) continue;
      const sorter = button('', () => this.#change({ ...this.#state, sort: [nextSort(this.#sort, key, first)] }));
      sorter.append(...head.childNodes);
      head.append(sorter);
    }
  }

  /** The name of a column with its unit, such as “Volume (mL)”. */
  #columnName(key: string): string | undefined {
    const head = this.querySelector(`th[data-key="${CSS.escape(key)}"][data-first]`);
    const [name, unit] = ['.name', '.unit'].map((part) => head?.querySelector(part)?.textContent?.trim());
    return name && (unit ? `${name} (${unit})` : name);
  }

  #show(): void {
    this.#state = fillForm(this.#form, this.#words, this.#state, (key) => this.#columnName(key));
    const sections = this.#sections.map((section) => this.#showSection(section));
    const shown = sections.flatMap(({ rows }) => rows);
    const sentences = sections.flatMap(({ sentence }) => sentence);
    const { key, descending } = readSort(this.#sort);
    const column = this.#columnName(key);
    const order = column ? say.sortedBy(column, descending) : '';
    this.querySelector('.question')!.replaceChildren(...typeset(this.#question()));
    this.querySelector('.status')!.replaceChildren(...typeset(`${sentences.join('; ')}.${order}`));
    showFacets(
      this.#form,
      this.#words,
      this.#sections.flatMap(({ test, rows }) => rows.map((row) => ({ ...row, test }))),
      this.#state,
    );
    showResults(this.#form, this.#words, this.#state);
    this.#showCharts(shown);
    this.#showBasket();
  }

  #showSection(section: CompareSection): { readonly rows: readonly ShownRow[]; readonly sentence: readonly string[] } {
    const { host, test, says, table, line, rows } = section;
    const { filters, subject, subjects } = this.#words;
    const only = one(this.#state, 'test');
    const alike = this.#like === '' ? undefined : alikeIn(section, this.#words, this.#like);
    host.hidden = (only !== '' && only !== test) || (this.#like !== '' && !alike);
    const passing = (state: CompareState): readonly ShownRow[] =>
      (alike?.shown ?? rows.map((row) => ({ ...row, certainty: 'certain' as const }))).flatMap((row) => {
        const found = met(filters, row.facts, state, fold);
        if (found === 'no') return [];
        return [{ ...row, certainty: row.certainty === 'certain' ? found : row.certainty }];
      });
    const shown = host.hidden ? [] : passing(this.#state);
    const visible = new Set(shown.map(({ id }) => id));
    for (const { id, row } of rows) {
      row.hidden = !visible.has(id);
      row.classList.toggle('itself', id === this.#like);
    }
    table.hidden = shown.length === 0;
    orderRows(section, shown, this.#sort, alike?.shown);
    tellUnstated(section, shown);
    host.querySelector('.not-alike')?.remove();
    if (alike) table.after(notAlikeList(alike));
    if (host.hidden) return { rows: [], sentence: [] };
    const words = this.#phrase(this.#state);
    const start = alike ? say.startLike(says, alike.itself.row.cells[0]!.dataset['value'] ?? '') : says;
    const sentence = `${start}${words && ` ${words}`}: ${countPhrase(shown, rows.length, subjects[test] ?? subject)}`;
    line.replaceChildren(...typeset(sentence));
    if (shown.length === 0) line.append('. ', ...this.#ways(says, (state) => passing(state).length));
    return { rows: shown, sentence: [sentence] };
  }

  /** The report that others are set beside; an address may name one that is not here. */
  get #like(): string {
    const like = one(this.#state, 'like');
    return this.#rows.some(({ id }) => id === like) ? like : '';
  }

  #question(): string {
    const [, many] = this.#words.subject;
    const section = this.#sections.find(({ test }) => test === one(this.#state, 'test'));
    const words = this.#phrase(this.#state);
    const beside = this.#sections.flatMap(({ rows, plural }) =>
      rows.filter(({ id }) => id === this.#like).map(({ row }) => ({ row, plural })),
    )[0];
    if (beside) return say.questionLike(beside.plural, beside.row.cells[0]!.dataset['value'] ?? '');
    const asked = `${section ? say.inTests(section.plural) : ''}${words && ` ${words}`}`;
    return asked === '' ? say.question(many) : say.questionAsked(many, asked);
  }

  /** What would match: the filters without one of them, each a button. */
  #ways(says: string, count: (state: CompareState) => number): readonly (Node | string)[] {
    const ways = relaxed(this.#words.filters, this.#state).flatMap((state) => {
      const found = count(state);
      if (found === 0) return [];
      const way = button('', () => this.#change(state));
      way.append(...typeset(say.wayOut(says, this.#phrase(state), found)));
      return [way, ' '];
    });
    return ways.length > 0 ? [say.wouldMatch, ...ways] : [say.nothingMatches];
  }

  #phrase(state: CompareState): string {
    return phrase(this.#words.filters, state, (name, value) => wordsOf(this.#words, name, value));
  }

  #showCharts(shown: readonly ShownRow[]): void {
    const facets = facetsIn(this.#words);
    const colour = one(this.#state, 'colour');
    const view = {
      shown: new Map(shown.map(({ id, certainty }) => [id, certainty])),
      rows: new Map(this.#rows.map((row) => [row.id, row])),
      facet: facets.find(({ names }) => names[0] === colour) ?? facets[0],
    };
    for (const figure of this.querySelectorAll<HTMLElement>('.compare-chart')) showChart(figure, view);
    for (const details of this.#openable())
      details.open = (this.#state['chart'] ?? []).includes(details.dataset['chart']!);
  }

  #showBasket(): void {
    const kept = this.#state['keep'] ?? [];
    showKept(this.#rows, kept);
    this.querySelector('.kept')?.remove();
    const drop = (id: string): void => this.#toggle('keep', id);
    const table = sideBySide(this.#sections, kept, drop, () => this.#change({ ...this.#state, keep: [] }));
    if (table) this.querySelector('.status')!.after(table);
  }

  /** What is on screen, in its order. */
  #shown(): readonly CompareSection[] {
    return this.#sections.filter(({ host }) => !host.hidden);
  }
}

customElements.define('compare-results', CompareResults);
