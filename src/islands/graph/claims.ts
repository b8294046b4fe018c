import * as words from '#words/graphClaims.ts';
import { confidences } from '../../field/evidence.ts';
import type { DataEdge, DataEvidence, DataInferred } from '../../exports/viewData.ts';
import type { ViewEdge } from '../../layout/view.ts';
import { pieces } from '../../words/pieces.ts';
import { element, siteAddress, typeset } from '../dom/element.ts';
import { kindMark, kindOf, kindTerm, nodeAt, relationOf, type Atlas } from './atlas.ts';

/** A link to an entry, with the mark of its kind. */
export function entryLink(atlas: Atlas, place: number): HTMLAnchorElement {
  const { id, title } = nodeAt(atlas, place);
  return element(
    'a',
    { class: 'entry-link', href: siteAddress(`${id}/`), 'data-entry': true },
    kindMark(kindTerm(atlas, kindOf(id))),
    ...typeset(title),
  );
}

/** Where, whom, on what basis, how sure: one line. */
function evidenceLine(atlas: Atlas, item: DataEvidence): HTMLElement {
  const [locator, basis, confidence, references, says, why, modality = 0] = item;
  const [text, address] = atlas.data.locators[locator]!;
  const cited = references.flatMap((place, index) => {
    const { id, number, title } = nodeAt(atlas, place);
    return [...(index > 0 ? [', '] : []), element('a', { href: siteAddress(`${id}/`), title }, `[${number}]`)];
  });
  return element(
    'div',
    { class: 'proof' },
    says ? element('p', { class: 'says' }, ...typeset(says)) : undefined,
    element(
      'span',
      { class: 'evidence' },
      address === '' ? text : element('a', { href: siteAddress(address) }, text),
      ' · ',
      ...(cited.length > 0 ? pieces(words.citing, { works: cited }) : [words.citingNone]),
      modality > 0 ? ` · ${words.saidToBeSo(atlas.words.modalities[modality]!.name)}` : '',
      ` · ${atlas.words.bases[basis]!.name}`,
      ` · ${words.confidence[confidences[confidence]!]}`,
      why ? ` (${why})` : '',
    ),
  );
}

/** An edge as a sentence whose ends are links. */
export const sentence = (atlas: Atlas, edge: Pick<DataEdge, 's' | 't' | 'r'>): HTMLElement =>
  element(
    'p',
    { class: 'sentence' },
    entryLink(atlas, edge.s),
    ` ${relationOf(atlas, edge).label} `,
    entryLink(atlas, edge.t),
  );

/** One claim as a sentence with its evidence and its own address; an outcome with its conditions and what stands against it. */
export function claimItem(atlas: Atlas, edge: DataEdge): HTMLElement {
  const end = [edge.t, edge.s].map((place) => nodeAt(atlas, place)).find(({ outcome }) => outcome !== undefined);
  const [address, says] = end
    ? [`${end.id}/`, words.outcome]
    : [`claims/${edge.id}/`, edge.d ? words.derivedRelation : words.claim];
  return element(
    'li',
    { class: 'claim' },
    sentence(atlas, edge),
    ...edge.e.map((item) => evidenceLine(atlas, item)),
    ...(end ? outcomeLines(atlas, atlas.place.get(end.id)!) : []),
    element('a', { class: 'evidence', href: siteAddress(address) }, says),
  );
}

/** Under which conditions an outcome was measured, and what the audit sets against its values. */
export function outcomeLines(atlas: Atlas, place: number): readonly HTMLElement[] {
  const { outcome } = nodeAt(atlas, place);
  if (!outcome) return [];
  return [
    ...(outcome.says === '' ? [] : [element('p', { class: 'conditions' }, ...typeset(outcome.says))]),
    ...(outcome.against ?? []).map((text) => element('p', { class: 'against' }, ...typeset(text))),
  ];
}

/** The works whose word the claims of a chain are, and the review’s own where one of them cites none of these. */
function restsOn(atlas: Atlas, { w, from }: DataInferred): string {
  const works = w.map((place) => `[${nodeAt(atlas, place).number}]`);
  const cited = (place: number): boolean =>
    atlas.data.edges[place]!.e.some(([, , , references]) => references.some((work) => w.includes(work)));
  return words.restsOn(works, !from.every(cited));
}

/** Something that follows, with the rule and the claims it follows from; it is no claim and has no evidence of its own. */
export function inferredItem(atlas: Atlas, edge: DataInferred): HTMLElement {
  const modality = edge.m > 0 ? ` · ${words.saidToBeSo(atlas.words.modalities[edge.m]!.name)}` : '';
  return element(
    'li',
    { class: 'claim follows' },
    sentence(atlas, edge),
    element('p', { class: 'evidence' }, `${words.notSaid(edge.from.length)} ${atlas.words.rules[edge.rule]!.says}`),
    element(
      'ol',
      { class: 'from' },
      ...edge.from.map((place) => {
        const claim = atlas.data.edges[place]!;
        const [s, t] = [nodeAt(atlas, claim.s), nodeAt(atlas, claim.t)];
        const text = `${s.title} ${relationOf(atlas, claim).label} ${t.title}`;
        return element('li', {}, element('a', { href: siteAddress(`claims/${claim.id}/`) }, ...typeset(text)));
      }),
    ),
    element(
      'span',
      { class: 'evidence' },
      `${restsOn(atlas, edge)}${modality} · ${words.confidence[confidences[edge.c]!]}`,
    ),
  );
}

/** The claims of a line, and after them what follows. */
export const itemsOf = (
  atlas: Atlas,
  { claims, follows }: Pick<ViewEdge, 'claims' | 'follows'>,
): readonly HTMLElement[] => [
  ...claims.flatMap((id) => (atlas.edge.has(id) ? [claimItem(atlas, atlas.edge.get(id)!)] : [])),
  ...follows.flatMap((id) => (atlas.inferred.has(id) ? [inferredItem(atlas, atlas.inferred.get(id)!)] : [])),
];

/** What a line says, read from one of its ends. */
export function wordsFrom(atlas: Atlas, line: ViewEdge, id: string): string {
  if (line.words && line.through.length > 0) return line.words[id === line.source ? 0 : 1];
  const near = (edge: DataEdge | DataInferred): boolean => {
    const ends = [nodeAt(atlas, edge.s).id as string, nodeAt(atlas, edge.t).id as string];
    const other = id === line.source ? line.target : line.source;
    // A box of several outcomes is no end of any edge: the other end of the line tells which way it is read.
    return ends[0] === id || ends[1] === other;
  };
  const read = (edge: DataEdge | DataInferred): string => {
    const { label, inverse } = relationOf(atlas, edge);
    return near(edge) ? label : inverse;
  };
  const said = [...new Set(line.claims.flatMap((claim) => atlas.edge.get(claim) ?? []).map(read))];
  const follows = [...new Set(line.follows.flatMap((claim) => atlas.inferred.get(claim) ?? []).map(read))];
  if (said.length > 0) return said.join('; ');
  return follows.length > 0 ? words.thatFollows(follows.join('; ')) : line.label;
}
