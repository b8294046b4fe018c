import type { KindTerm } from '../../field/field.ts';
import { find } from '../../field/term.ts';
import type { View, ViewNode } from '../../layout/view.ts';
import { isFiltered, type Shown } from './filter.ts';
import type { Focus } from './focus.ts';
import type { GraphState } from './state.ts';

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

const overviewSentence = ({ focus }: GraphState, view: View, entries: number): string =>
  `${focus === undefined ? '' : `There is no entry ${focus}; this is the overview. `}Overview: ${entries} entries, ${view.edges.length} lines.`;

function focusSentences({ focus, steps }: GraphState, view: View, { hubs, left }: Focus, entries: number): string[] {
  const label = view.nodes.find(({ id }) => id === focus)!.label;
  const out = [
    `${label}: ${entries} entries within ${steps} ${steps === 1 ? 'step' : 'steps'}, ${view.edges.length} lines.`,
  ];
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
  { id, entry, label, kind, classes }: ViewNode,
  view: View,
  shown: Shown,
  kinds: readonly KindTerm[],
): string {
  if (entry === undefined) return label;
  const what = classes[0] ?? find(kinds, kind)?.singular.toLowerCase();
  return `${[label, ...(what === undefined ? [] : [what])].join(', ')}, ${linesAt(id, view, shown)}.`;
}

/** What has just been selected, as it is announced: `Al foil selected, 5 lines.`; undefined for nothing in the view. */
export function selectionInWords(selected: string | undefined, view: View, shown: Shown): string | undefined {
  const label = (id: string): string => view.nodes.find((node) => node.id === id)!.label;
  if (view.nodes.some(({ id }) => id === selected))
    return `${label(selected!)} selected, ${linesAt(selected!, view, shown)}.`;
  const line = view.edges.find(({ id }) => id === selected);
  return (
    line &&
    `Line between ${label(line.source)} and ${label(line.target)} selected, ${line.claims.length} ${line.claims.length === 1 ? 'claim' : 'claims'}.`
  );
}
