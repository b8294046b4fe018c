import * as words from '#words/graph.ts';
import type { View, ViewEdge, ViewNode } from '../../layout/view.ts';
import { pieces } from '../../words/pieces.ts';
import { button, element, siteAddress, typeset } from '../dom/element.ts';
import { kindMark, kindTerm, nodeAt, type Atlas } from './atlas.ts';
import { outcomesIn } from './boxes.ts';
import { claimItem, entryLink, inferredItem, itemsOf, outcomeLines, wordsFrom } from './claims.ts';

/** What the panel can ask of the explorer. */
export interface Asked {
  readonly focus: (id: string) => void;
  readonly select: (id: string | undefined) => void;
  /** Has the outcomes of a test stand each for itself, or together again. */
  readonly open: (test: string, single: boolean) => void;
}

/** Claims of a line and what follows, those of one hub together. */
export function edgePanel(atlas: Atlas, view: View, line: ViewEdge, asked: Asked): readonly Node[] {
  const title = (id: string): string => view.nodes.find((node) => node.id === id)!.label;
  const heading = element(
    'h2',
    { tabindex: '-1' },
    ...pieces(words.between, { source: typeset(title(line.source)), target: typeset(title(line.target)) }),
  );
  if (line.through.length === 0)
    return [
      heading,
      element('p', { class: 'meta' }, line.label),
      element('ul', { class: 'claims' }, ...itemsOf(atlas, line)),
    ];
  const claims = line.claims.flatMap((id) => atlas.edge.get(id) ?? []);
  const follows = line.follows.flatMap((id) => atlas.inferred.get(id) ?? []);
  const isHub = ({ s }: { readonly s: number }): boolean => line.through.includes(nodeAt(atlas, s).id);
  const items = (mine: (edge: { readonly s: number }) => boolean): readonly HTMLElement[] => [
    ...claims.filter(mine).map((edge) => claimItem(atlas, edge)),
    ...follows.filter(mine).map((edge) => inferredItem(atlas, edge)),
  ];
  const direct = items((edge) => !isHub(edge));
  return [
    heading,
    element(
      'p',
      { class: 'meta' },
      ...pieces(words.readFromClaims, {
        source: typeset(title(line.source)),
        words: [wordsFrom(atlas, line, line.source)],
        target: typeset(title(line.target)),
        line: [line.label],
      }),
    ),
    ...(direct.length > 0 ? [element('ul', { class: 'claims' }, ...direct)] : []),
    ...line.through.map((id) => {
      const own = items((edge) => nodeAt(atlas, edge.s).id === id);
      return element(
        'details',
        { open: line.through.length <= 3 },
        element('summary', {}, ...typeset(nodeAt(atlas, atlas.place.get(id)!).title), ` (${own.length})`),
        element('ul', { class: 'claims' }, ...own),
        button(words.focusOnIt, () => asked.focus(id), { class: 'small' }),
      );
    }),
  ];
}

/** An entry or a box of outcomes: what it is, ways on, and its lines in this view, each leading to its evidence. */
export function nodePanel(
  atlas: Atlas,
  view: View,
  node: ViewNode,
  shown: ReadonlySet<string>,
  asked: Asked,
  focus?: string,
): readonly Node[] {
  const kind = kindTerm(atlas, node.kind);
  const classes = node.classes.length > 0 ? `: ${node.classes.join(', ')}` : '';
  const place = atlas.place.get(node.id);
  return [
    element('h2', { tabindex: '-1' }, ...typeset(node.label)),
    element('p', { class: 'chip' }, kindMark(kind), `${kind?.singular ?? ''}${classes}`),
    ...(place === undefined ? [] : outcomeLines(atlas, place)),
    element('p', { class: 'ways' }, ...waysFrom(atlas, node, asked, focus)),
    ...linesOf(atlas, view, node, shown, asked),
    ...(node.test === undefined ? [] : [singleOutcomes(atlas, view, node, node.test)]),
  ];
}

/** What can be done with a box. */
function waysFrom(atlas: Atlas, node: ViewNode, asked: Asked, focus?: string): readonly (Node | string)[] {
  const { test } = node;
  if (test !== undefined) return [button(words.eachOutcome, () => asked.open(test, true), { class: 'button' })];
  const { outcome } = nodeAt(atlas, atlas.place.get(node.id)!);
  const own = outcome && atlas.words.tests[outcome.test]!;
  return [
    element('a', { class: 'button', href: siteAddress(`${node.entry}/`) }, own ? words.openOutcome : words.openEntry),
    ' ',
    ...(node.id === focus ? [] : [button(words.focusOnIt, () => asked.focus(node.id), { class: 'button' })]),
    ' ',
    ...(own ? [button(words.outcomesTogether, () => asked.open(own.name, false), { class: 'button' })] : []),
  ];
}

function linesOf(
  atlas: Atlas,
  view: View,
  node: ViewNode,
  shown: ReadonlySet<string>,
  asked: Asked,
): readonly HTMLElement[] {
  const label = new Map(view.nodes.map((other) => [other.id, other.label]));
  const lines = view.edges.filter((edge) => shown.has(edge.id) && (edge.source === node.id || edge.target === node.id));
  return [
    element('p', { class: 'meta' }, words.linesInView(lines.length)),
    element(
      'ul',
      { class: 'lines' },
      ...lines.map((edge) => {
        const other = edge.source === node.id ? edge.target : edge.source;
        const go = button('', () => asked.select(edge.id), { class: 'line' });
        go.append(
          element('span', { class: 'meta' }, wordsFrom(atlas, edge, node.id)),
          ' ',
          ...typeset(label.get(other)!),
        );
        if (edge.through.length > 0) go.append(element('span', { class: 'meta' }, `: ${edge.label}`));
        return element('li', {}, go);
      }),
    ),
  ];
}

/** The outcomes that a box stands for, each with a link to its page. */
function singleOutcomes(atlas: Atlas, view: View, { id }: ViewNode, test: string): HTMLElement {
  const claims = view.edges.filter((edge) => edge.source === id || edge.target === id).flatMap((edge) => edge.claims);
  return element(
    'details',
    {},
    element('summary', {}, words.oneByOne),
    element('ul', {}, ...outcomesIn(atlas, claims, test).map((place) => element('li', {}, entryLink(atlas, place)))),
  );
}
