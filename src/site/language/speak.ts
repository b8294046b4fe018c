import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { englishWords, spokenWords } from './wordsFolder.ts';

/** Loaded before a program: has `#words/…` mean the words of the language of its content. */
const prefix = '#words/';
if (spokenWords !== englishWords)
  registerHooks({
    resolve: (specifier, context, next) =>
      next(
        specifier.startsWith(prefix)
          ? pathToFileURL(join(spokenWords, specifier.slice(prefix.length))).href
          : specifier,
        context,
      ),
  });
