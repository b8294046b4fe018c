import * as listWords from '#words/list.ts';
import * as words from '#words/searchPage.ts';
import { azIndex, type IndexLine } from '../../search/indexing/azIndex.ts';
import { pieces } from '../../words/pieces.ts';
import type { Around } from '../around.ts';
import { entryLink } from '../parts/entryLink.ts';
import { html, marked, type Html, type Part } from '../template.ts';
import { inside, type Branch } from './cut.ts';

/** Every name, alias, formula and number from A to Z; without script this is the search. */
export const nameList = (around: Around): readonly Branch[] =>
  azIndex(around.atlas.graph).map(({ letter, anchor, lines }) => ({
    name: letter,
    around: html`<section aria-labelledby="${anchor}">
      <h3 id="${anchor}">${letter}</h3>
      <ul class="names">
        ${inside}
      </ul>
    </section>`,
    again: html`<section aria-labelledby="${anchor}-again">
      <h3 id="${anchor}-again">${letter}${listWords.continuation}</h3>
      <ul class="names">
        ${inside}
      </ul>
    </section>`,
    items: lines.map((line) => html`<li>${lineOf(around, line)}</li>`),
  }));

const lineOf = (around: Around, { name, entries }: IndexLine): readonly (readonly Part[] | Html)[] =>
  entries.map(({ node, see }, place) =>
    see
      ? pieces(words.see, {
          name: place === 0 ? marked(name) : '',
          see: html`<span class="see">${words.seeWord}</span>`,
          entry: entryLink(around, node, true),
        })
      : html`${place > 0 && ', '}${entryLink(around, node)}`,
  );
