import * as words from '#words/develop.ts';
import type { PlacedProblem, Wrong } from '../../site/develop/wrong.ts';
import { button, element } from '../dom/element.ts';

/** Shows on every page of `npm run dev` what is wrong with content: of the page itself above its text, all of it in a bar below. */
const bar = element('aside', { id: 'live-problems', 'aria-label': words.problems, hidden: true });
const own = element('div', { id: 'live-own', role: 'status', hidden: true });
let open = false;

const style = `
#live-problems { position: fixed; inset: auto 0 0 0; z-index: 1000; max-height: 60vh; overflow: auto;
  background: #7a1712; color: #fff; font: 15px/1.45 system-ui, sans-serif; padding: .5rem 1rem; }
#live-problems ol { margin: .4rem 0 .2rem; padding-left: 2.2em; }
#live-problems button { font: inherit; font-weight: 650; color: inherit; background: none; border: 0; padding: .2rem 0; cursor: pointer; }
#live-own { margin-block: .8rem; padding: .5rem .9rem; border-left: 4px solid #b3261e; background: #fbe9e7; color: #410e0b;
  font: 15px/1.45 system-ui, sans-serif; }
#live-own ul { margin: .2rem 0; padding-left: 1.2em; }
:is(#live-problems, #live-own) a { color: inherit; font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
:is(#live-problems, #live-own)[hidden] { display: none; }`;

/** The place as a link that opens it in the editor that runs. */
function placed({ file, shown, line, column, message, rule }: PlacedProblem): HTMLLIElement {
  const place = `:${line}:${column}`;
  const target = `/__open-in-editor?file=${encodeURIComponent(file + place)}`;
  const link = element('a', { href: target, title: words.openInEditor }, shown + place);
  return element('li', {}, link, ` ${message} (${rule})`);
}

/** The content file of the page: `/materials/x/` is made of `materials/x.md`. */
const pagePath = (): string => `${location.pathname.replace(/^\/|\/$/g, '') || 'index'}.md`;

function show({ problems, stale }: Wrong): void {
  const here = problems.filter(({ path }) => path === pagePath());
  own.hidden = here.length === 0;
  own.replaceChildren(element('strong', {}, words.ownProblems), element('ul', {}, ...here.map(placed)));
  const main = document.querySelector('main');
  if (main && stale) main.prepend(own);
  bar.hidden = problems.length === 0;
  const list = element('ol', { hidden: !open }, ...problems.map(placed));
  const count = words.inContent(problems.length);
  const toggle = button(
    stale ? words.lastWithout(count) : count,
    () => {
      open = !open;
      list.hidden = !open;
      toggle.setAttribute('aria-expanded', String(open));
    },
    { 'aria-expanded': String(open) },
  );
  bar.replaceChildren(toggle, list);
}

/** A link to a place opens the editor and leaves the page where it is. */
function openInEditor(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="/__open-in-editor"]');
  if (!link) return;
  event.preventDefault();
  void fetch(link.href);
}

if (import.meta.hot) {
  document.addEventListener('click', openInEditor);
  document.head.append(element('style', {}, style));
  document.body.append(bar);
  import.meta.hot.on('content:wrong', show);
  import.meta.hot.send('content:ask', {});
}
