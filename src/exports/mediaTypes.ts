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
};

/** The media type of a file by its extension; all texts are UTF-8. */
export const mediaTypeOf = (file: string): string =>
  `${mediaTypes[file.split('.').at(-1)!] ?? 'text/plain'};charset=utf-8`;
