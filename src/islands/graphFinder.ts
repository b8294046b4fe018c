import { compact } from '../search/normalise.ts';
import { kinds } from '../vocabulary/kinds.ts';
import { button, element, marked, markOf } from './graphElement.ts';
import { kindOf, type Atlas } from './graphFocus.ts';

/** Names in the form they are compared in; folded once, since every key asks for all of them. */
const foldedNames = new WeakMap<Atlas, readonly (readonly string[])[]>();
const namesOf = (atlas: Atlas): readonly (readonly string[])[] => {
  const known = foldedNames.get(atlas) ?? atlas.data.nodes.map(({ title, also = [] }) => [title, ...also].map(compact));
  foldedNames.set(atlas, known);
  return known;
};

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

/** Makes a form offer entries while one types; arrow keys and Tab go through them, Enter takes the first. */
export function connectFinder(
  form: HTMLElement,
  data: () => Promise<Atlas>,
  take: (id: string, title: string) => void,
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
          markOf(kindOf(id)),
          ' ',
          marked(title),
          element('span', { class: 'meta' }, ` ${kinds[kindOf(id)].singular.toLowerCase()}`),
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
  input.addEventListener('input', () => void offer());
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && event.target === input) void offer().then(() => list.querySelector('button')?.click());
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
