import { close, createIndex } from 'pagefind';

/** Builds the full-text index of a built site into its `pagefind` folder; gives the number of pages. Throws on failure. */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ includeCharacters: '+', forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  const failed = [...added.errors, ...written.errors];
  await close();
  if (failed.length > 0) throw new Error(`Pagefind: ${failed.join('; ')}`);
  return added.page_count;
}
