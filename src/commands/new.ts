import { newReview } from './newReview.ts';
import { runCommand } from './runCommand.ts';
import { readOptions } from './options.ts';

/** What can be made, by its name on the command line. */
const makers: Readonly<Record<string, (words: readonly string[]) => void>> = { review: newReview };

/** `npm run new -- KIND …`: makes what an author begins with. */
await runCommand(readOptions([], 'no words', []), () => {
  const [kind = '', ...words] = process.argv.slice(2);
  const make = Object.hasOwn(makers, kind) ? makers[kind] : undefined;
  if (!make) throw new Error(`usage: npm run new -- ${Object.keys(makers).join('|')} …`);
  make(words);
});
