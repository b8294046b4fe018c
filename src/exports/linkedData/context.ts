import { absolute } from '../address.ts';
import type { Thing } from '../jsonLd/thing.ts';

/** Where our own words are named: relations, and columns of the tables. */
export const wordsOf = (site: string): string => absolute(site, 'data/graph.jsonld#');

/** Properties of schema.org whose value is an address. */
export const addressed: ReadonlySet<string> = new Set(['url', 'sameAs', 'license', 'contentUrl']);

/** The vocabularies beside schema.org, by the prefix that all our linked data has for each. */
export const prefixes = (site: string): Readonly<Record<string, string>> => ({
  cito: 'http://purl.org/spar/cito/',
  qudt: 'http://qudt.org/schema/qudt/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  sg: wordsOf(site),
});

/** What schema.org’s own context makes of a term that has no prefix. */
export const schemaOrg = 'http://schema.org/';

/** The context of a page: schema.org’s, which search engines look for, and our prefixes. */
export const pageContext = (site: string): readonly unknown[] => ['https://schema.org', prefixes(site)];

/** The context of the whole graph: the same, inline, so that no reader needs the network. */
export const wholeContext = (site: string): Thing => ({
  '@vocab': schemaOrg,
  ...prefixes(site),
  ...Object.fromEntries([...addressed].map((term) => [term, { '@id': `${schemaOrg}${term}`, '@type': '@id' }])),
});
