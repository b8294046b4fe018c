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
    : [overviewSentence(state, view, entries.length)];
  if (isFiltered(state.filters)) {
    const visible = entries.filter(({ id }) => shown.nodes.has(id)).length;
    const chosen = Object.values(state.filters).flat().join(', ');
    sentences.push(
      `Only ${chosen}: ${visible} entries and ${shown.edges.size} lines of ${view.edges.length}; the rest is hidden.`,
    );
    if (shown.edges.size === 0) sentences.push('Nothing matches; take away a filter.');
  }
  return sentences.join(' ');
}

const overviewSentence = (state: GraphState, view: View, entries: number): string =>
  `${state.focus === undefined ? '' : `There is no entry ${state.focus}; this is the overview. `}Overview: ${entries} entries, ${linesOf(state, view)}.`;

/** How many lines say something, and how many merely follow. */
function linesOf(state: GraphState, { edges }: View): string {
  const follow = edges.filter(merelyFollows).length;
  const said = `${edges.length - follow} lines`;
  return follow === 0 || !showsFollows(state) ? said : `${said} of claims, ${follow} dashed that follow from claims`;
}

function focusSentences(state: GraphState, view: View, { hubs, left, hidden }: Focus, entries: number): string[] {
  const { focus, steps } = state;
  const label = view.nodes.find(({ id }) => id === focus)!.label;
  const out = [
    `${label}: ${entries} entries within ${steps} ${steps === 1 ? 'step' : 'steps'}, ${linesOf(state, view)}.`,
  ];
  if (hidden > 0) out.push(`The strongest of ${view.edges.length + hidden} lines; choose “all lines” for the rest.`);
  if (left > 0) out.push(`${left} did not fit; choose a “+ … more” box for them.`);
  if (hubs.length > 0)
    out.push(`Not followed further through ${hubs.map(({ title }) => title).join(', ')}, which most others touch.`);
  return out;
}

const linesAt = (id: string, view: View, shown: Shown): string => {
  const { length } = view.edges.filter(
    (edge) => shown.edges.has(edge.id) && (edge.source === id || edge.target === id),
  );
  return `${length} ${length === 1 ? 'line' : 'lines'}`;
};

/** A box as it is announced: its name, what it is, and how many visible lines it has. */
export function boxInWords(
  { id, entry, test, label, kind, classes }: ViewNode,
  view: View,
  shown: Shown,
  kinds: readonly DrawnKind[],
): string {
  if (test !== undefined) return `${label}, ${linesAt(id, view, shown)}; Enter shows each.`;
  if (entry === undefined) return label;
  const word = classes[0] ?? kinds.find(({ name }) => name === kind)?.singular.toLowerCase() ?? '';
  return `${label}, ${word}, ${linesAt(id, view, shown)}.`;
}

/** What has just been selected, as it is announced: `Al foil selected, 5 lines.`; undefined for nothing in the view. */
export function selectionInWords(selected: string | undefined, view: View, shown: Shown): string | undefined {
  const label = (id: string): string => view.nodes.find((node) => node.id === id)!.label;
  if (view.nodes.some(({ id }) => id === selected))
    return `${label(selected!)} selected, ${linesAt(selected!, view, shown)}.`;
  const line = lineCalled(view, selected);
  if (!line) return undefined;
  const claims = `${line.claims.length} ${line.claims.length === 1 ? 'claim' : 'claims'}`;
  const what = merelyFollows(line) ? 'not said, it follows from claims' : claims;
  return `Line between ${label(line.source)} and ${label(line.target)} selected, ${what}.`;
}
