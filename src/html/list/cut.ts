import { Html } from '../template.ts';

/** Where the items of a branch come. */
export const inside = new Html('\0');

/** A part of a list that is opened and closed around what is in it: a section, a table, a folded list. */
export interface Branch {
  /** What stands around its items, which come where `inside` is. */
  readonly around: Html;
  /** The same on the next leaf, without ids that are there already; `around` when left out. */
  readonly again?: Html;
  /** What a reader looks for it by, plain text; a branch without one is part of the one around it. */
  readonly name?: string;
  readonly items: readonly Item[];
}

/** A branch, or a piece that stays whole. */
export type Item = Branch | Html;

/** A page of a list. */
export interface Leaf {
  /** From 1. */
  readonly number: number;
  readonly html: Html;
  /** The names of the first and the last named branch on it. */
  readonly from: string;
  readonly to: string;
  /** The ids on it. */
  readonly ids: readonly string[];
}

/** What opens and what closes a branch. */
export function endsOf({ around, again = around }: Branch, isAgain = false): readonly [open: string, close: string] {
  const [open = '', close = ''] = (isAgain ? again : around).toString().split(inside.toString());
  return [open, close];
}

interface Open {
  readonly branch: Branch;
  /** What closes it on the leaf that is being filled; empty where it was not opened there. */
  close: string | undefined;
  begun: boolean;
}

/** Cuts a list into leaves of at most `most` bytes each, between its pieces; a piece beyond that has a leaf of its own. */
export function cutList(items: readonly Item[], most: number): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const path: Open[] = [];
  let text = '';
  let names: string[] = [];
  let size = 0;
  let hasPieces = false;

  const closing = (): string =>
    path
      .toReversed()
      .map(({ close }) => close ?? '')
      .join('');
  const write = (part: string): void => {
    text += part;
    size += bytes(part);
  };
  const turn = (): void => {
    const html = text + closing();
    leaves.push({
      number: leaves.length + 1,
      html: new Html(html),
      from: names[0] ?? '',
      to: names.at(-1) ?? '',
      ids: [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!),
    });
    [text, names, size, hasPieces] = ['', [], 0, false];
    for (const open of path) open.close = undefined;
  };
  const put = (piece: Html): void => {
    const own = piece.toString();
    const toOpen = path.flatMap(({ branch, close, begun }) => (close === undefined ? endsOf(branch, begun) : []));
    if (hasPieces && size + bytes(closing() + toOpen.join('') + own) > most) turn();
    for (const open of path) {
      if (open.close !== undefined) continue;
      const [start, end] = endsOf(open.branch, open.begun);
      write(start);
      open.close = end;
      open.begun = true;
      if (open.branch.name !== undefined) names.push(open.branch.name);
    }
    write(own);
    hasPieces = true;
  };
  const walk = (item: Item): void => {
    if (item instanceof Html) return put(item);
    const open: Open = { branch: item, close: undefined, begun: false };
    path.push(open);
    // What has nothing in it is still said.
    if (item.items.length === 0) put(nothing);
    item.items.forEach(walk);
    write(open.close ?? '');
    path.pop();
  };
  items.forEach(walk);
  if (hasPieces || leaves.length === 0) turn();
  return leaves;
}

const nothing = new Html('');
const bytes = (text: string): number => Buffer.byteLength(text);
