import { confidences } from '../../field/evidence.ts';
import { term } from '../../field/term.ts';
import type { DataEdge, DataEvidence } from '../../exports/viewData.ts';
import type { View, ViewEdge, ViewNode } from '../../layout/view.ts';
import { button, element, typeset, kindMark, siteAddress } from '../dom/element.ts';
import { kindOf, relationOf, type Atlas } from './focus.ts';

/** What the panel can ask of the explorer. */
export interface Asked {
  readonly focus: (id: string) => void;
  readonly select: (id: string | undefined) => void;
}

/** A link to an entry, with the mark of its kind. */
export function entryLink(atlas: Atlas, place: number): HTMLAnchorElement {
  const { id, title } = atlas.data.nodes[place]!;
  return element(
    'a',
    { class: 'entry-link', href: siteAddress(`${id}/`), 'data-entry': id },
    kindMark(term(atlas.field.kinds, kindOf(id))),
    ...typeset(title),
  );
}

/** Where, whom, on what basis, how sure: one line. */
function evidenceLine(atlas: Atlas, [locator, basis, confidence, references, says, why]: DataEvidence): HTMLElement {
  const [text, address] = atlas.data.locators[locator]!;
  const cited = references.flatMap((place, index) => {
    const { id, number, title } = atlas.data.nodes[place]!;
    return [index > 0 ? ', ' : ' · Ref. ', element('a', { href: siteAddress(`${id}/`), title }, `[${number}]`)];
  });
  return element(
    'div',
    { class: 'proof' },
    says ? element('p', { class: 'says' }, ...typeset(says)) : undefined,
    element(
      'span',
      { class: 'evidence' },
      address === '' ? text : element('a', { href: siteAddress(address) }, text),
      ...(cited.length > 0 ? cited : [' · no reference given']),
      ` · ${atlas.field.bases[basis]?.name}`,
      ` · ${confidences[confidence]} confidence`,
      why ? ` (${why})` : '',
    ),
  );
}

/** One claim as a sentence with its evidence and its own address. */
export function claimItem(atlas: Atlas, edge: DataEdge): HTMLElement {
  return element(
    'li',
    { class: 'claim' },
    element(
      'p',
      { class: 'sentence' },
      entryLink(atlas, edge.s),
      ` ${relationOf(atlas, edge).label} `,
      entryLink(atlas, edge.t),
    ),
    ...edge.e.map((item) => evidenceLine(atlas, item)),
    element('a', { class: 'evidence', href: siteAddress(`claims/${edge.id}/`) }, edge.d ? 'derived relation' : 'claim'),
  );
}

/** Claims of a line, those of one material together. */
export function edgePanel(atlas: Atlas, view: View, line: ViewEdge, asked: Asked): readonly Node[] {
  const edges = line.claims.flatMap((id) => atlas.edge.get(id) ?? []);
  const title = (id: string): string => view.nodes.find((node) => node.id === id)!.label;
  const heading = element(
    'h2',
    { tabindex: '-1' },
    ...typeset(title(line.source)),
    ' and ',
    ...typeset(title(line.target)),
  );
  if (line.through.length === 0)
    return [
      heading,
      element('p', { class: 'meta' }, line.label),
      element('ul', { class: 'claims' }, ...edges.map((edge) => claimItem(atlas, edge))),
    ];
  const direct = edges.filter((edge) => !line.through.includes(atlas.data.nodes[edge.s]!.id));
  return [
    heading,
    element(
      'p',
      { class: 'meta' },
      ...typeset(title(line.source)),
      ` ${wordsFrom(atlas, line, line.source)} `,
      ...typeset(title(line.target)),
      `: ${line.label}. Each material below is related to both; that it links them is read from its claims.`,
    ),
    ...(direct.length > 0 ? [element('ul', { class: 'claims' }, ...direct.map((edge) => claimItem(atlas, edge)))] : []),
    ...line.through.map((id) => {
      const own = edges.filter((edge) => atlas.data.nodes[edge.s]!.id === id);
      return element(
        'details',
        { open: line.through.length <= 3 },
        element('summary', {}, ...typeset(atlas.data.nodes[atlas.place.get(id)!]!.title), ` (${own.length} claims)`),
        element('ul', { class: 'claims' }, ...own.map((edge) => claimItem(atlas, edge))),
        button('Focus on it', () => asked.focus(id), { class: 'small' }),
      );
    }),
  ];
}

/** An entry of the view: what it is, ways on, and its lines in this view, each leading to its evidence. */
export function nodePanel(
  atlas: Atlas,
  view: View,
  node: ViewNode,
  shown: ReadonlySet<string>,
  asked: Asked,
  focus?: string,
): readonly Node[] {
  const lines = view.edges.filter((edge) => shown.has(edge.id) && (edge.source === node.id || edge.target === node.id));
  const classes = node.classes.length > 0 ? `: ${node.classes.join(', ')}` : '';
  const label = new Map(view.nodes.map((other) => [other.id, other.label]));
  const kind = term(atlas.field.kinds, node.kind);
  return [
    element('h2', { tabindex: '-1' }, ...typeset(node.label)),
    element('p', { class: 'chip' }, kindMark(kind), `${kind.singular}${classes}`),
    element(
      'p',
      { class: 'ways' },
      element('a', { class: 'button', href: siteAddress(`${node.entry}/`) }, 'Open entry'),
      ' ',
      node.id === focus ? undefined : button('Focus on it', () => asked.focus(node.id), { class: 'button' }),
    ),
    element(
      'p',
      { class: 'meta' },
      `${lines.length} ${lines.length === 1 ? 'line' : 'lines'} in this view. Choose one for its evidence.`,
    ),
    element(
      'ul',
      { class: 'lines' },
      ...lines.map((edge) => {
        const other = edge.source === node.id ? edge.target : edge.source;
        const go = button('', () => asked.select(edge.id), { class: 'line' });
        const words = element('span', { class: 'meta' }, wordsFrom(atlas, edge, node.id));
        go.append(words, ' ', ...typeset(label.get(other)!));
        if (edge.through.length > 0) go.append(element('span', { class: 'meta' }, `: ${edge.label}`));
        return element('li', {}, go);
      }),
    ),
  ];
}

/** What a line says, read from one of its ends. */
export function wordsFrom(atlas: Atlas, line: ViewEdge, id: string): string {
  const edges = line.claims.flatMap((claim) => atlas.edge.get(claim) ?? []);
  if (line.words && line.through.length > 0) return line.words[id === line.source ? 0 : 1];
  const here = atlas.place.get(id);
  const words = edges.map((edge) =>
    edge.s === here ? relationOf(atlas, edge).label : relationOf(atlas, edge).inverse,
  );
  return words.length > 0 ? [...new Set(words)].join('; ') : line.label;
}
