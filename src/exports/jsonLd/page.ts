import { flatten } from '../../chemistry/markup.ts';
import type { NodeId } from '../../model/graph.ts';
import { absolute } from '../address.ts';
import { readAuthors } from '../../people/readAuthor.ts';
import { authorThings } from './people.ts';
import { licenceAddress } from '../licence.ts';
import { names, refer, type Indexed, type Thing } from './thing.ts';

/** What a page says of itself; `path` is site-relative. */
export interface Page {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The name of what it is about. */
  readonly about: string;
  readonly works?: readonly NodeId[];
  /** Ids of the claims it carries. */
  readonly claims?: readonly string[];
}

/** The page around a term, claim or work: authors, date and licence are its own, not of the thing it describes. */
export function pageThing({ graph }: Indexed, site: string, page: Page): Thing {
  const { editors, version, date, source } = graph.site;
  const address = absolute(site, page.path);
  return {
    '@type': 'WebPage',
    '@id': address,
    url: address,
    name: flatten(page.title),
    description: flatten(page.description),
    inLanguage: graph.site.language,
    author: authorThings(readAuthors(editors)),
    version,
    datePublished: date,
    license: licenceAddress(graph.site),
    isPartOf: { '@type': 'Dataset', '@id': names.dataset(site), name: graph.site.title, url: absolute(site, 'data/') },
    isBasedOn: refer(names.entry(graph.field, site, source)),
    mainEntity: refer(page.about),
    citation: page.works?.map((id) => refer(names.entry(graph.field, site, id))),
    hasPart: page.claims?.map((id) => refer(names.claim(site, id))),
  };
}
