import { newEntry } from './newEntry.ts';
import { newReview } from './newReview.ts';
import { readOptions } from './options.ts';
import { runCommand } from './runCommand.ts';

/**
 * `npm run new -- KIND ID` makes an entry, `npm run new -- table NAME` a table of outcomes, `npm run new -- review DIR` another
 * review.
 */
export function main(): Promise<void> {
  const [what, ...words] = process.argv.slice(2);
  return what === 'review'
    ? runCommand(readOptions([], 'no words', []), () => newReview(words))
    : runCommand(readOptions(['content'], 'words'), newEntry);
}

if (import.meta.main) await main();
