import type { Said } from '../../derive/explanation.ts';
import type { Route } from '../../derive/paths.ts';
import { remarksOn } from '../../derive/routeRemarks.ts';
import type { DataEdge } from '../../exports/viewData.ts';
import { confidences } from '../../field/evidence.ts';
import { element, typeset, siteAddress } from '../dom/element.ts';
import { relationOf, type Atlas } from '../graph/focus.ts';
import { claimItem, entryLink } from '../graph/panel.ts';

type Contraries = (claim: Said) => Said | undefined;

/** A claim of the browser’s data as explanations need it. */
export const saidBy = ({ data, field }: Atlas, edge: DataEdge): Said => ({
  id: edge.id,
  source: edge.s,
  target: edge.t,
  relation: relationOf({ field }, edge).name,
  evidence: edge.e.map(([locator, basis, confidence, references]) => ({
    locator: data.locators[locator]![0],
    referenceNumbers: references.map((place) => data.nodes[place]!.number!),
    basis: field.bases[basis]!.name,
    confidence: confidences[confidence]!,
  })),
});

/** A route as a sentence, its claims step by step, and what must be known of the chain as a whole. */
export function printRoute(atlas: Atlas, contraryOf: Contraries, { steps }: Route): HTMLElement {
  const edges = steps.map(({ link }) => atlas.edge.get(link.id)!);
  const { strung, weakest } = remarksOn(
    atlas.field,
    edges.map((edge) => saidBy(atlas, edge).evidence),
  );
  const whole = element('p', { class: 'whole' }, entryLink(atlas, steps[0]!.from));
  steps.forEach(({ forward, to }, index) => {
    const { label, inverse } = relationOf(atlas, edges[index]!);
    whole.append(`${index > 0 ? ', which' : ''} ${forward ? label : inverse} `, entryLink(atlas, to));
  });
  whole.append('.');
  const disputed = disputesOn(atlas, new Set(steps.flatMap(({ from, to }) => [from, to])));
  return element(
    'div',
    { class: 'route' },
    strung === undefined ? undefined : element('p', { class: 'strung' }, strung),
    whole,
    element('ol', {}, ...edges.map((edge) => stepItem(atlas, contraryOf, edge))),
    weakest === undefined ? undefined : element('p', { class: 'weakest' }, weakest),
    disputed.length > 0 ? element('p', { class: 'against' }, 'Values disagree on the way: ', ...disputed) : undefined,
  );
}

function stepItem(atlas: Atlas, contraryOf: Contraries, edge: DataEdge): HTMLElement {
  const item = claimItem(atlas, edge);
  const against = contraryOf(saidBy(atlas, edge));
  if (against) {
    const { label } = relationOf(atlas, atlas.edge.get(against.id)!);
    const claim = element('a', { href: siteAddress(`claims/${against.id}/`) }, label);
    item.append(element('p', { class: 'against' }, 'The review also says the contrary: ', claim, '.'));
  }
  return item;
}

/** Links to the audit for the entries on the way whose values disagree, each once. */
function disputesOn(atlas: Atlas, places: ReadonlySet<number>): readonly (Node | string)[] {
  const links = [...places].flatMap((place) => {
    const { conflicts = [], title } = atlas.data.nodes[place]!;
    const [first] = conflicts;
    if (first === undefined) return [];
    const times = conflicts.length > 1 ? ` (${conflicts.length} times)` : '';
    return [element('span', {}, element('a', { href: siteAddress(`audit/#${first}`) }, ...typeset(title)), times)];
  });
  return links.flatMap((link, index) => (index > 0 ? [', ', link] : [link]));
}
