const mediaTypes: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  cx2: 'application/json',
  graphml: 'application/xml',
  json: 'application/json',
  jsonld: 'application/ld+json',
  nq: 'application/n-quads',
  parquet: 'application/vnd.apache.parquet',
  ris: 'application/x-research-info-systems',
  trig: 'application/trig',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Files whose type their extension does not tell. */
export const namedTypes: Readonly<Record<string, string>> = {
  'linkset.json': 'application/linkset+json',
  'opensearch.xml': 'application/opensearchdescription+xml',
  'ro-crate-metadata.json': 'application/ld+json',
};

/** Files that are no text. */
const packed: ReadonlySet<string> = new Set(['parquet', 'xlsx']);

/** The media type of a file by its name; all texts are UTF-8. */
export function mediaTypeOf(file: string): string {
  const extension = file.split('.').at(-1)!;
  const type = namedTypes[file.split('/').at(-1)!] ?? mediaTypes[extension] ?? 'text/plain';
  return packed.has(extension) ? type : `${type};charset=utf-8`;
}
