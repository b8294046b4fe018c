import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { englishWords } from './wordsFolder.ts';

type Words = Readonly<Record<string, unknown>>;
const load = async (file: string): Promise<Words> => (await import(pathToFileURL(file).href)) as Words;

/** What a word is, as far as another must be the same: a function, or a text with names in braces. */
const formOf = (word: unknown): string =>
  typeof word === 'string' ? [...word.matchAll(/\{\w+\}/g)].flat().sort().join(' ') : typeof word;

/** What a folder of words lacks that the English one has, or has in another form, as `graph.ts: lines`. */
export async function lackingIn(folder: string): Promise<readonly string[]> {
  const files = readdirSync(englishWords).filter((name) => name.endsWith('.ts'));
  const lacking = await Promise.all(
    files.map(async (name) => {
      const english = await load(join(englishWords, name));
      const file = join(folder, name);
      const own = existsSync(file) ? await load(file) : {};
      return Object.entries(english).flatMap(([word, says]) =>
        word in own && formOf(own[word]) === formOf(says) ? [] : [`${name}: ${word}`],
      );
    }),
  );
  return lacking.flat();
}

/** Throws a line when the words of a language are not whole: a reader would see what is lacking. */
export async function refuseHalfSpoken(folder: string): Promise<void> {
  const lacking = folder === englishWords ? [] : await lackingIn(folder);
  if (lacking.length > 0)
    throw new Error(
      `${folder} lacks words that src/words/en has, or has them in another form: ${lacking.slice(0, 20).join(', ')}${lacking.length > 20 ? ` and ${lacking.length - 20} more` : ''}.`,
    );
}
