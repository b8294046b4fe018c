import '../language/speak.ts';
import { registerHooks } from 'node:module';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keeps } from '../kept/folder.ts';
import { englishWords, spokenWords } from '../language/wordsFolder.ts';
import { projectFolder } from '../projectFolder.ts';
import { gatheredFile } from './stand.ts';

/**
 * Loaded before a program of ours (`node --import`): it speaks the language of its content, and where a build has gathered its thousand
 * files into few, those are run instead.
 */
const [, program = ''] = process.argv;
const source = join(projectFolder, 'src');
const entry = relative(source, program).replaceAll('\\', '/').replace(/\.ts$/, '');
const isOurs = program.startsWith(source + sep) && keeps() && spokenWords === englishWords;
const gathered = isOurs ? gatheredFile(entry) : undefined;
if (gathered !== undefined) {
  const url = pathToFileURL(program).href;
  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      // Of all that is loaded the program alone is asked for by nobody.
      if (specifier !== url || context.parentURL !== undefined) return next(specifier, context);
      // Whatever is asked for from now on is as it stands.
      hooks.deregister();
      return next(pathToFileURL(gathered).href, context);
    },
  });
}
