import * as say from '#words/compare.ts';
import { metByFacet, met } from './match.ts';
import { facetsIn, wordsOf, type FormWords } from './form.ts';
import { fold } from './columns.ts';
import { typeset } from '../dom/element.ts';
import { onKey } from '../dom/keys.ts';
import type { CompareSection } from './section.ts';
import { isAsked, one, phrase, type CompareState } from './state.ts';

/** Counts in each facet what a choice would leave of the rows that pass everything else, and says what is chosen. */
export function showFacets(
  form: HTMLFormElement,
  words: FormWords,
  sections: readonly CompareSection[],
  state: CompareState,
): void {
  const test = one(state, 'test');
  const own = sections.flatMap((section) => (test === '' || section.test === test ? section.rows : []));
  for (const facet of facetsIn(words)) {
    const [name] = facet.names;
    const host = form.querySelector<HTMLElement>(`[data-facet="${CSS.escape(name)}"]`);
    if (!host) continue;
    const without = { ...state, [name]: [] };
    const left = own
      .map(({ facts }) => ({ facts, rest: met(words.filters, facts, without, fold) }))
      .filter(({ rest }) => rest !== 'no');
    for (const box of host.querySelectorAll<HTMLInputElement>('input')) {
      const found = left.map(({ facts, rest }) => ({ rest, here: metByFacet(facet, facts, [box.value]) }));
      const certain = found.filter(({ rest, here }) => rest === 'certain' && here === 'certain').length;
      const possible = found.filter(({ here }) => here !== 'no').length - certain;
      const label = box.closest('label')!;
      label.querySelector('.certain')!.textContent = String(certain);
      label.querySelector('.n .maybe')!.textContent = possible > 0 ? `+ ${possible}` : '';
      label.classList.toggle('idle', certain + possible === 0);
    }
    const chosen = (state[name] ?? []).map((value) => (value === 'none' ? say.notStated : wordsOf(words, name, value)));
    host.toggleAttribute('data-some', chosen.length > 0);
    host.querySelector('.chosen')!.replaceChildren(...typeset(chosen.length === 0 ? say.any : say.chosen(chosen)));
  }
}

/** Says which ranges of results are asked for where their list is folded. */
export function showResults(form: HTMLFormElement, { filters }: FormWords, state: CompareState): void {
  const host = form.querySelector<HTMLElement>('[data-results]');
  if (!host) return;
  const asked = filters.filter((filter) => filter.is === 'range' && 'result' in filter.of && isAsked(filter, state));
  host.toggleAttribute('data-some', asked.length > 0);
  host
    .querySelector('.chosen')!
    .replaceChildren(...typeset(asked.length === 0 ? say.any : phrase(asked, state, String)));
}

/** Opens one list at a time; it closes with Escape and by a click elsewhere. */
export function tendFacets(form: HTMLFormElement): void {
  const lists = [...form.querySelectorAll<HTMLDetailsElement>('details.facet')];
  for (const list of lists) {
    list.addEventListener('toggle', () => {
      if (list.open) for (const other of lists) if (other !== list) other.open = false;
    });
    onKey(list, (event) => {
      if (event.key !== 'Escape' || !list.open) return;
      list.open = false;
      list.querySelector('summary')!.focus();
    });
  }
  document.addEventListener('pointerdown', ({ target }) => {
    for (const list of lists) if (!list.contains(target as Node)) list.open = false;
  });
}
