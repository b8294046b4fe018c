const mediaTypes: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  cx2: 'application/json',
  graphml: 'application/xml',
  json: 'application/json',
  jsonld: 'application/ld+json',
  nq: 'application/n-quads',
  ris: 'application/x-research-info-systems',
  trig: 'application/trig',
};

/** Files whose type their extension does not tell. */
export const namedTypes: Readonly<Record<string, string>> = {
  'linkset.json': 'application/linkset+json',
  'opensearch.xml': 'application/opensearchdescription+xml',
  'ro-crate-metadata.json': 'application/ld+json',
};

/** The media type of a file by its name; all texts are UTF-8. */
export const mediaTypeOf = (file: string): string =>
  `${namedTypes[file.split('/').at(-1)!] ?? mediaTypes[file.split('.').at(-1)!] ?? 'text/plain'};charset=utf-8`;
