import type { Basis, Confidence } from '../vocabulary/evidence.ts';
import { bases } from '../vocabulary/evidence.ts';
import type { Kind } from '../vocabulary/kinds.ts';
import type { Relation } from '../vocabulary/relations.ts';
import { networkOf, routesBetween, turns, type Joint, type Link, type Network, type Route } from './paths.ts';

/** The two networks in which routes are looked for. */
export interface Networks {
  /** Claims that say how or why one thing leads to another. */
  readonly explaining: Network;
  /** Every claim but those that only say where something is written. */
  readonly connecting: Network;
}

/** The best few routes between two entries; connections that explain nothing are given only where nothing explains. */
export interface Answer {
  readonly explains: boolean;
  readonly routes: readonly Route[];
}

/** A relation claim with numbered ends and what is needed of its evidence. */
export interface Said {
  readonly id: string;
  readonly source: number;
  readonly target: number;
  readonly relation: Relation;
  readonly evidence: readonly SaidEvidence[];
}

/** What matters of a claim’s evidence: where it stands, whom it cites, how far it goes. */
export interface SaidEvidence {
  readonly locator: string;
  /** As printed; empty where the review cites nobody. */
  readonly referenceNumbers: readonly number[];
  readonly basis: Basis;
  readonly confidence: Confidence;
}

const besideThePoint = 2.5;
// Relations that explain; those that say why are short. Two collectors under the same microscope or in the same electrolyte
// do not explain each other, so what is tested, paired, examined and reported is absent.
const lengths: Readonly<Partial<Record<Relation, number>>> = {
  'acts-through': 1,
  mitigates: 1,
  forms: 1,
  'uses-strategy': 1.2,
  'coated-with': 1.2,
  contains: 1.7,
  'limited-by': 2.2,
  'part-of': besideThePoint,
  modifies: besideThePoint,
  'made-by': besideThePoint,
};
// That two things fight the same challenge is no way from one to the other.
const throughChallenge = 1.5;
// What more things than this contain, such as sodium and copper, tells none of them from the others.
const commonplace = 6;
/** The most steps a route has: a longer chain is an association, however good each step is. */
export const longest = 4;
const provenance: readonly Relation[] = ['reported-in', 'discussed-in'];
const sure: Readonly<Record<Confidence, number>> = { high: 1, medium: 0.8, low: 0.6 };

/** The works a claim rests on, as `[72]`, and the paragraphs or panels it stands in; a table’s rows have nothing to do with each other. */
export const sourcesOf = (evidence: Said['evidence']): readonly string[] => [
  ...new Set([
    ...evidence.flatMap(({ referenceNumbers }) => referenceNumbers.map((number) => `[${number}]`)),
    ...evidence.flatMap(({ locator }) => (locator.startsWith('Table') ? [] : [locator])),
  ]),
];

/** How well a claim is supported, from 0 to 1: its best basis on the ladder of evidence, less when our reading is unsure. */
export const supportOf = (evidence: Said['evidence']): number =>
  Math.max(
    0,
    ...evidence.map(({ basis, confidence }) => ((bases.indexOf(basis) + 1) / bases.length) * sure[confidence]),
  );

/** Prepares the claims for questions. */
export function networksOf(kinds: readonly Kind[], claims: readonly Said[]): Networks {
  const links = claims.filter(({ relation }) => !provenance.includes(relation)).map(linkOf);
  const explain = new Set(claims.filter(({ relation }) => relation in lengths).map(({ id }) => id));
  const ground = groundOf(claims);
  // That two things have a third in common explains neither, nor does what is true of bare foil, sodium or a whole family.
  const joint: Joint = (before, step) => {
    const upper = before.forward ? before : step;
    return turns(before, step) || (before.forward === step.forward && ground.has(upper.link.id)) ? Infinity : 0;
  };
  const extra = (entry: number): number => (kinds[entry] === 'challenges' ? throughChallenge : 0);
  return {
    explaining: networkOf(
      kinds.length,
      links.filter(({ id }) => explain.has(id)),
      extra,
      joint,
    ),
    connecting: networkOf(kinds.length, links, extra),
  };
}

/** Looks for explanations, else for other connections; chains that one work makes as a whole come first. */
export function answerFrom({ explaining, connecting }: Networks, from: number, to: number, count?: number): Answer {
  const explanations = routesBetween(explaining, from, to, count, longest);
  const explains = explanations.length > 0;
  const routes = explains ? explanations : routesBetween(connecting, from, to, count, longest);
  return { explains, routes: [...routes.filter(isOfOneWork), ...routes.filter((route) => !isOfOneWork(route))] };
}

const linkOf = ({ id, source, target, relation, evidence }: Said): Link => ({
  id,
  source,
  target,
  length: lengths[relation] ?? besideThePoint,
  support: supportOf(evidence),
  sources: sourcesOf(evidence),
});

/** Claims that only say what something is made from or belongs to: no explanation goes on beyond their target. */
function groundOf(claims: readonly Said[]): ReadonlySet<string> {
  const contained = Map.groupBy(
    claims.filter(({ relation }) => relation === 'contains'),
    ({ target }) => target,
  );
  return new Set(
    claims
      .filter(
        ({ relation, target }) =>
          relation === 'modifies' ||
          relation === 'part-of' ||
          (relation === 'contains' && contained.get(target)!.length > commonplace),
      )
      .map(({ id }) => id),
  );
}

/** Whether a source is a work rather than a passage of the review. */
export const isWork = (source: string): boolean => source.startsWith('[');

function isOfOneWork({ steps }: Route): boolean {
  const [first, ...rest] = steps.map(({ link }) => link.sources.filter(isWork));
  return rest.length === 0 || first!.some((work) => rest.every((works) => works.includes(work)));
}

/** What the review also says about the two ends of a step and what speaks the other way: a remedy that is a burden too. */
export function contradictionOf(claims: readonly Said[], { source, target, relation }: Said): Said | undefined {
  const against: Partial<Record<Relation, Relation>> = { mitigates: 'limited-by', 'limited-by': 'mitigates' };
  const other = against[relation];
  return other === undefined
    ? undefined
    : claims.find((claim) => claim.relation === other && claim.source === source && claim.target === target);
}
