import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPart, type Part } from '../site/parts/part.ts';
import { isInnerPath } from '../site/marker.ts';
import { shown } from '../site/shown.ts';

/** What a command can be told: by an argument `--name VALUE`, else by a variable of the environment. */
const settings = {
  content: { variable: 'SODIOGRAPH_CONTENT', form: 'DIR', set: 'a folder of content, such as content' },
  out: { variable: 'SODIOGRAPH_OUT', form: 'DIR', set: 'a folder for the site alone, such as dist' },
  keep: {
    variable: 'SODIOGRAPH_KEEP',
    form: 'PATH,PATH',
    set: 'files in the site’s folder, such as CNAME,.well-known',
  },
  site: {
    variable: 'SITE_URL',
    form: 'URL',
    set: 'the address of the published site, such as https://example.org/review',
  },
  port: { variable: 'PORT', form: 'NUMBER', set: 'a number from 0 to 65535, such as 4321' },
  crossref: { variable: 'CROSSREF_URL', form: 'URL', set: 'the address of Crossref, https://api.crossref.org' },
  format: { variable: 'SODIOGRAPH_FORMAT', form: 'text|github', set: 'text, or github for notes on a pull request' },
  host: { variable: 'HOST', form: 'NAME', set: 'a name or address of this machine, such as 127.0.0.1' },
  part: { variable: 'SODIOGRAPH_PART', form: 'K/N', set: 'a part of all parts, such as 3/8' },
  report: { variable: 'SODIOGRAPH_REPORT', form: '', set: 'yes, for the time and memory of each stage' },
} as const;

export type Setting = keyof typeof settings;

/** How a command was called. Folders are absolute. */
export interface Options {
  readonly content: string;
  /** The folder of the built site; of content other than `content`, one that is named after it. */
  readonly out: string;
  /** Files in that folder that are not ours and that builds carry over. */
  readonly keep: readonly string[];
  /** The absolute address of the published site, without a slash at the end; undefined when there is none yet. */
  readonly site: string | undefined;
  readonly port: number;
  readonly host: string;
  /** Where Crossref is asked; undefined: nowhere. */
  readonly crossref: string | undefined;
  /** The share of the site to build; undefined: all of it. */
  readonly part?: Part | undefined;
  /** Whether a build says what its stages took. */
  readonly report?: boolean;
  /** How problems are printed. */
  readonly format: 'text' | 'github';
  /** Arguments that are no settings, in order. */
  readonly words: readonly string[];
  /** What the user should hear of a setting that follows from another. */
  readonly note: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads how a command was called: the settings it takes and, where it says so, other words. Gives one line when something is
 * odd; nothing is looked up on the disk. Paths are relative to the current folder, which is the project under `npm run`.
 */
export function readOptions(
  takes: readonly Setting[],
  others: 'words' | 'no words' = 'no words',
  words: readonly string[] = process.argv.slice(2),
  environment: Environment = process.env,
): Options | string {
  const taken = takes.find((name) => environment[`npm_config_${name}`] !== undefined);
  if (taken !== undefined)
    return `npm took --${taken} for itself: write “npm run … -- --${taken} ${settings[taken].form}”, with “--” before it.`;
  const given = readWords(takes, others === 'words', words);
  if (typeof given === 'string') return given;
  const values = new Map<Setting, string>();
  for (const name of takes) {
    const { variable, set } = settings[name];
    const value = given.values.get(name) ?? environment[variable];
    const from = given.values.has(name) ? `--${name}` : variable;
    if (value === undefined) continue;
    const problem = value.trim() === '' ? 'is empty' : problemOf(name, value);
    if (problem !== undefined) return `${from} ${problem}: set it to ${set}; or leave it out.`;
    values.set(name, value);
  }
  return { ...read(values, takes.includes('out')), words: given.words };
}

/**
 * The settings among the words of a command that has options of its own, for `readOptions`, and the other words, in order.
 */
export function settingsIn(
  takes: readonly Setting[],
  words: readonly string[],
): { readonly settings: readonly string[]; readonly others: readonly string[] } {
  const settings: string[] = [];
  const others: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const name = takes.find((one) => word === `--${one}` || word.startsWith(`--${one}=`));
    const apart = name !== undefined && word === `--${name}`;
    if (name === undefined) others.push(word);
    else settings.push(word, ...(apart && words[at + 1] !== undefined ? [words[(at += 1)]!] : []));
  }
  return { settings, others };
}

