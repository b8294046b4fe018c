/** Where a word of a table is added, in a folder that has no file with the table yet. */
export const addedIn = (table: string): string => `add it in vocabulary/${table.split('.')[0]}.yaml`;

/** A file of the vocabulary of a content folder, and the tables that stand in it. */
interface VocabularyFile {
  readonly path: string;
  readonly tables: readonly string[];
}

/** The message with the file that has the table, where there is one: the usual name would be that of a second. */
export function atHome(message: string, files: readonly VocabularyFile[]): string {
  return message.replace(/add it in (vocabulary\/([a-z]+)\.yaml)/g, (whole, usual: string, table: string) => {
    if (files.some(({ path }) => path === usual)) return whole;
    const home = files.find(({ tables }) => tables.includes(table));
    return home ? `add it in ${home.path}` : whole;
  });
}
