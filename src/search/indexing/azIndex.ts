import { flatten } from '../../chemistry/markup.ts';
import type { Graph, Node } from '../../model/graph.ts';
import { compact, normalise } from '../normalise.ts';
import { namesOf } from './names.ts';

/** One line of the A–Z index: a name and the entries it belongs to; `see` marks names that are not the title. */
export interface IndexLine {
  readonly name: string;
  readonly entries: readonly { readonly node: Node; readonly see: boolean }[];
}

/** The lines under one letter, digit sign or script. */
export interface IndexLetter {
  readonly letter: string;
  readonly anchor: string;
  readonly lines: readonly IndexLine[];
}

const other = { letter: '0–9, §', anchor: 'az-0' };
const chinese = { letter: '中文', anchor: 'az-zh' };

/** All titles, aliases, formulas and numbers of the graph in alphabetical order; without script this is the search. */
export function azIndex(graph: Graph): readonly IndexLetter[] {
  const lines = new Map<string, { name: string; entries: Map<string, { node: Node; see: boolean }> }>();
  for (const node of graph.nodes)
    [node.title, ...namesOf(graph.field, node)].forEach((name, rank) => {
      // Author lists and DOIs are for typing, not for looking up.
      if (
        name.length > 60 ||
        name.startsWith('10.') ||
        /^(Ref\.|Reference|Section) /.test(name) ||
        compact(name) === ''
      )
        return;
      const key = normalise(name);
      const line = lines.get(key) ?? { name, entries: new Map() };
      if (!line.entries.has(node.id))
        line.entries.set(node.id, { node, see: rank > 0 && compact(name) !== compact(node.title) });
      lines.set(key, line);
    });
  const collator = new Intl.Collator('en', { numeric: true });
  const sorted = [...lines.values()].map(({ name, entries }) => ({ name, entries: [...entries.values()] }));
  sorted.sort((a, b) => collator.compare(flatten(a.name), flatten(b.name)) || (a.name < b.name ? -1 : 1));
  const letters = Map.groupBy(sorted, ({ name }) => headOf(name).anchor);
  const heads = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => ({ letter, anchor: `az-${letter.toLowerCase()}` }));
  return [other, ...heads, chinese].flatMap((head) => {
    const found = letters.get(head.anchor);
    return found ? [{ ...head, lines: found }] : [];
  });
}

function headOf(name: string): { readonly anchor: string } {
  const first = /[\p{L}\p{N}§]/u.exec(flatten(name).normalize('NFD'))?.[0]?.toLowerCase() ?? '0';
  if (/[a-z]/.test(first)) return { anchor: `az-${first}` };
  return /\p{Script=Han}/u.test(first) ? chinese : other;
}
