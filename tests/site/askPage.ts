import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** What the search page shows for a question: its lines, and the addresses of the answers in the order of the page. */
export interface Shown {
  readonly status: string;
  readonly corrected: string;
  readonly nothing: string;
  /** Below the site; one for each answer, be it an entry, a fact, a value or a comparison. */
  readonly addresses: readonly string[];
  /** Of each answer by name, text or number the slug of the entry that it is, or that the value is of; in the order of the page. */
  readonly entries: readonly string[];
}

/** Answers of the search page, by name or text and by number. */
export const answers = ['list', 'others', 'numbers']
  .map((part) =>
    part === 'numbers' ? 'search-page [data-part=numbers] tbody tr' : `search-page [data-part=${part}] > li`,
  )
  .join(', ');

/** What a page of a browser has that the search page uses, besides its document. */
const names = [
  'document',
  'window',
  'HTMLElement',
  'Element',
  'Node',
  'customElements',
  'location',
  'history',
  'matchMedia',
  'scrollY',
  'innerHeight',
  'fetch',
] as const;

/**
 * The search page of a built site without a browser: the script itself runs on a document in memory, and reads its files from the folder,
 * so that a hundred questions take seconds. `close` gives back what it put into the global object.
 */
export async function openSearch(
  site: string,
): Promise<{ readonly ask: (query: string) => Promise<Shown>; readonly close: () => void }> {
  const root = 'http://site.example/';
  const html = readFileSync(join(site, 'search', 'index.html'), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');
  const { document, HTMLElement, Element, Node, customElements } = parseHTML(html);
  document.documentElement.setAttribute('data-root', '../');
  const before = new Map(names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
  const location = { search: '', href: `${root}search/`, pathname: '/search/' };
  const made: Readonly<Record<(typeof names)[number], unknown>> = {
    document,
    window: { addEventListener: () => undefined },
    HTMLElement,
    Element,
    Node,
    customElements,
    location,
    history: { pushState: () => undefined, replaceState: () => undefined },
    matchMedia: () => ({ matches: false }),
    scrollY: 0,
    innerHeight: 800,
    fetch: (address: string) =>
      Promise.resolve(new Response(readFileSync(join(site, address.slice(root.length)), 'utf8'))),
  };
  for (const name of names) Object.defineProperty(globalThis, name, { value: made[name], configurable: true });
  const model = document.querySelector('search-page')!;
  model.querySelector('[data-part=az]')!.replaceChildren();
  const parts = model.innerHTML;
  const facets = model.getAttribute('data-facets')!;
  model.remove();
  await import('../../src/islands/search/page.ts');

  const ask = async (query: string): Promise<Shown> => {
    location.search = `?q=${encodeURIComponent(query)}`;
    const page = document.createElement('search-page');
    page.setAttribute('data-facets', facets);
    page.innerHTML = parts;
    page.querySelector('input')!.value = query;
    document.body.append(page);
    while (!page.hasAttribute('data-answered')) await new Promise((next) => setImmediate(next));
    const text = (part: string): string =>
      (page.querySelector(`[data-part=${part}]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const links = [...page.querySelectorAll('[data-part=results] li, [data-part=results] th[scope=row]')].flatMap(
      (answer) =>
        answer.closest('[data-part=nothing]') ? [] : (answer.querySelector('a')?.getAttribute('href') ?? []),
    );
    const entries = [...page.querySelectorAll<HTMLElement>(answers)];
    const shown = {
      status: text('status'),
      corrected: text('corrected'),
      nothing: text('nothing'),
      addresses: links.map((address) => address.replace(root, '').replace(/\/?(?:[?#].*)?$/, '')),
      entries: entries.map(({ dataset }) => dataset['path']?.split('/').at(-1) ?? dataset['subject'] ?? ''),
    };
    page.remove();
    return shown;
  };
  const close = (): void => {
    for (const [name, property] of before)
      if (property) Object.defineProperty(globalThis, name, property);
      else Reflect.deleteProperty(globalThis, name);
  };
  return { ask, close };
}
