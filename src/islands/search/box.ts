import * as words from '#words/searchBox.ts';
import { element } from '../dom/element.ts';
import { onKey } from '../dom/keys.ts';

/**
 * The search field of the header as a combobox: suggestions by name under it, `/` and Ctrl-K lead to it from anywhere.
 * What it needs is loaded when it is first used. Without script the form asks the search page.
 */
class SearchBox extends HTMLElement {
  #asked = 0;
  #active = -1;
  readonly #list = element('div', {
    class: 'suggestions',
    id: 'site-suggestions',
    role: 'listbox',
    'aria-label': words.suggestions,
    hidden: true,
  });
  readonly #status = element('span', { class: 'visually-hidden', role: 'status' });

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }
  get #options(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  connectedCallback(): void {
    const input = this.#input;
    input.form!.append(element('kbd', { 'aria-hidden': 'true' }, '/'), this.#list, this.#status);
    input.setAttribute('aria-keyshortcuts', '/ Control+K');
    Object.assign(input, { autocapitalize: 'off', spellcheck: false });
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', this.#list.id);
    input.addEventListener('focus', () => void this.#show());
    input.addEventListener('input', () => void this.#show());
    onKey(input, (event) => this.#key(event));
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget)) this.#close();
    });
    // The field must not lose the focus before a click on an option arrives.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    onKey(document, (event) => this.#shortcut(event));
    // Somebody may be typing already.
    if (document.activeElement === input) void this.#show();
  }

  #shortcut(event: KeyboardEvent): void {
    const command =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (!command && !slash) return;
    event.preventDefault();
    const onPage = document.querySelector<HTMLInputElement>('search-page input[type=search]');
    const field = onPage ?? this.#input;
    // Scrolled away with the header, the field comes to the reader and not the reader to the field.
    if (!onPage && this.getBoundingClientRect().bottom < 0) this.dataset['floating'] = '';
    field.focus({ preventScroll: !onPage });
    field.select();
  }

  async #show(): Promise<void> {
    const typed = this.#input.value.trim().slice(0, 200);
    const turn = ++this.#asked;
    if (typed === '') {
      this.#empty();
      // The reader is about to type: have the index ready.
      void import('./data.ts').then(({ loadNames }) => loadNames()).catch(() => undefined);
      return;
    }
    try {
      const { suggest } = await import('./suggest.ts');
      const options = await suggest(typed, this.#list.id);
      if (turn !== this.#asked || document.activeElement !== this.#input) return;
      this.#list.replaceChildren(...options);
      this.#list.hidden = false;
      this.#active = -1;
      this.#input.setAttribute('aria-expanded', 'true');
      this.#input.removeAttribute('aria-activedescendant');
      const named = options.length - 1;
      this.#status.textContent = named === 0 ? words.noName : words.offered(named);
    } catch {
      // Offline, say: the form still works.
      this.#empty();
    }
  }

  #key(event: KeyboardEvent): void {
    const options = this.#options;
    if (event.key === 'Escape') {
      if (!this.#list.hidden) event.preventDefault();
      else this.#input.blur();
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0 && !this.#list.hidden) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#active = ((this.#active + step + 1 + options.length + 1) % (options.length + 1)) - 1;
      options.forEach((option, place) => option.setAttribute('aria-selected', String(place === this.#active)));
      const chosen = options[this.#active];
      if (chosen) {
        this.#input.setAttribute('aria-activedescendant', chosen.id);
        chosen.scrollIntoView({ block: 'nearest' });
      } else this.#input.removeAttribute('aria-activedescendant');
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      options[this.#active]?.click();
    }
  }

  #empty(): void {
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#active = -1;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
    this.#status.textContent = '';
  }

  #close(): void {
    this.#asked++;
    this.#empty();
    delete this.dataset['floating'];
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

customElements.define('search-box', SearchBox);
