import * as words from '#words/paths.ts';
import { confidences } from '../../field/evidence.ts';
import type { Route } from '../../derive/paths.ts';
import { remarksOn } from '../../derive/routeRemarks.ts';
import { followed, type Said } from '../../derive/said.ts';
import { pieces } from '../../words/pieces.ts';
import { element, siteAddress, typeset } from '../dom/element.ts';
import { nodeAt, relationOf, type Atlas } from '../graph/atlas.ts';
import { claimItem, entryLink, inferredItem } from '../graph/claims.ts';

type Contraries = (claim: Said) => Said | undefined;

/** Everything that is said in the browser’s data, as explanations need it; with `follows` what follows from it too. */
export function saidIn(atlas: Atlas, follows: boolean): readonly Said[] {
  const { words: terms, data } = atlas;
  const relation = (edge: { readonly r: number }): string => relationOf(atlas, edge).name;
  const numbers = (places: readonly number[]): readonly number[] => places.map((place) => nodeAt(atlas, place).number!);
  const claims = data.edges.map((edge): Said => ({
    id: edge.id,
    source: edge.s,
    target: edge.t,
    relation: relation(edge),
    evidence: edge.e.map(([locator, basis, confidence, references]) => ({
      locator: data.locators[locator]![0],
      referenceNumbers: numbers(references),
      basis: terms.bases[basis]!.name,
      confidence: confidences[confidence]!,
    })),
  }));
  if (!follows) return claims;
  return [
    ...claims,
    ...data.inferred.map((edge) =>
      followed(
        terms,
        { id: edge.id, source: edge.s, target: edge.t, relation: relation(edge) },
        edge.from.map((place) => claims[place]!),
        numbers(edge.w),
      ),
    ),
  ];
}

/** A route as a sentence, its claims step by step, and what must be known of the chain as a whole. */
export function printRoute(
  atlas: Atlas,
  saidOf: (id: string) => Said,
  contraryOf: Contraries,
  { steps }: Route,
): HTMLElement {
  const said = steps.map(({ link }) => saidOf(link.id));
  const { strung, weakest } = remarksOn(
    atlas.words,
    said.map(({ evidence }) => evidence),
  );
  const whole = element('p', { class: 'whole' }, entryLink(atlas, steps[0]!.from));
  steps.forEach(({ link, forward, to }, index) => {
    const { label, inverse } = relationOf(atlas, atlas.edge.get(link.id) ?? atlas.inferred.get(link.id)!);
    const relation = forward ? label : inverse;
    whole.append(
      ...pieces(index === 0 ? words.firstStep : words.nextStep, {
        relation: atlas.edge.has(link.id) ? relation : words.itFollows(relation),
        entry: entryLink(atlas, to),
      }),
    );
  });
  whole.append(words.end);
  const passed = [...new Set(steps.flatMap(({ from, to }) => [from, to]))];
  const disputed = disputesOn(atlas, passed);
  return element(
    'div',
    { class: 'route' },
    strung === undefined ? undefined : element('p', { class: 'strung' }, strung),
    whole,
    element('ol', {}, ...said.map((claim) => stepItem(atlas, contraryOf, claim))),
    weakest === undefined ? undefined : element('p', { class: 'weakest' }, weakest),
    disputed.length > 0
      ? element('p', { class: 'against' }, ...pieces(words.disagree, { entries: disputed }))
      : undefined,
  );
}

function stepItem(atlas: Atlas, contraryOf: Contraries, claim: Said): HTMLElement {
  const edge = atlas.edge.get(claim.id);
  const item = edge ? claimItem(atlas, edge) : inferredItem(atlas, atlas.inferred.get(claim.id)!);
  const against = contraryOf(claim);
  if (against) {
    const { label } = relationOf(atlas, atlas.edge.get(against.id)!);
    const contrary = element('a', { href: siteAddress(`claims/${against.id}/`) }, label);
    item.append(element('p', { class: 'against' }, ...pieces(words.contrary, { claim: contrary })));
  }
  return item;
}

/** Links to the audit for the entries on the way whose values disagree, each once. */
function disputesOn(atlas: Atlas, places: readonly number[]): readonly (Node | string)[] {
  const links = places.flatMap((place) => {
    const { conflicts = [], title } = nodeAt(atlas, place);
    const [first] = conflicts;
    if (first === undefined) return [];
    const times = conflicts.length > 1 ? words.times(conflicts.length) : '';
    return [element('span', {}, element('a', { href: siteAddress(`audit/#${first}`) }, ...typeset(title)), times)];
  });
  return links.flatMap((link, index) => (index > 0 ? [', ', link] : [link]));
}
