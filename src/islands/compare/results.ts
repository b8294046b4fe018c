import * as say from '#words/compare.ts';
import type { TestRows } from '../../exports/compareRows.ts';
import { json, once } from '../dom/load.ts';
import { inPlace, rowOfReader } from '../dom/readerPlace.ts';
import { addKeepButton } from './basket.ts';
import { fetchChart } from './chartsAt.ts';
import { showFacets, showResults, tendFacets } from './facets.ts';
import { adoptForm, fillForm, readForm, wordsIn, type FormWords } from './form.ts';
import { pageWith, withPage } from './paging.ts';
import { printWhole, rowsAtOnce } from './print.ts';
import { sectionOf, type CompareSection } from './section.ts';
import { addSortButtons, columnName, show } from './show.ts';
import { nextSort } from './sort.ts';
import { one, readState, showsTheSame, writeState, type CompareState } from './state.ts';
import { offerDownloads } from './take.ts';
import { likeIn, viewOf, type SectionView } from './view.ts';

type AllRows = Readonly<Record<string, TestRows>>;

/**
 * Narrows and orders the tables and charts; its state is the query of the address. What the page came with stands until something is
 * asked: then all rows are fetched, and those of a page are put into it.
 */
class CompareResults extends HTMLElement {
  #words!: FormWords;
  #state: CompareState = {};
  #sections: readonly CompareSection[] | undefined;
  #form!: HTMLFormElement;
  /** The field whose typing is one step for Back. */
  #typing = '';

  connectedCallback(): void {
    this.#form = this.querySelector('form')!;
    if (!this.#form) return;
    this.#words = wordsIn(this.#form);
    for (const table of this.querySelectorAll<HTMLTableElement>('table.compare')) {
      addSortButtons(table, (key, first) => {
        this.#change({ ...this.#state, page: [], sort: [nextSort(one(this.#state, 'sort'), key, first)] });
      });
      for (const row of table.tBodies[0]!.rows) addKeepButton(row, this.#keep);
    }
    offerDownloads(this, () => this.#seen());
    tendFacets(this.#form);
    this.#listen();
    printWhole(
      () => this.#print(),
      () => this.#sections && this.#draw(),
    );
    const asked = this.#asked();
    this.#state = adoptForm(this.#form, this.#words, asked);
    if (this.#query() === '') this.setAttribute('data-ready', '');
    else void this.#take();
    if (this.#query() !== writeState(this.#words.filters, asked)) history.replaceState(null, '', this.#address());
  }

  /** Takes over from the page as it came, and leaves the reader at their row: on the page that has it. */
  async #take(): Promise<void> {
    await this.#ready();
    if (this.#sections) {
      const standing = [...this.querySelectorAll<HTMLTableRowElement>('table.compare > tbody > tr')];
      const row = rowOfReader(standing);
      const views = row ? this.#views() : [];
      for (const { section, rows } of views) {
        const place = rows.findIndex(({ id }) => id === row?.dataset['outcome']);
        if (place >= 0) this.#state = withPage(this.#state, section.test, pageWith(rows.length, place));
      }
      inPlace(standing, () => this.#draw());
    }
    this.setAttribute('data-ready', '');
  }

  readonly #load = once(() => json<AllRows>(this.dataset['rows']!));

  /** Has all rows from here on, or says that they did not come. */
  async #ready(): Promise<void> {
    if (this.#sections) return;
    this.setAttribute('aria-busy', 'true');
    try {
      const all = await this.#load();
      this.#sections ??= this.#read(all);
    } catch {
      this.querySelector('.status')!.textContent = say.rowsFailed;
    }
    this.removeAttribute('aria-busy');
  }

  #read(all: AllRows): readonly CompareSection[] {
    return [...this.querySelectorAll<HTMLElement>('section[data-test]')].map((host) =>
      sectionOf(host, all[host.dataset['test']!]!),
    );
  }

  #asked(): CompareState {
    return readState(this.#words.filters, new URLSearchParams(location.search));
  }

  #listen(): void {
    const { filters } = this.#words;
    const read = (field = ''): void => {
      const state = readForm(this.#form, this.#words, this.#state);
      this.#change(showsTheSame(filters, state, this.#state) ? state : { ...state, page: [] }, field);
    };
    this.#form.addEventListener('input', ({ target }) => {
      const isTyped = target instanceof HTMLInputElement && ['search', 'number'].includes(target.type);
      read(isTyped ? target.name : '');
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      read();
    });
    this.#form.querySelector('[data-clear]')!.addEventListener('click', (event) => {
      event.preventDefault();
      this.#change(readState(filters, new URLSearchParams()));
    });
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLElement>('[data-like], .whole a');
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const { like } = link.dataset;
      const { colour = [], keep = [] } = this.#state;
      const { test } = link.closest<HTMLElement>('[data-test]')!.dataset;
      const asked = like === undefined ? { test: [test!] } : { like: [like] };
      this.#change({ ...readState(filters, new URLSearchParams()), colour, keep, ...asked });
      this.querySelector('.question')!.scrollIntoView({ block: 'start' });
    });
    for (const details of this.querySelectorAll<HTMLDetailsElement>('details[data-chart]'))
      details.addEventListener('toggle', () => {
        const name = details.dataset['chart']!;
        if (details.open !== (this.#state['chart'] ?? []).includes(name)) this.#toggle('chart', name);
      });
    addEventListener('popstate', () => {
      this.#typing = '';
      this.#state = this.#asked();
      void this.#show();
    });
  }

  readonly #keep = (id: string): void => this.#toggle('keep', id);

  #toggle(name: string, value: string): void {
    const before = this.#state[name] ?? [];
    const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
    this.#change({ ...this.#state, [name]: after });
  }

