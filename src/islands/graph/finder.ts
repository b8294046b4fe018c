import * as words from '#words/graphFinder.ts';
import { button, element, typeset } from '../dom/element.ts';
import { onKey } from '../dom/keys.ts';
import { kindMark, kindOf, kindTerm, type Atlas } from './atlas.ts';
import { entryCalled, findEntries, unknownName } from './names.ts';

/** What a finder tells its page. */
export interface FinderActs {
  readonly take: (id: string) => void;
  /** A name that no entry has; without this the status line nearby says so. */
  readonly refuse?: (says: string) => void;
  /** Whether what was typed is asked for as soon as the reader goes on to something else. */
  readonly asksOnLeaving?: boolean;
}

/** A finder whose field shows what is chosen. */
export interface Finder {
  /** Puts a name into the field; what the reader has begun to type there stays unless `always`. */
  readonly show: (title: string, always?: boolean) => void;
}

/** Says something in the status line nearest to a form. */
function sayNear(form: HTMLElement, text: string): void {
  const line = form.closest(':has(> .status)')?.querySelector(':scope > .status');
  if (line) line.textContent = text;
}

/** Makes a form offer entries while one types; arrow keys and Tab go through them, Enter takes the first or says that there is none. */
export function connectFinder(form: HTMLElement, data: () => Promise<Atlas>, acts: FinderActs): Finder {
  const { take, refuse = (says) => sayNear(form, says), asksOnLeaving = false } = acts;
  const input = form.querySelector('input')!;
  const list = form.querySelector<HTMLElement>('.found')!;
  /** The reader is there already: has typed and not chosen, or was there before this script. */
  let begun = input.value !== '' || document.activeElement === input;
  let chosen = '';
  let refused = '';

  const choose = (id: string): void => {
    list.hidden = true;
    begun = false;
    input.value = '';
    take(id);
  };
  const offer = async (): Promise<readonly string[]> => {
    const atlas = await data();
    const found = findEntries(atlas, input.value);
    // The data may have come after the reader had left.
    if (form.contains(document.activeElement)) showOffer(form, atlas, found, choose);
    return found;
  };
  const askFor = async (find: (atlas: Atlas) => string | undefined): Promise<void> => {
    const atlas = await data();
    const id = find(atlas);
    if (id !== undefined) choose(id);
    else if (begun && input.value.trim() !== '') {
      refused = input.value;
      refuse(unknownName(atlas, input.value.trim()));
    }
  };
  const leave = (): void => {
    list.hidden = true;
    if (input.value === '') {
      begun = false;
      input.value = chosen;
    }
    if (begun && asksOnLeaving && input.value !== refused) void askFor((atlas) => entryCalled(atlas, input.value));
  };

  input.addEventListener('input', () => {
    begun = true;
    void offer();
  });
  onKey(form, (event) => {
    if (event.key === 'Escape') list.hidden = true;
    if (event.key === 'Enter' && event.target === input) void askFor((atlas) => findEntries(atlas, input.value)[0]);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event, [input, ...list.querySelectorAll('button')]);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    // When the whole window loses the focus, the reader has not left the field.
    if (!form.contains(relatedTarget as Node | null) && !form.contains(document.activeElement)) leave();
  });
  // What was typed before this script came is answered like what is typed now.
  if (input.value !== '') void (document.activeElement === input ? offer() : leave());
  return {
    show: (title, always = false) => {
      chosen = title;
      if (begun && !always) return;
      begun = false;
      input.value = title;
    },
  };
}

/** Lists entries below the field, each a button, and says how many. */
function showOffer(form: HTMLElement, atlas: Atlas, found: readonly string[], choose: (id: string) => void): void {
  const list = form.querySelector<HTMLElement>('.found')!;
  list.replaceChildren(
    ...found.map((id) => {
      const item = button('', () => choose(id));
      item.append(
        kindMark(kindTerm(atlas, kindOf(id))),
        ' ',
        ...typeset(atlas.data.nodes[atlas.place.get(id)!]!.title),
        element('span', { class: 'meta' }, ` ${kindTerm(atlas, kindOf(id))?.singular.toLowerCase() ?? ''}`),
      );
      return element('li', {}, item);
    }),
  );
  list.hidden = found.length === 0;
  form.querySelector('[role=status]')!.textContent =
    form.querySelector('input')!.value === '' ? '' : words.found(found.length);
}

/** An arrow key leads to the next or the last of these. */
function step(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const at = stops.indexOf(document.activeElement as HTMLElement);
  event.preventDefault();
  stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}
