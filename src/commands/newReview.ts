import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { suggest } from '../field/suggest.ts';
import { readPresets } from '../site/content.ts';
import { diskFiles, type Files } from '../site/files.ts';
import { projectFolder } from '../site/projectFolder.ts';
import { shown } from '../site/shown.ts';
import { makeFolders } from '../site/walk.ts';
import { reviewFiles, type NewReview } from './reviewFiles.ts';

const usage = 'usage: npm run new -- review DIR [--preset PRESET] [--name NAME]';

/** What a new review is to be, and where. */
interface Request {
  readonly folder: string;
  readonly review: Omit<NewReview, 'date'>;
}

/** Reads `DIR [--preset PRESET] [--name NAME]`; one line says what is wrong. */
function readRequest(words: readonly string[], presets: readonly string[]): Request | string {
  let given;
  try {
    given = parseArgs({
      args: [...words],
      options: { preset: { type: 'string' }, name: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    return `${(error as Error).message.split(/[.\n]/, 1)[0]!}; ${usage}`;
  }
  const {
    positionals: [folder, ...more],
    values: { preset = 'general', name = 'A new review' },
  } = given;
  if (folder === undefined || folder.trim() === '') return `name the folder to make; ${usage}`;
  if (more.length > 0) return `“${more[0]}” is one word too many; ${usage}`;
  if (/\p{Cc}/u.test(folder)) return `the name of the folder has a control character in it; ${usage}`;
  if (!presets.includes(preset))
    return `there is no preset “${preset}”${suggest(preset, presets)}; allowed: ${presets.join(', ')}`;
  if (name.trim() === '' || /\p{Cc}/u.test(name)) return '--name needs one line of text';
  return { folder: resolve(folder), review: { preset, name: name.trim() } };
}

/** Why a folder of content cannot be made somewhere; undefined when it can: nothing is there, or an empty folder. */
function obstacle(files: Files, folder: string): string | undefined {
  const found = files.look(folder);
  if (found === undefined) return undefined;
  if (found.kind !== 'folder') return 'is there already and is no folder';
  return files.list(folder).length === 0 ? undefined : 'is there already and is not empty; nothing is written over';
}

/** `npm run new -- review DIR`: makes a content folder that checks and builds as it comes. Writes over nothing. */
export function newReview(words: readonly string[], files: Files = diskFiles, today = new Date()): void {
  const sources = readPresets();
  const presets = [...new Set(sources.map(({ path }) => path.split('/')[1]!)), 'none'];
  const request = readRequest(words, presets);
  if (typeof request === 'string') throw new Error(request);
  const { folder, review } = request;
  const why = obstacle(files, folder);
  if (why !== undefined) throw new Error(`${shown(folder)} ${why}: name another folder.`);
  const made = reviewFiles({ ...review, date: today.toISOString().slice(0, 10) }, sources);
  for (const { path, text } of made) {
    const place = join(folder, path);
    makeFolders(files, dirname(place));
    files.write(place, text);
  }
  const guide = shown(join(projectFolder, 'docs', 'vocabulary.md'));
  console.log(
    [
      `Made ${shown(folder)}: ${made.map(({ path }) => path).join(', ')}.`,
      `Next: npm run check -- --content ${shown(folder)}, and npm start -- --content ${shown(folder)}.`,
      `Its words are explained in ${guide}, its entries in CONTRIBUTING.md.`,
    ].join('\n'),
  );
}
