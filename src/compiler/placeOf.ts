import { addedIn } from '../field/added.ts';
import type { Kind } from '../field/field.ts';
import { suggest } from '../field/suggest.ts';
import { slugPattern } from '../model/frontmatterParts.ts';
import { beyond, listed, quote } from '../source/bounds.ts';
import type { Flaw } from '../source/flaw.ts';

/** Names that Windows keeps for devices, whatever the ending of the file. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Pages of every site that are no entries, and a name that every object of JavaScript has. */
const taken: ReadonlySet<string> = new Set(['index', '404', 'constructor']);

/** The kind (`site` for `index.md`) and id that a path stands for, or what is wrong with the path. */
export function placeOf(path: string, kinds: readonly Kind[]): { readonly kind: Kind; readonly slug: string } | Flaw {
  const flaw = (rule: string, message: string): Flaw => ({ line: 1, column: 1, rule, message });
  if (path === 'index.md') return { kind: 'site', slug: 'index' };
  const [folder = '', file, ...deeper] = path.split('/');
  if (file === undefined || deeper.length > 0)
    return flaw('path-is-kind-and-id', `an entry stands at <kind>/<id>.md; allowed kinds: ${kinds.join(', ')}`);
  if (!kinds.includes(folder))
    return flaw(
      'path-is-kind-and-id',
      `unknown kind ${quote(folder)}${suggest(folder, kinds)}; allowed: ${listed(kinds)}; ${addedIn('kinds')}`,
    );
  const slug = file.replace(/\.md$/, '');
  if (!slugPattern.test(slug))
    return flaw(
      'path-is-kind-and-id',
      `${quote(slug)} is not an id; allowed: lower case ASCII letters, digits and single hyphens, such as first-topic${like(slug)}`,
    );
  const tooLong = beyond('id', slug.length);
  if (tooLong !== undefined) return flaw('within-bounds', tooLong);
  if (devices.test(slug))
    return flaw('id-is-portable', `no file can be called “${slug}” on Windows; choose another id, such as ${slug}-1`);
  if (taken.has(slug))
    return flaw('id-is-portable', `“${slug}” is taken by the site itself; choose another id, such as ${slug}-1`);
  return { kind: folder, slug };
}

/** The id that a file name comes nearest to. */
function like(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slugPattern.test(slug) ? ` (perhaps ${slug})` : '';
}
