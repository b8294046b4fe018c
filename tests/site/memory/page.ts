import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { scriptsOf } from './scripts.ts';

/**
 * Where results are at least, on a screen of 1280 × 900 pixels: below its edge the first, from each to the next, and within each the line
 * with the passage. Facts between them take no room here. That it is no less in a browser: tests/site/search.browser.test.ts.
 */
export const layout = { height: 900, above: 370, result: 128, line: 60 } as const;

/** The search page on a document in memory. */
export interface MemoryPage {
  /** Files that were loaded with it and since, by their paths below the site. */
  readonly loaded: ReadonlySet<string>;
  /** The element of the page as it comes, with a question in its address and field; it starts when it is appended to `body`. */
  readonly element: (query: string) => HTMLElement;
  readonly body: HTMLElement;
  /** Waits until nothing more is loaded. */
  readonly isQuiet: () => Promise<void>;
  /** Gives back what was put into the global object. */
  readonly close: () => void;
}

/** Where the site is for the page. */
export const root = 'http://site.example/';

/** What the file of the search page says: its scripts, and the element without the index from A to Z, which no answer has to do with. */
const readPage = (
  site: string,
): { readonly scripts: readonly string[]; readonly modules: readonly string[]; readonly outer: string } => {
  const { document } = parseHTML(readFileSync(join(site, 'search', 'index.html'), 'utf8'));
  const page = document.querySelector('search-page')!;
  page.querySelector('[data-part=az]')!.replaceChildren();
  const sourcesOf = (scripts: string): readonly string[] =>
    [...document.querySelectorAll(scripts)].map((script) => script.getAttribute('src')!.replace('../', ''));
  return { scripts: sourcesOf('script[src]'), modules: sourcesOf('script[type=module][src]'), outer: page.outerHTML };
};
const read = new Map<string, ReturnType<typeof readPage>>();

/**
 * Opens the search page of a built site without a browser: its own scripts run on a document in memory, as for the first time, and read
 * their files from the folder, so that a hundred questions take a second. One page at a time. A file that it `refuses` does not come.
 */
export async function openPage(site: string, refuses: (path: string) => boolean = () => false): Promise<MemoryPage> {
  const { scripts, modules, outer } = read.get(site) ?? readPage(site);
  read.set(site, { scripts, modules, outer });
  const loaded = new Set(scripts);
  const { run, close: forget } = scriptsOf(site, (path) => loaded.add(path));
  const { document, location, made } = globalsOf((path) => {
    if (refuses(path)) throw new TypeError('Failed to fetch');
    loaded.add(path);
    return readFileSync(join(site, path), 'utf8');
  });
  const before = Object.keys(made).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(made))
    Object.defineProperty(globalThis, name, { value, configurable: true });
  for (const path of modules) await run(path);
  const holder = document.createElement('div');
  holder.innerHTML = outer;
  const model = holder.firstElementChild!;
  return {
    loaded,
    body: document.body,
    element: (query) => {
      location.search = `?q=${encodeURIComponent(query)}`;
      const page = model.cloneNode(true) as HTMLElement;
      page.querySelector('input')!.value = query;
      return page;
    },
    isQuiet: async () => {
      // Files come at once: what waits for one goes on a few turns later.
      for (let turn = 0, known = loaded.size; turn < 20; turn++) {
        await new Promise((next) => setImmediate(next));
        if (loaded.size > known) [turn, known] = [0, loaded.size];
      }
    },
    close: () => {
      forget();
      for (const [name, property] of before)
        if (property) Object.defineProperty(globalThis, name, property);
        else Reflect.deleteProperty(globalThis, name);
    },
  };
}

/** What a page of a browser has that the scripts of the site use. */
function globalsOf(read: (path: string) => string) {
  const { document, HTMLElement, Element, Node, Event, KeyboardEvent, customElements } = parseHTML(
    '<!doctype html><html data-root="../"><head></head><body></body></html>',
  );
  const inPage = document.querySelector.bind(document);
  // No selector of the library knows what only one who looks at a page can do.
  document.querySelector = (selector: string) => (selector.includes(':focus-visible') ? null : inPage(selector));
  const location = { search: '', hash: '', href: `${root}search/`, pathname: '/search/' };
  const listen = (): void => undefined;
  const made = {
    document,
    window: { addEventListener: listen, IntersectionObserver: Screen },
    addEventListener: listen,
    HTMLElement,
    Element,
    Node,
    Event,
    KeyboardEvent,
    customElements,
    location,
    history: { pushState: () => undefined, replaceState: () => undefined },
    matchMedia: () => ({ matches: false }),
    scrollY: 0,
    innerHeight: layout.height,
    IntersectionObserver: Screen,
    // Whatever goes wrong is no error of who asks, but of what comes.
    fetch: async (address: string) => {
      const content = await Promise.resolve(address.slice(root.length)).then(read);
      return { ok: true, json: () => Promise.resolve(JSON.parse(content) as unknown) };
    },
  };
  return { document, location, made };
}

/** Tells which lines of results are on the screen, where each is as high up as it can be. */
class Screen {
  readonly #seen: (entries: readonly { readonly isIntersecting: boolean; readonly target: Element }[]) => void;

  constructor(seen: Screen['see']) {
    this.#seen = seen;
  }

  get see(): (entries: readonly { readonly isIntersecting: boolean; readonly target: Element }[]) => void {
    return this.#seen;
  }

  observe(line: Element): void {
    queueMicrotask(() => {
      if (isOnScreen(line)) this.#seen([{ isIntersecting: true, target: line }]);
    });
  }

  unobserve(): void {
    // Nothing is watched for longer.
  }
}

/** Whether the line of a result is on the screen, as far as results are no less high than `layout` says. */
export function isOnScreen(line: Element): boolean {
  const item = line.parentElement!;
  const list = item.parentElement;
  if (!list) return false;
  const first =
    list.getAttribute('data-part') === 'others' ? list.parentElement!.querySelector('ol')!.children.length : 0;
  const place = first + [...list.children].indexOf(item);
  return layout.above + place * layout.result + layout.line < layout.height;
}
