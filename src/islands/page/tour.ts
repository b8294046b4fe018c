import * as words from '#words/tour.ts';

/** What has been seen of the guided tour: a box at each stop, kept in this browser. Without script or storage the tour is the same, unticked. */
const key = 'tour';

function read(): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

function keep(seen: ReadonlySet<string>): void {
  try {
    localStorage.setItem(key, JSON.stringify([...seen]));
  } catch {
    // Storage may be blocked; the ticks then last for this page.
  }
}

let seen = read();
const changed = new EventTarget();

class TourStop extends HTMLElement {
  connectedCallback(): void {
    const id = this.dataset['stop'];
    if (id === undefined) return;
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = seen.has(id);
    box.addEventListener('change', () => {
      const rest = [...seen].filter((one) => one !== id);
      seen = new Set(box.checked ? [...rest, id] : rest);
      keep(seen);
      changed.dispatchEvent(new Event('change'));
    });
    label.append(box, ` ${words.seen}`);
    this.replaceChildren(label);
  }
}

class TourProgress extends HTMLElement {
  connectedCallback(): void {
    this.setAttribute('role', 'status');
    changed.addEventListener('change', () => this.show());
    this.show();
  }

  show(): void {
    // The list of stops names those of other pages, too.
    const stops = [...document.querySelectorAll<HTMLAnchorElement>('.stops-list a')];
    const isSeen = (stop: HTMLAnchorElement): boolean => seen.has(stop.dataset['stop']!);
    const done = stops.filter(isSeen).length;
    const next = stops.find((stop) => !isSeen(stop))?.getAttribute('href');
    const link = document.createElement('a');
    if (next) {
      link.href = next;
      link.textContent = done === 0 ? words.begin : words.goOn;
    }
    this.replaceChildren(`${words.stopsSeen(done, stops.length)} `, ...(next ? [link] : [words.thatWasAll]));
  }
}

customElements.define('tour-stop', TourStop);
customElements.define('tour-progress', TourProgress);
