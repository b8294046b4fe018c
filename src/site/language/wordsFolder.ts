import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolder } from '../projectFolder.ts';

const told = process.env['SODIOGRAPH_WORDS'];
/** The folder with a folder of the program's words for each language; a test names another. */
const languages = told === undefined || told === '' ? join(projectFolder, 'src', 'words') : resolve(told);

/** What the program says in English, where no other language is asked for. */
export const englishWords = join(projectFolder, 'src', 'words', 'en');

/** The language that the `index.md` of a content folder names; whether it is one the compiler says. */
export function languageOf(content: string): string | undefined {
  const file = join(content, 'index.md');
  if (!existsSync(file)) return undefined;
  const [front = ''] = readFileSync(file, 'utf8')
    .split(/^---\s*$/m)
    .slice(1);
  return /^language:\s*(["']?)([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\1\s*(?:#.*)?$/m.exec(front)?.[2];
}

/** The folder of words for a language, `de-AT` as `de` where that has none of its own; undefined where the program does not speak it. */
export const wordsIn = (language: string, folder = languages): string | undefined =>
  [language, language.split('-')[0]!].map((name) => join(folder, name)).find((words) => existsSync(words));

/** The content folder that words of a command name, else the environment. */
function contentOf(words: readonly string[], environment: string | undefined): string {
  const at = words.findIndex((word) => word === '--content' || word.startsWith('--content='));
  const given = words[at]?.split('=', 2)[1] ?? (at === -1 ? undefined : words[at + 1]);
  return resolve(given ?? environment ?? 'content');
}

/** The words that this run speaks: those of the language of its content, else English. */
export const spokenWords =
  wordsIn(languageOf(contentOf(process.argv.slice(2), process.env['SODIOGRAPH_CONTENT'])) ?? 'en') ?? englishWords;
