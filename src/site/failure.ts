import { getSystemErrorName } from 'node:util';
import { codeOf } from './files.ts';

const words: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EBUSY: 'it is in use, or a mount point',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'something is there already',
  EIO: 'the disk does not answer (input/output error)',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is not a folder',
  ENOTEMPTY: 'the folder is not empty',
  EPERM: 'not permitted',
  EROFS: 'the file system can only be read',
};

/** What went wrong, in one line: a system error by the file and what it means, any other error by its message. */
export function failure(error: unknown): string {
  const code = codeOf(error);
  const said = code === undefined ? undefined : words[code];
  if (said === undefined) return error instanceof Error ? error.message : String(error);
  const { path, dest } = error as { readonly path?: unknown; readonly dest?: unknown };
  const where = [path, dest].filter((part) => typeof part === 'string').join(' → ');
  return `${where === '' ? '' : `${where}: `}${said} (${code})`;
}

/** The system error that another program printed, as `failure` words it; undefined when it printed none. */
export function failureIn(printed: string): string | undefined {
  // Node prints the name and the path, programs in Rust the number.
  const number = /\(os error (\d+)\)/.exec(printed)?.[1];
  const named = new RegExp(`\\b(${Object.keys(words).join('|')}): [^\\n]*?(?:'([^'\\n]+)'|\\n|$)`).exec(printed);
  const code = number === undefined ? named?.[1] : getSystemErrorName(-Number(number));
  if (code === undefined || words[code] === undefined) return undefined;
  const path = number === undefined ? named?.[2] : undefined;
  return `${path === undefined ? '' : `${path}: `}${words[code]} (${code})`;
}
