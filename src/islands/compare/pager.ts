import * as listWords from '#words/list.ts';
import * as words from '#words/compare.ts';
import { namedLeaves } from '../../model/leafAddress.ts';
import { element } from '../dom/element.ts';
import { pagingOf } from './paging.ts';
import type { CompareSection } from './section.ts';

/** What leads to the other pages of a table. */
interface Way {
  readonly rows: number;
  readonly here: number;
  readonly address: (page: number) => string;
  readonly go: (page: number) => void;
}

/** Puts the way to the other pages of a table above and below it; none where it has one page. */
export function showPager({ host, table, plural }: CompareSection, way: Way): void {
  const focused = host.querySelector('.leaves:focus-within')?.getAttribute('data-at');
  for (const old of host.querySelectorAll('.leaves')) old.remove();
  const { pages } = pagingOf(way.rows, way.here);
  if (pages < 2) return;
  table.before(nav('head', words.pagesOf(plural), way, pages));
  table.after(nav('foot', words.pagesOfAtFoot(plural), way, pages));
  if (focused) host.querySelector<HTMLElement>('.leaves[data-at=head] [aria-current]')!.focus({ preventScroll: true });
}

function nav(at: string, label: string, { rows, here, address, go }: Way, pages: number): HTMLElement {
  return element(
    'nav',
    { class: 'leaves sans', 'aria-label': label, 'data-at': at },
    element('p', { class: 'meta' }, listWords.page(here, pages)),
    element(
      'ol',
      {},
      ...namedLeaves(pages, here).map((number) => {
        const { from, to } = pagingOf(rows, number);
        const link = element(
          'a',
          { href: address(number), 'aria-current': number === here && 'page' },
          listWords.fromTo(String(from + 1), String(to)),
        );
        link.addEventListener('click', (event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          go(number);
        });
        return element('li', { value: String(number) }, link);
      }),
    ),
  );
}
