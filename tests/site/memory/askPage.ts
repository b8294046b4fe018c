import { openPage, root } from './page.ts';

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

/**
 * The search page of a built site without a browser, to be asked one question after another. `close` gives back what it put into the
 * global object.
 */
export async function openSearch(
  site: string,
): Promise<{ readonly ask: (query: string) => Promise<Shown>; readonly close: () => void }> {
  const { element, body, close } = await openPage(site);
  const page = element('');
  body.append(page);
  const [field, form] = [page.querySelector('input')!, page.querySelector('form')!];
  const ask = async (query: string): Promise<Shown> => {
    field.value = query;
    form.dispatchEvent(new Event('submit'));
    while (!page.hasAttribute('data-answered')) await new Promise((next) => setImmediate(next));
    const text = (part: string): string =>
      (page.querySelector(`[data-part=${part}]`)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const links = [...page.querySelectorAll('[data-part=results] li, [data-part=results] th[scope=row]')].flatMap(
      (answer) =>
        answer.closest('[data-part=nothing]') ? [] : (answer.querySelector('a')?.getAttribute('href') ?? []),
    );
    const entries = [...body.querySelectorAll<HTMLElement>(answers)];
    const shown = {
      status: text('status'),
      corrected: text('corrected'),
      nothing: text('nothing'),
      addresses: links.map((address) => address.replace(root, '').replace(/\/?(?:[?#].*)?$/, '')),
      entries: entries.map(({ dataset }) => dataset['path']?.split('/').at(-1) ?? dataset['subject'] ?? ''),
    };
    return shown;
  };
  return { ask, close };
}
