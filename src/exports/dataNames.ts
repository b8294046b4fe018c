/** The files of the data folder that are spoken of elsewhere, apart from what makes them, which takes long to load. */
export const nquadsName = 'graph.nq';
/** Answers to the questions in the content. */
export const answersName = 'answers.json';
/** The workbook of all tables. */
export const workbookName = 'tables.xlsx';
/** What describes the others. */
export const packageName = 'datapackage.json';
export const crateName = 'ro-crate-metadata.json';
/** The links of the data page as one document. */
export const linksetName = 'linkset.json';
export const checksumsName = 'SHA256SUMS';
/** The archive of all. */
export const archiveName = 'everything.zip';

/** Whether a file of the data folder rests on size and checksum of others, or on which there are. */
export const isDescribing = (name: string): boolean =>
  [packageName, crateName, linksetName, checksumsName].includes(name);
