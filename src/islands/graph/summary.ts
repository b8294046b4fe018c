import * as words from '#words/graph.ts';
import { merelyFollows, type View, type ViewNode } from '../../layout/view.ts';
import type { DrawnKind } from '../../field/drawn.ts';
import { isFiltered, type Shown } from './filter.ts';
import type { Focus } from './focus.ts';
import { lineCalled } from './side.ts';
import { showsFollows, type GraphState } from './state.ts';

/** What is on screen in words: how much, what was left out and why, and which filters hide the rest. */
export function summaryOf(state: GraphState, view: View, shown: Shown, focus: Focus | undefined): string {
  const entries = view.nodes.filter(({ entry }) => entry !== undefined);
  const sentences = focus
    ? focusSentences(state, view, focus, entries.length - 1)
    : overviewSentences(state, view, entries.length);
  if (isFiltered(state.filters)) {
    const visible = entries.filter(({ id }) => shown.nodes.has(id)).length;
    const chosen = Object.values(state.filters).flat();
    sentences.push(words.onlyChosen(chosen, visible, { lines: shown.edges.size, of: view.edges.length }));
    if (shown.edges.size === 0) sentences.push(words.nothingMatches);
  }
  return sentences.join(' ');
}

const overviewSentences = (state: GraphState, view: View, entries: number): string[] => [
  ...(state.focus === undefined ? [] : [words.noSuchEntry(state.focus)]),
  words.overviewOf(entries, linesOf(state, view)),
];

/** How many lines say something, and how many merely follow. */
function linesOf(state: GraphState, { edges }: View): string {
  const follow = edges.filter(merelyFollows).length;
  const said = edges.length - follow;
  return follow === 0 || !showsFollows(state) ? words.manyLines(said) : words.claimedAndFollowing(said, follow);
}

function focusSentences(state: GraphState, view: View, { hubs, left, hidden }: Focus, entries: number): string[] {
  const { focus, steps } = state;
  const label = view.nodes.find(({ id }) => id === focus)!.label;
  const out = [words.around(label, entries, steps, linesOf(state, view))];
  if (hidden > 0) out.push(words.strongestOf(view.edges.length + hidden));
  if (left > 0) out.push(words.didNotFit(left));
  if (hubs.length > 0) out.push(words.notFurther(hubs.map(({ title }) => title)));
  return out;
}

const linesAt = (id: string, view: View, shown: Shown): number =>
  view.edges.filter((edge) => shown.edges.has(edge.id) && (edge.source === id || edge.target === id)).length;

/** A box as it is announced: its name, what it is, and how many visible lines it has. */
export function boxInWords(
  { id, entry, test, label, kind, classes }: ViewNode,
  view: View,
  shown: Shown,
  kinds: readonly DrawnKind[],
): string {
  if (test !== undefined) return words.groupAnnounced(label, linesAt(id, view, shown));
  if (entry === undefined) return label;
  const what = classes[0] ?? kinds.find(({ name }) => name === kind)?.singular.toLowerCase() ?? '';
  return words.boxAnnounced(label, what, linesAt(id, view, shown));
}

/** What has just been selected, as it is announced: `Al foil selected, 5 lines.`; undefined for nothing in the view. */
export function selectionInWords(selected: string | undefined, view: View, shown: Shown): string | undefined {
  const label = (id: string): string => view.nodes.find((node) => node.id === id)!.label;
  if (view.nodes.some(({ id }) => id === selected))
    return words.selectedBox(label(selected!), linesAt(selected!, view, shown));
  const line = lineCalled(view, selected);
  if (!line) return undefined;
  const [source, target] = [label(line.source), label(line.target)];
  return merelyFollows(line)
    ? words.selectedFollowing(source, target)
    : words.selectedLine(source, target, line.claims.length);
}
