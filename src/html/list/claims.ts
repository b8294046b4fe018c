import * as words from '#words/list.ts';
import { claimsAt } from '../../derive/claimsAt.ts';
import { readingPath } from '../../derive/readingPath.ts';
import { flatten } from '../../chemistry/markup.ts';
import { entryAddress } from '../../model/address.ts';
import type { Around } from '../around.ts';
import { html, marked } from '../template.ts';
import { claimsAtPlace } from './claimsAt.ts';
import { inside, type Branch } from './cut.ts';

/** Every claim, by the place where it stands, in the order of the review. */
export const claimList = (around: Around): readonly Branch[] =>
  readingPath(around.atlas)
    .map((node) => ({ node, places: claimsAt(around.atlas, node) }))
    .filter(({ places }) => places.length > 0)
    .map(({ node, places }) => {
      const { number } = node.section!;
      const title = number === node.title ? node.title : `${number} ${node.title}`;
      const link = html`<a href="${around.link(entryAddress(node.id))}">${marked(title)}</a>`;
      return {
        name: flatten(number),
        around: html`<section>
          <h2 id="${node.slug}">${link}</h2>
          ${inside}
        </section>`,
        again: html`<section>
          <h2>${link}${words.continuation}</h2>
          ${inside}
        </section>`,
        items: places.map((place) => claimsAtPlace(around, place)),
      };
    });
