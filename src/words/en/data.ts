export const title = 'Data';
export const description = 'Everything the site says as files: tables, graph formats, bibliography, checksums.';
export const everything = (version: string, date: string, licence: string | undefined): string =>
  `Everything the site says, as files. Version ${version} of ${date}${licence === undefined ? '' : `, under ${licence}`}.`;
/** How values stand in the files; `{derived}` is the word that names what is computed. */
export const howValuesStand =
  'Values are as the review prints them, with comparator, conditions, locator and references; units are plain ASCII; lists inside a cell are joined by semicolons. An empty cell means that the review does not say. What is computed by us is named {derived} and shows its formula. The same content gives the same bytes.';
export const derived = 'derived';
export const oneArchive = 'Everything in one archive (ZIP)';
export const kilobytes = (count: number): string => `${count.toLocaleString('en-US')} kB`;

export const theGraph = 'The graph';
export const graphJson = 'Nodes and edges with their evidence, as one JSON object.';
export const graphml = 'GraphML, for Gephi, yEd, networkx and igraph.';
export const cx2 = 'CX2, for Cytoscape and NDEx.';
export const jsonld =
  'JSON-LD with schema.org, SKOS and CiTO terms: the same names as in the pages, each row of the tables in it.';
export const nquads = 'The same as N-Quads, for triple stores such as Oxigraph, QLever or Virtuoso.';
export const nanopublications =
  'Each claim as a nanopublication: what is asserted, where it is said and on whose work, who published it.';

export const theTables = 'The tables';
/** `{workbook}` is a link to the file, `{size}` how large it is. */
export const asCsvAndParquet =
  'Each is there as CSV and as Parquet; {workbook} {size} has all of them, a sheet each. Programs open a table where it lies:';
export const columnCount = (count: number): string => `${count} ${count === 1 ? 'column' : 'columns'}`;
export const columnsOf = (file: string): string => `Columns of ${file}`;
export const column = 'Column';
export const type = 'Type';
export const meaning = 'Meaning';

export const claimRows = 'One measured value a row, baselines included.';
export const outcomeRows = 'One test under one set of conditions a row, its results side by side.';
export const relationRows = 'One piece of evidence for one relation a row.';
export const statementRows = 'One statement that is neither a relation nor a number a row.';
export const findingRows = 'One finding of the audit that does not fit a row.';
export const entryRows = 'One entry of the graph a row.';
export const referenceRows = 'One work that the review cites a row, and the review itself.';
export const restoredProperties = (table: string): string => `${table} of the review, restored: one property a row.`;
export const restoredResults = (table: string): string => `${table} of the review, restored: one subject a row.`;

export const questions = 'Questions to the graph';
/** `{graph}` and `{answers}` are links to files. */
export const howAnswered =
  'Each is a query in SPARQL that any triple store answers once {graph} is loaded. The answers here were worked out that way when the site was made; all of them are in {answers}.';
export const answersTo = (question: string): string => `Answers: ${question}`;
/** Below a table that is cut: `{count}` rows more, `{file}` a link to the file that has all. */
export const moreIn = '{count} more in {file}.';

export const others = 'Bibliography and descriptions';
export const claimsJson = 'The measured values as JSON; the columns are those of claims.csv.';
export const allBibtex = 'All references as BibTeX.';
export const allRis = 'All references as RIS.';
export const allCsl = 'All references as CSL-JSON.';
export const citation = 'How to cite the whole as BibTeX; the same as RIS and CSL-JSON beside it.';
export const datapackage = 'Data Package descriptor of the tables.';
export const roCrate = 'RO-Crate descriptor of this folder.';
export const linkset = 'The typed links of this page and its files (Signposting).';
export const checksums = 'Checksums of all files.';
/** `{bib}` and the others are endings of file names. */
export const filesBeside =
  'Each entry has its own files beside its page: the address of the page without the last slash, with {bib}, {ris}, {json} (CSL) or {jsonld}. The page of a claim offers the same, as files beside it or within the page.';
/** The query that answers a question, as a box that can be pushed sideways. */
export const queryFor = (question: string): string => `Query: ${question}`;
