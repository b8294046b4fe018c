import * as words from '#words/searchPage.ts';
import { asksForGaps, asksToCompare } from '../../search/facts/comparing.ts';
import { readAddress, writeAddress, type SearchState } from '../../search/finding/address.ts';
import type { NumberAnswer } from '../../search/finding/answer.ts';
import { findNames } from '../../search/finding/findNames.ts';
import { mergeResults } from '../../search/finding/mergeResults.ts';
import type { NameHit } from '../../search/finding/nameHit.ts';
import { beginsOther } from '../../search/finding/beginsOther.ts';
import type { NameIndex } from '../../search/finding/nameIndex.ts';
import { mayBeNumbers } from '../../search/finding/mayBeNumbers.ts';
import { mayNameCompound } from '../../search/finding/mayNameCompound.ts';
import { asksForValues } from '../../search/finding/spokenAlone.ts';
import { missingPlace } from '../../search/finding/place.ts';
import { unknownWords } from '../../search/finding/unknownWords.ts';
import { fullTextWords } from '../../search/fullText.ts';
import type { KnownWords } from '../../search/knownWords.ts';
import { normalise } from '../../search/normalise.ts';
import { queryWords } from '../../search/words.ts';
import { onKey } from '../dom/keys.ts';
import { isReading, reprint } from '../dom/readerPlace.ts';
import { readChoices } from './choices.ts';
import type { Compared } from './compare.ts';
import { correctedFor, type Corrected } from './correct.ts';
import { wordsFor } from './asked.ts';
import { loadNames, loadText } from './data.ts';
import { printFacts } from './facts.ts';
import { formulasFor } from './formulas.ts';
import { isAtHand } from './index.ts';
import { keyPressed, keysDone, keysRest } from './rest.ts';
import { printResult, type Result } from './results.ts';
import { isSaidTogether, nothing as nothingInText, searchText, type TextAnswer } from './text.ts';

const pageSize = 12;
/** Milliseconds without a key after which passages and facts are loaded, and the text for a word half typed: a question that still goes on needs none. */
const rest = 700;
/** The same within a word, with which most go on. */
const pause = 1200;

/** Results above facts at most. */
const mostFirst = 3;

/** Which results stand above facts, by number: those named by all the words of the question, or else the first `most` that it names or that say it. */
function ahead(results: readonly Result[], most: number): readonly number[] {
  const all = results.map((_, place) => place);
  const whole = all.filter((place) => !isPart(results[place]!.name));
  if (whole.length > 0) return whole.slice(0, mostFirst);
  return (most === mostFirst ? all : all.filter((place) => results[place]!.name !== undefined)).slice(0, most);
}

/** The search page: what is typed and chosen stands in the address; names answer at once, the text a moment later. */
class SearchPage extends HTMLElement {
  #state: SearchState = { query: '', choices: {} };
  #turn = 0;
  #shown = pageSize;
  #results: readonly Result[] = [];
  /** The results that are shown, and which of them stand above facts. */
  #items: readonly HTMLElement[] = [];
  #first: readonly number[] = [];
  /** Comes when all is printed that may stand above a result: until then it is not known which are on the screen. */
  #answered: Promise<void> = Promise.resolve();
  /** Until the first act here the index stays, if the reader is in it: it was the whole page before this script came. */
  #keepsIndex = true;

