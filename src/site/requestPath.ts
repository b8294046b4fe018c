/** What a request asks for: a file or folder below the root, by the names on the way to it; or the status it gets. */
export type Asked =
  | { readonly names: readonly string[]; readonly isFolder: boolean; readonly query: string }
  | { readonly status: 400 | 404 | 414 };

/** Far above any address of a site, and below what Node takes for all headers together. */
const longest = 8192;

/** Reads the target of a request to a site below `base`, which begins and ends with `/`. Never throws. */
export function readPath(target: string, base: string): Asked {
  if (target.length > longest) return { status: 414 };
  const [, path, query] = /^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)(\?[^#]*)?/i.exec(target) ?? [];
  if (path === undefined) return { status: 400 };
  let names: readonly string[];
  try {
    names = path.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return { status: 400 };
  }
  if (names.some((name) => /\p{Cc}/u.test(name))) return { status: 400 };
  const below = base.split('/').slice(1, -1);
  const rest = names.slice(below.length);
  const isFolder = rest.at(-1) === '';
  const inner = isFolder ? rest.slice(0, -1) : rest;
  if (rest.length === 0 || !below.every((name, at) => names[at] === name) || !inner.every(isServed))
    return { status: 404 };
  return { names: inner, isFolder, query: query ?? '' };
}

/** Whether a name may be of a file of a site: hidden files are not for readers, and nothing leads out of the folder. */
const isServed = (name: string): boolean =>
  name !== '' && !/[/\\]/.test(name) && (!name.startsWith('.') || name === '.well-known');
