import { button, typeset } from '../dom/element.ts';
import { inPlace } from '../dom/readerPlace.ts';
import { adoptForm, fillForm, readForm, wordsIn, wordsOf, type FormWords } from './form.ts';
import { countPhrase, fold, orderRows, sectionOf, type CompareSection } from './rows.ts';
import { nextSort, readSort } from './sort.ts';
import { matches, phrase, readState, relaxed, writeState, type CompareState } from './state.ts';

/** Narrows and orders the tables and dims the charts; its state is the query of the address. Without it everything is shown. */
class CompareResults extends HTMLElement {
  #words!: FormWords;
  #state: CompareState = {};
  #sections: readonly CompareSection[] = [];
  #form!: HTMLFormElement;

  connectedCallback(): void {
    this.#form = this.querySelector('form')!;
    if (!this.#form) return;
    this.#words = wordsIn(this.#form);
    const { filters } = this.#words;
    this.#sections = [...this.querySelectorAll<HTMLElement>('section[data-test]')].map(sectionOf);
    for (const { table } of this.#sections) this.#addButtons(table);
    this.#form.addEventListener('input', () => this.#change(readForm(this.#form)));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change(readForm(this.#form));
    });
    this.#form.querySelector('[data-clear]')!.addEventListener('click', (event) => {
      event.preventDefault();
      this.#change(readState(filters, new URLSearchParams()));
    });
    const asked = readState(filters, new URLSearchParams(location.search));
    this.#state = adoptForm(this.#form, asked);
    inPlace(
      this.#sections.flatMap(({ rows }) => rows.map(({ row }) => row)),
      () => this.#show(),
    );
    if (writeState(filters, this.#state) !== writeState(filters, asked)) this.#keep();
  }

  #change(state: CompareState): void {
    this.#state = state;
    this.#show();
    this.#keep();
  }

  #keep(): void {
    const query = writeState(this.#words.filters, this.#state);
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  }

  get #sort(): string {
    return this.#state['sort'] ?? '';
  }

  #addButtons(table: HTMLTableElement): void {
    for (const head of table.tHead!.rows[0]!.cells) {
      const { key, first } = head.dataset;
      if (!key || first === undefined) continue;
      const sorter = button('', () => this.#change({ ...this.#state, sort: nextSort(this.#sort, key, first) }));
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
    this.#state = fillForm(this.#form, this.#state, (key) => this.#columnName(key));
    const sentences = this.#sections.flatMap((section) => this.#showSection(section));
    const { key, descending } = readSort(this.#sort);
    const column = this.#columnName(key);
    const order = column ? ` Sorted by ${column}, ${descending ? 'descending' : 'ascending'}.` : '';
    this.#form.querySelector('.status')!.replaceChildren(...typeset(`${sentences.join('; ')}.${order}`));
    this.#dim();
  }

  #showSection(section: CompareSection): readonly string[] {
    const { host, test, says, table, line, rows } = section;
    const { filters, subject } = this.#words;
    const { test: only = '' } = this.#state;
    host.hidden = only !== '' && only !== test;
    const passing = (state: CompareState) => rows.filter(({ facts }) => matches(filters, facts, state, fold));
    const shown = host.hidden ? [] : passing(this.#state);
    for (const one of rows) one.row.hidden = !shown.includes(one);
    table.hidden = shown.length === 0;
    orderRows(section, this.#sort);
    if (host.hidden) return [];
    const words = this.#phrase(this.#state);
    const sentence = `${says}${words && ` ${words}`}: ${countPhrase(shown, rows.length, subject)}`;
    line.replaceChildren(...typeset(sentence));
    if (shown.length === 0) line.append('. ', ...this.#ways(says, (state) => passing(state).length));
    return [sentence];
  }

  /** What would match: the filters without one of them, each a button. */
  #ways(says: string, count: (state: CompareState) => number): readonly (Node | string)[] {
    const ways = relaxed(this.#words.filters, this.#state).flatMap((state) => {
      const found = count(state);
      if (found === 0) return [];
      const way = button('', () => this.#change(state));
      way.append(...typeset(`${says} ${this.#phrase(state) || 'without a filter'}: ${found}`));
      return [way, ' '];
    });
    return ways.length > 0 ? ['Would match: ', ...ways] : ['Nothing would match without any single one of these.'];
  }

  #phrase(state: CompareState): string {
    return phrase(this.#words.filters, state, (name, value) => wordsOf(this.#form, name, value));
  }

  #dim(): void {
    const shown = new Set(
      this.#sections.flatMap(({ rows }) => rows.flatMap(({ row }) => (row.hidden ? [] : row.dataset['outcome']))),
    );
    for (const point of this.querySelectorAll<SVGElement>('.chart a'))
      point.classList.toggle('out', !point.dataset['outcomes']!.split(' ').some((id) => shown.has(id)));
  }
}

customElements.define('compare-results', CompareResults);