  /** What results can be narrowed by: known before anything is loaded. */
  get #facets(): readonly string[] {
    return this.dataset['facets']?.split(' ').filter((name) => name !== '') ?? [];
  }

  #part<Part extends HTMLElement>(name: string): Part {
    return this.querySelector<Part>(`[data-part=${name}]`)!;
  }

  connectedCallback(): void {
    const input = this.#part<HTMLInputElement>('input');
    const filters = this.#part('filters');
    input.addEventListener('input', () => {
      keyPressed();
      this.#go({ ...this.#state, query: input.value.slice(0, 200) }, 'replace');
    });
    this.#part<HTMLFormElement>('form').addEventListener('submit', (event) => {
      event.preventDefault();
      keysDone();
      this.#go({ ...this.#state, query: input.value.slice(0, 200) }, 'push');
    });
    // Read at once: the filters may be printed anew before anything awaited arrives.
    filters.addEventListener('change', () => this.#go({ ...this.#state, choices: readChoices(filters) }, 'push'));
    this.#part('panel').addEventListener('toggle', () => {
      if (filters.childElementCount === 0) void this.#answer();
    });
    this.#part('clear').addEventListener('click', () => {
      this.#go({ ...this.#state, choices: {} }, 'push');
      input.focus();
    });
    this.#part('more').addEventListener('click', () => {
      const first = this.#shown;
      this.#shown += pageSize;
      void this.#answer().then(() => this.#part('results').querySelectorAll<HTMLElement>('h3 a')[first]?.focus());
    });
    onKey(this, (event) => this.#walk(event));
    window.addEventListener('popstate', () => {
      this.#state = readAddress(location.search, this.#facets);
      input.value = this.#state.query;
      void this.#answer();
    });
    // The field holds what the address asks, unless the reader has typed since.
    this.#state = readAddress(location.search, this.#facets);
    if (input.value === this.#state.query) void this.#answer();
    else this.#ask({ ...this.#state, query: input.value }, 'replace');
  }

  #go(state: SearchState, how: 'push' | 'replace'): void {
    this.#keepsIndex = false;
    this.#ask(state, how);
  }

  #ask(state: SearchState, how: 'push' | 'replace'): void {
    this.#state = state;
    this.#shown = pageSize;
    const address = `${location.pathname}${writeAddress({ ...state, query: state.query.trim() }, this.#facets)}`;
    if (how === 'push' && address !== location.pathname + location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#answer();
  }

  /** Arrow keys go through the results; Escape returns to the field. */
  #walk(event: KeyboardEvent): void {
    const input = this.#part<HTMLInputElement>('input');
    if (event.key === 'Escape' && event.target !== input && !(event.target as Element).closest('[data-part=filters]'))
      return input.focus();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...this.querySelectorAll<HTMLElement>('[data-part=results] h3 a, [data-part=numbers] th a')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (document.activeElement !== input && at < 0) return;
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    event.preventDefault();
    if (next < 0) input.focus();
    else links[next]?.focus();
  }

  /** Answers the state: by name at once, then with the text. A later question makes an earlier one fall silent. */
  async #answer(): Promise<void> {
    const turn = ++this.#turn;
    delete this.dataset['answered'];
    this.#answered = this.#find(turn);
    await this.#answered;
    if (turn === this.#turn) this.dataset['answered'] = '';
  }

  async #find(turn: number): Promise<void> {
    const typed = this.#state.query.trim();
    const late = (): boolean => turn !== this.#turn;
    try {
      const index = await loadNames();
      if (late()) return;
      if (typed === '')
        return await this.#show(
          [],
          undefined,
          index.records.map((_, entry) => entry),
        );
      const correction = await correctionOf(index, typed);
      if (late()) return;
      const asked = correction?.query ?? typed;
      const isForNumbers = mayBeNumbers(index.field, asked) || asksForValues(index, asked) !== undefined;
      const numbers = isForNumbers ? await (await loadNumberSearch()).askNumbers(asked) : undefined;
      if (late()) return;
      const beside = numbers?.isWord === true && !numbers.mayBeText ? numbers : undefined;
      if (numbers && !numbers.mayBeText && !beside) {
        // What stands above the values comes with them: it would push them down.
        const { printed } = await this.#compared(index, asked, numbers);
        if (late()) return;
        await this.#show([], numbers, undefined, undefined, correction);
        if (!late()) reprint(this.#part('compare'), printed);
        return;
      }
      if (missingPlace(index, asked)) return await this.#show([], undefined, undefined, nothingInText, correction);
      await formulasFor(asked);
      if (late()) return;
      const names = findNames(index, asked);
      await this.#show(names, beside, undefined, undefined, correction);
      // Names are there at once; the text waits until the keys rest, and longer within a word.
      await keysRest(60);
      if (late()) return;
      if (isHalfTyped(await wordsFor(asked), this.#state.query) || (await mayGoOn(index, this.#state.query)))
        await keysRest(rest);
      if (late()) return;
      const texts = await searchText(asked);
      if (late()) return;
      await this.#show(names, beside, undefined, texts, correction);
      await keysRest(texts.isBegun ? pause : rest);
      // One who typed the name of an entry asks for it, and not for a fact; but for what is open, though a section is called so.
      if (late() || (names[0]?.reason === 'name' && !asksForGaps(asked))) return;
      const { printed, isMany: isCompared } = await this.#compared(index, asked);
      if (late()) return;
      reprint(this.#part('compared'), printed);
      this.#first = ahead(this.#results, 2);
      this.#list();
      if (!/\S\s+\S/.test(asked)) return;
      const saying = texts.hits.filter(isSaidTogether).flatMap(({ entry }) => entry ?? []);
      const { denial, facts, areLoose } = await printFacts(index, asked, { saying, denies: !isCompared });
      if (late()) return;
      // An entry that has all the words in its name is what was asked for, whatever is claimed of it.
      const isNamed = this.#results.some(({ name }) => !isPart(name));
      reprint(this.#part('denied'), isNamed ? [] : denial);
      reprint(this.#part('facts'), facts);
      // What the question names stands above facts, and more of it above those that are only near or leave a word out.
      this.#first = ahead(this.#results, denial.length > 0 || areLoose ? mostFirst : 2);
      this.#list();
    } catch (reason) {
      if (late()) return;
      this.#part('status').textContent = words.failed;
      this.#part('az').hidden = false;
      console.error(reason);
    }
  }

  /** Prints the results that are shown: all in one list, or parted by the facts where there are some. */
  #list(): void {
    const isParted = ['compared', 'facts'].some((part) => this.#part(part).childElementCount > 0);
    const isFirst = (_: unknown, place: number): boolean => !isParted || this.#first.includes(place);
    const further = this.#items.filter((item, place) => !isFirst(item, place));
    reprint(this.#part('list'), this.#items.filter(isFirst));
    reprint(this.#part('others'), further);
    this.#part('others').hidden = this.#part('further').hidden = further.length === 0;
  }

  /** Where a question for the best, or for what is missing, is answered. */
  async #compared(index: NameIndex, asked: string, numbers?: NumberAnswer): Promise<Compared> {
    return asksToCompare(asked, numbers?.asked.clauses)
      ? (await import('./compare.ts')).printComparison(index, asked, numbers)
      : { printed: [], isMany: false };
  }

  /** `texts` is undefined while the text is still being searched. */
  async #show(
    names: readonly NameHit[],
    numbers?: NumberAnswer,
    all?: readonly number[],
    texts?: TextAnswer,
    correction?: Corrected,
  ): Promise<void> {
    const turn = this.#turn;
    const { choices } = this.#state;
    const typed = this.#state.query.trim();
    const narrowed = Object.keys(choices).length > 0;
    const panel = this.#part<HTMLDetailsElement>('panel');
    // On a narrow screen opened filters would push down what was asked for.
    if (narrowed && matchMedia('(min-width: 58rem)').matches) panel.open = true;
    // The filters are a file of their own, loaded by whoever opens them.
    const [index, filter, by] = await Promise.all([
      loadNames(),
      panel.open || narrowed ? loadFilters().then((filters) => filters.filterBy(choices)) : undefined,
      numbers ? loadNumberSearch() : undefined,
    ]);
    const asked = correction?.query ?? typed;
    const merged = all
      ? all.map((entry): Result => ({ entry }))
      : mergeResults(names, texts?.hits ?? [], queryWords(asked).length, texts?.likely);
    const passes = (entry: number): boolean => filter?.passes(entry) ?? true;
    const slugs = new Map(numbers ? index.records.map(({ slug }, entry) => [slug, entry]) : []);
    const values = numbers?.hits.filter(({ record }) => passes(slugs.get(record.subject)!)) ?? [];
    const isByNumber = numbers !== undefined && !numbers.isWord;
    const found = isByNumber
      ? [...new Set(numbers.hits.map(({ record }) => slugs.get(record.subject)!))]
      : merged.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
    const results =
      isByNumber || (all && !narrowed)
        ? []
        : merged.filter(({ entry }) => (entry === undefined ? !narrowed : passes(entry)));
    const searching = typed !== '' && !isByNumber && texts === undefined;
    const count = values.length + results.length;
    const isApart = results.length > 0 && results.every(({ name, text }) => !name && text?.scattered === true);
    // What has a part of the question only is no answer to the rest of it.
    const isAside =
      results.length > 0 &&
      results.every(({ name, text }) =>
        text ? text.without.length > 0 && isPart(name) : name?.reason === 'mentioned',
      );
    // Few words are one phrase: atoms, layers and what is deposited are no atomic layer deposition.
    const isPhrase = [3, 4].includes(fullTextWords(asked).length);
    const isLoose =
      isPhrase && results.length > 0 && results.every(({ name, text }) => isPart(name) && text?.tight !== true);
    const nowhere = isAside && !searching ? wordsNowhere(await wordsFor(asked), asked) : [];
    // A question that still goes on needs no help.
    if (count === 0 && typed !== '' && !searching) await keysRest(rest);
    if (turn !== this.#turn) return;
    const nothing = count === 0 && typed !== '' && !searching ? await import('./nothing.ts') : undefined;
    if (nothing) await formulasFor(asked);
    if (turn !== this.#turn) return;

    const az = this.#part('az');
    this.#keepsIndex &&= isReading(az);
    filter?.print(this.#part('filters'), found);
    // The facts of the question before are none of this one.
    if (this.dataset['query'] !== typed)
      for (const part of ['compare', 'compared', 'denied', 'facts']) this.#part(part).replaceChildren();
    this.#results = results;
    this.#items = results
      .slice(0, this.#shown)
      .map((result) =>
        printResult(result, index, this.#answered, searching ? undefined : texts?.isBegun ? pause : rest),
      );
    this.#list();
    this.#part('numbers').replaceChildren(...(by?.printNumbers(values, index) ?? []));
    this.#part('corrected').replaceChildren(...(correction?.line ?? []));
    this.#part('understood').textContent = numbers && by ? by.numbersInWords(numbers, index) : '';
    this.#part('nothing').replaceChildren(...(nothing?.printNothing(index, asked, narrowed, numbers) ?? []));
    this.#part('more').hidden = results.length <= this.#shown;
    const more = Math.min(pageSize, results.length - this.#shown);
    if (more > 0) this.#part('more').textContent = words.moreOf(more, results.length);
    az.hidden = (typed !== '' || narrowed) && !this.#keepsIndex;
    this.#part('clear').hidden = !narrowed;
    panel.hidden = found.length === 0 && !narrowed && !panel.contains(document.activeElement);
    this.#part('heading').hidden = results.length === 0;
    this.dataset['query'] = typed;
    this.dataset['state'] = searching ? 'searching' : 'ready';
    if (!searching || count > 0)
      this.#part('status').textContent =
        all && !narrowed
          ? words.start
          : words.status(
              numbers && by
                ? [by.countInWords(values), ...(isByNumber ? [] : [words.resultsFound(results.length)])].join('; ')
                : isApart
                  ? words.apart(count)
                  : isAside && !searching
                    ? words.onlyNamed(count, nowhere, fullTextWords(asked).length)
                    : isLoose && !searching
                      ? words.noPhrase(count)
                      : words.resultsFound(count),
              asked,
              filter?.inWords ?? '',
              searching,
            );
  }
}

/** Whether an entry is called by a part of the question, if by any of it. */
const isPart = (name: NameHit | undefined): boolean => name === undefined || name.reason === 'mentioned';

/** Whether the last word goes on, as far as the words of the site tell: one of a letter or two or of a digit, or the beginning of some. */
function isHalfTyped(known: KnownWords, query: string): boolean {
  const last = lastWord(query);
  return /(?:^|\s)(?:\p{Ll}{2}|[\p{L}\p{N}])$/u.test(query) || (last !== undefined && known.isBegun(last));
}

/** Whether the last word may well go on, and what it needs of the index is not there: `met` begins “metal”, of which far more names have one. */
async function mayGoOn(index: NameIndex, query: string): Promise<boolean> {
  const last = lastWord(query);
  return last !== undefined && beginsOther(index, last) && !isAtHand(await loadText(), last);
}

const lastWord = (query: string): string | undefined => {
  const last = /\p{L}+$/u.exec(query)?.[0];
  return last === undefined ? undefined : normalise(last);
};

/** Words of letters that stand nowhere on the site, in no form; of languages written without spaces none is told apart. */
const wordsNowhere = (known: KnownWords, asked: string): readonly string[] =>
  fullTextWords(asked).filter(
    (word) => /^\p{Script=Latin}{4,}$/u.test(word) && !known.hasForm(word) && !known.isBegun(word),
  );

/** Names of compounds in formulas, or slips of the finger put right; the words of the text are loaded when a word stands in no name. */
async function correctionOf(index: NameIndex, typed: string): Promise<Corrected | undefined> {
  if (mayNameCompound(typed)) {
    const { readCompounds } = await import('./compounds.ts');
    const read = readCompounds(index, typed);
    if (read) return read;
  }
  const unknown = unknownWords(index, typed);
  if (unknown.length === 0) return undefined;
  const known = await wordsFor(typed);
  if (unknown.every((word) => known.has(normalise(word)))) return undefined;
  return correctedFor(index, typed);
}

/** The filters are loaded by whoever opens them, or comes with some chosen. */
const loadFilters = (): Promise<typeof import('./filters.ts')> => import('./filters.ts');

/** What reads and prints numbers is loaded when a query has some. */
const loadNumberSearch = (): Promise<typeof import('./numbers.ts')> => import('./numbers.ts');

customElements.define('search-page', SearchPage);
