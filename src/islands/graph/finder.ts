import { term as termOf } from '../../field/term.ts';
import { compact } from '../../search/normalise.ts';
import { kinds } from '../../vocabulary/kinds.ts';
import { button, element, typeset, kindMark } from '../dom/element.ts';
import { kindOf, type Atlas } from './focus.ts';

/** Names in the form they are compared in; folded once, since every key asks for all of them. */
const foldedNames = new WeakMap<Atlas, readonly (readonly string[])[]>();
const namesOf = (atlas: Atlas): readonly (readonly string[])[] => {
  const known = foldedNames.get(atlas) ?? atlas.data.nodes.map(({ title, also = [] }) => [title, ...also].map(compact));
  foldedNames.set(atlas, known);
  return known;
};

// Shorter beginnings are those of almost everything.
const shortestBeginning = 3;

/** Entries whose names contain what was typed: whole names first, then beginnings, then the rest. */
export function findEntries(atlas: Atlas, typed: string, most = 12): readonly string[] {
  const wanted = compact(typed);
  if (wanted === '') return [];
  const names = namesOf(atlas);
  const score = (folded: string): number => {
    const at = folded.indexOf(wanted);
    return at === -1 ? 9 : folded === wanted ? 0 : at === 0 ? 1 : 2;
  };
  return atlas.data.nodes
    .map((node, place) => ({
      id: node.id,
      title: node.title,
      score: Math.min(...names[place]!.map(score)),
    }))
    .filter((found) => found.score < 9)
    .sort((a, b) => a.score - b.score || a.title.length - b.title.length || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}

/** Entries whose names begin like what was typed, for when none contains all of it: the longest beginning that some name has. */
function nearEntries(atlas: Atlas, typed: string, most = 3): readonly string[] {
  const wanted = [...compact(typed)];
  for (let length = wanted.length - 1; length >= shortestBeginning; length--) {
    const beginning = wanted.slice(0, length).join('');
    const begins = (id: string): boolean =>
      namesOf(atlas)[atlas.place.get(id)!]!.some((name) => name.startsWith(beginning));
    const found = findEntries(atlas, beginning, most).filter(begins);
    if (found.length > 0) return found;
  }
  return [];
}

/** What to say when no entry has a name or address: that there is none, and which names come near. */
export function unknownName(atlas: Atlas, typed: string): string {
  const near = nearEntries(atlas, typed.slice(typed.indexOf('/') + 1)).map(
    (id) => atlas.data.nodes[atlas.place.get(id)!]!.title,
  );
  return `No entry is called “${typed}”.${near.length > 0 ? ` Near it: ${near.join('; ')}` : ''}`;
}

/** Says something in the status line nearest to a form. */
function sayNear(form: HTMLElement, text: string): void {
  const line = form.closest(':has(> .status)')?.querySelector(':scope > .status');
  if (line) line.textContent = text;
}

/** Makes a form offer entries while one types; arrow keys and Tab go through them, Enter takes the first or says that there is none. */
export function connectFinder(
  form: HTMLElement,
  data: () => Promise<Atlas>,
  take: (id: string, title: string) => void,
  refuse: (says: string) => void = (says) => sayNear(form, says),
): void {
  const input = form.querySelector('input')!;
  const list = form.querySelector<HTMLElement>('.found')!;
  const count = form.querySelector('[role=status]')!;
  const close = (): void => {
    list.hidden = true;
  };
  const choose = (id: string, title: string): void => {
    close();
    input.value = '';
    take(id, title);
  };
  const offer = async (): Promise<void> => {
    const atlas = await data();
    const found = findEntries(atlas, input.value);
    list.replaceChildren(
      ...found.map((id) => {
        const { title } = atlas.data.nodes[atlas.place.get(id)!]!;
        const item = button('', () => choose(id, title));
        item.append(
          kindMark(kindOf(id)),
          ' ',
          ...typeset(title),
          element('span', { class: 'meta' }, ` ${termOf(kinds, kindOf(id)).singular.toLowerCase()}`),
        );
        return element('li', {}, item);
      }),
    );
    list.hidden = found.length === 0;
    count.textContent =
      input.value === ''
        ? ''
        : `${found.length === 0 ? 'No' : found.length} ${found.length === 1 ? 'entry' : 'entries'} found`;
  };
  const takeFirst = async (): Promise<void> => {
    await offer();
    const first = list.querySelector('button');
    if (first) return first.click();
    if (input.value.trim() !== '') refuse(unknownName(await data(), input.value.trim()));
  };
  input.addEventListener('input', () => void offer());
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && event.target === input) void takeFirst();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...list.querySelectorAll('button')];
    const next =
      stops[stops.indexOf(document.activeElement as HTMLInputElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    event.preventDefault();
    next?.focus();
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) close();
  });
}
