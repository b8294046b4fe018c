import { escapeHtml, markUp } from '../../chemistry/markup.ts';
import { onKey } from '../dom/keys.ts';
import { entryOf } from '../dom/element.ts';
import { json, once } from '../dom/load.ts';

/** What a card says of an entry: title, class or kind, definition. */
type Card = readonly [title: string, word: string, summary: string];

/** The cards by entry, and the colours of kinds. */
interface Cards {
  readonly colours: Readonly<Record<string, string>>;
  readonly cards: Readonly<Record<string, Card>>;
}

const load = once(() => json<Cards>('data/cards.json'));

const card = document.createElement('div');
card.id = 'entry-card';
card.className = 'entry-card';
card.setAttribute('role', 'tooltip');
card.hidden = true;
let shownFor: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

async function show(link: HTMLAnchorElement): Promise<void> {
  const id = entryOf(link);
  const { colours, cards } = await load();
  const found = cards[id];
  if (!found || shownFor !== link) return;
  const [title, word, summary] = found;
  card.innerHTML = `<strong>${markUp(title)}</strong> <span class="meta slot-${colours[id.split('/')[0]!]}">${escapeHtml(word)}</span><p>${markUp(summary)}</p>`;
  if (!card.isConnected) document.body.append(card);
  card.hidden = false;
  link.setAttribute('aria-describedby', card.id);
  place(link);
}

function place(link: HTMLAnchorElement): void {
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const width = Math.min(340, innerWidth - 16);
  const below = box.bottom + card.offsetHeight + 10 < innerHeight;
  card.style.setProperty('width', `${width}px`);
  card.style.setProperty('left', `${scrollX + Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`);
  card.style.setProperty('top', `${scrollY + (below ? box.bottom + 6 : box.top - card.offsetHeight - 6)}px`);
}

function hide(): void {
  clearTimeout(timer);
  shownFor?.removeAttribute('aria-describedby');
  shownFor = undefined;
  card.hidden = true;
}

const linkOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('main a[data-entry]') : null;

function ask(target: EventTarget | null, delay: number): void {
  const link = linkOf(target);
  if (!link || link === shownFor) return;
  hide();
  shownFor = link;
  timer = setTimeout(() => void show(link), delay);
}

// A card is an extra: where there is no hover (touch) and no script, the link itself leads to the entry.
document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'mouse') ask(event.target, 250);
});
document.addEventListener('pointerout', (event) => {
  if (linkOf(event.target) && !card.contains(event.relatedTarget as Element | null)) hide();
});
document.addEventListener('focusin', (event) => ask(event.target, 0));
document.addEventListener('focusout', hide);
onKey(document, (event) => event.key === 'Escape' && hide());
// A link that was reached before this script gets its card too.
const waiting = document.querySelector('main a[data-entry]:is(:focus-visible, :hover)');
if (waiting) ask(waiting, 0);
