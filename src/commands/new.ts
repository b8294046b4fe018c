import { newEntry } from './newEntry.ts';
import { readOptions } from './options.ts';
import { runCommand } from './runCommand.ts';

/** `npm run new -- KIND ID` makes an entry, `npm run new -- table NAME` a table of outcomes. */
if (import.meta.main) await runCommand(readOptions(['content'], 'words'), newEntry);