function readWords(
  takes: readonly Setting[],
  allowPositionals: boolean,
  words: readonly string[],
): { readonly values: ReadonlyMap<Setting, string>; readonly words: readonly string[] } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: Object.fromEntries(
        takes.map((name) => [name, { type: name === 'report' ? 'boolean' : 'string' } as const]),
      ),
      allowPositionals,
    });
    const given = Object.entries(values).map(([name, value]) => [name, String(value)] as [Setting, string]);
    return { values: new Map(given), words: positionals };
  } catch (error) {
    const said = (error as Error).message.split(/[.\n]/, 1)[0]!;
    const known = takes.map((name) => `--${name} ${settings[name].form}`.trimEnd()).join(', ');
    return `${said}. This command takes ${known === '' ? 'no arguments' : known}.`;
  }
}

/** For commands that build no site: where it would be is no matter to them. */
export const withoutNote = (options: Options | string): Options | string =>
  typeof options === 'string' ? options : { ...options, note: undefined };

/** What is wrong with a value that is not empty, as the rest of a sentence; undefined when nothing is. */
function problemOf(name: Setting, value: string): string | undefined {
  switch (name) {
    case 'content':
    case 'out':
      return pathProblem(value);
    case 'keep':
      return keptPaths(value).every(isInnerPath)
        ? undefined
        : `is ${quoted(value)}, with a path that does not lie in the site`;
    case 'site':
    case 'crossref':
      return addressProblem(value);
    case 'format':
      return value === 'text' || value === 'github' ? undefined : `is ${quoted(value)}, which is no such form`;
    case 'part':
      return readPart(value) ? undefined : `is ${quoted(value)}, which is no part`;
    case 'report':
      return undefined;
    case 'port':
      return /^\d{1,5}$/.test(value) && Number(value) < 65_536 ? undefined : `is ${quoted(value)}, which is no port`;
    case 'host':
      return /^[\w.:%-]+$/.test(value) ? undefined : `is ${quoted(value)}, which is no host`;
  }
}

const quoted = (value: string): string => `“${value.replace(/\p{Cc}/gu, '�')}”`;

function pathProblem(value: string): string | undefined {
  if (/\p{Cc}/u.test(value)) return `is ${quoted(value)}, with a control character in it`;
  if (value !== value.trim()) return `is ${quoted(value)}, with a space at its end`;
  if (value.startsWith('~')) return `is ${quoted(value)}, and nobody has put the home folder in place of “~”`;
  return undefined;
}

function addressProblem(value: string): string | undefined {
  const address = URL.canParse(value) ? new URL(value) : undefined;
  if (!address) return `is ${quoted(value)}, which is no address`;
  if (!/^https?:$/.test(address.protocol)) return `is ${quoted(value)}, which is no web address`;
  return value.includes('?') || value.includes('#') || address.username !== '' || /\s/.test(value)
    ? `is ${quoted(value)}, which is more than an address of pages`
    : undefined;
}

const keptPaths = (value: string): readonly string[] =>
  value
    .split(',')
    .map((path) => path.trim().replace(/^\.\//, '').replace(/\/$/, ''))
    .filter((path) => path !== '');

function read(values: ReadonlyMap<Setting, string>, builds: boolean): Omit<Options, 'words'> {
  const content = resolve(values.get('content') ?? 'content');
  const out = values.get('out') ?? (content === resolve('content') ? 'dist' : `dist-${nameOf(content)}`);
  return {
    content,
    out: resolve(out),
    keep: keptPaths(values.get('keep') ?? ''),
    site: values.get('site')?.replace(/\/+$/, ''),
    ...(values.has('part') ? { part: readPart(values.get('part')!) } : {}),
    ...(values.has('report') ? { report: true } : {}),
    port: Number(values.get('port') ?? 4321),
    host: values.get('host') ?? '127.0.0.1',
    crossref: values.get('crossref')?.replace(/\/+$/, ''),
    format: values.get('format') === 'github' ? 'github' : 'text',
    note:
      !builds || values.has('out') || out === 'dist'
        ? undefined
        : `The site of ${shown(content)} is ${out}; --out or SODIOGRAPH_OUT names another folder.`,
  };
}

/** A word for a content folder: its name, or that of the folder around it where it is just “content”. */
function nameOf(content: string): string {
  const own = basename(content);
  const name = own === 'content' ? basename(dirname(content)) : own;
  return name.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-') || 'content';
}
