import { beyond, quote } from '../../source/bounds.ts';
import type { NodeId } from '../../model/graph.ts';
import type { Names } from './names.ts';

/** Where a link leads, or why it may not. */
export type Lead =
  | { readonly is: 'entry'; readonly id: NodeId; readonly address: string }
  | { readonly is: 'address'; readonly address: string }
  /** It names a file with problems of its own. */
  | { readonly is: 'unsure' }
  | { readonly is: 'nowhere'; readonly why: string };

const nowhere = (why: string): Lead => ({ is: 'nowhere', why });
const allowed =
  'allowed: an entry’s id, claims/<id>, outcomes/<id>, @ and a reference number, a place such as <§1 ¶2>, or an https address';

/**
 * Decides where a target leads, for every way of writing a link: an entry (with an anchor of its page), a claim, an outcome, a
 * work by its number, a place of the source, or an https address. `self` is the entry in whose prose it stands.
 */
export function leadTo(target: string, names: Names, self: NodeId | undefined): Lead {
  const tooLong = beyond('link', target.length);
  if (tooLong !== undefined) return nowhere(tooLong);
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(target) ?? [];
  if (scheme !== undefined) return ofScheme(scheme.toLowerCase(), target);
  const number = /^@(\d+)$/.exec(target)?.[1];
  if (number !== undefined) return toReference(Number(number), names);
  if (/^(?:§|Table|Fig|Abstract)/.test(target) || names.placeOf(target) !== undefined) return toPlace(target, names);
  const [path = '', ...anchors] = target.split('#');
  const anchor = anchors.length === 0 ? undefined : anchors.join('#');
  const [, list, id] = /^(claims|outcomes)\/([^/]+)$/.exec(path) ?? [];
  if (list !== undefined && id !== undefined) return toClaim(list, id, anchor, names);
  if (path === '' && anchor !== undefined && self) return toAnchor(self, anchor, names);
  const node = names.nodeOf(path);
  if (node === undefined) return names.isBroken(path) ? { is: 'unsure' } : nowhere(strayed(path, names));
  return anchor === undefined ? { is: 'entry', id: node, address: `/${node}/` } : toAnchor(node, anchor, names);
}

function ofScheme(scheme: string, target: string): Lead {
  if (scheme === 'http')
    return nowhere(`${quote(target)}: write https:// (most sites have it), or name the source in words`);
  if (scheme === 'doi') return nowhere(`write https://doi.org/ before the DOI`);
  if (scheme !== 'https') return nowhere(`links to “${scheme}:” are not allowed; ${allowed}`);
  const url = URL.parse(target);
  if (!url || !/^https:\/\//i.test(target) || /[\s\\"<>^`{|}]/.test(target))
    return nowhere(`${quote(target)} is no address of the web; ${allowed}`);
  if (url.username !== '' || url.password !== '') return nowhere('an address must not hold a user name or a password');
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(url.hostname))
    return nowhere(`${quote(target)} names no host of the web; ${allowed}`);
  return { is: 'address', address: target };
}

function toReference(number: number, names: Names): Lead {
  const id = names.referenceOf(number);
  if (!id && names.isUnsure(number)) return { is: 'unsure' };
  return id ? { is: 'entry', id, address: `/${id}/` } : nowhere(`no reference has the number ${number}`);
}

function toPlace(target: string, names: Names): Lead {
  const address = names.placeOf(target);
  const exact = !/¶|\d[a-z]$/.test(target) || address?.includes('#');
  return address !== undefined && exact
    ? { is: 'address', address }
    : nowhere(
        `${quote(target)} is no place of the source that is retold here; write it as <§1 ¶2>, <Table 2> or <Fig. 2f>`,
      );
}

function toClaim(list: string, id: string, anchor: string | undefined, names: Names): Lead {
  if (anchor !== undefined) return nowhere(`a link to ${list} has no anchor; remove #${anchor}`);
  const address = list === 'claims' ? (names.hasClaim(id) ? `/claims/${id}/` : undefined) : names.outcomeOf(id);
  if (address !== undefined) return { is: 'address', address };
  const slug = id.split('--')[0]!;
  if (names.isBroken(slug)) return { is: 'unsure' };
  return nowhere(
    `no ${list === 'claims' ? 'claim' : 'outcome'} has the id ${quote(id)}; its page shows the id of each`,
  );
}

function toAnchor(id: NodeId, anchor: string, names: Names): Lead {
  const known = names.anchorsOf(id);
  if (known.includes(anchor)) return { is: 'entry', id, address: `/${id}/#${anchor}` };
  const some = known.slice(0, 12).map((name) => `#${name}`);
  return nowhere(
    `${id} has no place #${anchor}; ${some.length === 0 ? 'write the id without #' : `allowed: ${some.join(', ')}${known.length > some.length ? ' …' : ''}`}`,
  );
}

/** What to say of a target that is no id: the id that an address or a file name holds, or the nearest one. */
function strayed(path: string, names: Names): string {
  const inside = path
    .replace(/\/+$/, '')
    .split('/')
    .at(-1)!
    .replace(/\.(?:md|html?)$/, '');
  const meant = inside === path ? undefined : names.nodeOf(inside);
  if (meant !== undefined) return `an entry is linked by its id alone: write ${inside} in place of ${quote(path)}`;
  return `no entry has the id ${quote(path)}${names.nearest(path)}; ${allowed}`;
}