  /** Each choice is a step that Back undoes; what is typed letter by letter into a field is one step. */
  #change(state: CompareState, typing = ''): void {
    this.#state = fillForm(this.#form, this.#words, state, (key) => columnName(this, key));
    const address = this.#address();
    if (address !== `${location.pathname}${location.search}${location.hash}`) {
      if (typing !== '' && this.#typing === typing) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.#typing = typing;
    void this.#show();
  }

  #query(): string {
    return writeState(this.#words.filters, this.#state);
  }

  #address(state = this.#state): string {
    const query = writeState(this.#words.filters, state);
    return `${location.pathname}${query && `?${query}`}${location.hash}`;
  }

  async #show(): Promise<void> {
    // What stands here answers where nothing is asked and nothing was.
    if (!this.#sections && this.#query() === '') return;
    await this.#ready();
    if (this.#sections) this.#draw();
  }

  #views(): readonly SectionView[] {
    const sections = this.#sections!;
    const like = likeIn(sections, this.#state);
    return sections.map((section) => viewOf(section, this.#words, this.#state, like));
  }

  #draw(isWhole = false): void {
    this.#state = fillForm(this.#form, this.#words, this.#state, (key) => columnName(this, key));
    this.setAttribute('data-drawn', '');
    show({
      host: this,
      words: this.#words,
      state: this.#state,
      views: this.#views(),
      change: (state) => this.#change(state),
      keep: this.#keep,
      address: (state) => this.#address(state),
      isWhole,
    });
    showFacets(this.#form, this.#words, this.#sections!, this.#state);
    showResults(this.#form, this.#words, this.#state);
    for (const details of this.querySelectorAll<HTMLDetailsElement>('details[data-chart][open]:not(:has(figure))'))
      void fetchChart(this, details).then((isNew) => isNew && this.#draw());
  }

  /** What is shown, on whichever page. */
  async #seen(): Promise<readonly SectionView[]> {
    await this.#ready();
    if (!this.#sections) throw new Error(say.rowsFailed);
    return this.#views().filter(({ isHidden }) => !isHidden);
  }

  #print(): void {
    const all = this.#sections ? undefined : rowsAtOnce(this.dataset['rows']!);
    if (all) this.#sections = this.#read(all);
    if (this.#sections) this.#draw(true);
  }
}

customElements.define('compare-results', CompareResults);
