import { versionPattern } from '../model/version.ts';
import type { Released } from './edits.ts';

const usage = 'usage: npm run release -- VERSION [--says "what is different"] [--date 2026-11-23]';

/** Reads the arguments of `npm run release`; a sentence where they cannot be read. `today` is the date when none is given. */
export function readArguments(given: readonly string[], today: string): Released | string {
  const options = new Map<string, string>();
  const words: string[] = [];
  for (let at = 0; at < given.length; at++) {
    const word = given[at]!;
    const [, name, value] = /^--(says|date)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined && word.startsWith('--')) return `unknown option ${word}\n${usage}`;
    if (name === undefined) words.push(word);
    else if (options.has(name)) return `--${name} is given twice\n${usage}`;
    else options.set(name, value ?? given[++at] ?? '');
  }
  const [version, ...rest] = words;
  if (version === undefined) return usage;
  if (rest.length > 0) return `“${rest[0]}” is one word too many; quote what --says says\n${usage}`;
  if (!versionPattern.test(version)) return `“${version}” is not a version such as 1.2.0\n${usage}`;
  const date = options.get('date') ?? today;
  if (!isDay(date)) return `“${date}” is not a day such as 2026-11-23\n${usage}`;
  const says = options.get('says');
  if (says !== undefined && !isLine(says)) return `--says needs one line of text\n${usage}`;
  return { version, date, says };
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** No control characters: the text becomes one line of YAML. */
const isLine = (text: string): boolean => text.trim() !== '' && !/[\u0000-\u001f\u007f\u2028\u2029]/.test(text);
