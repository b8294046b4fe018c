import type { Confidence } from '../field/evidence.ts';
import type { Basis, Field, Kind, Relation } from '../field/field.ts';
import { provenance, relationsWith } from '../field/select.ts';
import { find } from '../field/term.ts';
import { networkOf, sharedTarget, turns, type Joint, type Link, type Network } from './network.ts';
import { routesBetween, type Route } from './paths.ts';
import { isWork, sourcesOf, supportOf, type EvidenceWords } from './support.ts';

/** What of a field decides which chains of claims explain. */
export type ExplainingWords = Pick<Field, 'kinds' | 'relations'> & EvidenceWords;

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

/** How long a step is of a relation that explains nothing. */
const besideThePoint = 2.5;
// What more things than this have as a part tells none of them from the others.
const commonplace = 6;
/** The most steps a route has: a longer chain is an association, however good each step is. */
export const longest = 4;

/** Prepares the claims for questions; `kinds` are those of the entries, by number. */
export function networksOf(field: ExplainingWords, kinds: readonly Kind[], claims: readonly Said[]): Networks {
  const lengths = new Map(field.relations.map(({ name, explains }) => [name, explains]));
  const linkOf = ({ id, source, target, relation, evidence }: Said): Link => ({
    id,
    source,
    target,
    length: lengths.get(relation) ?? besideThePoint,
    support: supportOf(field, evidence),
    sources: sourcesOf(field, evidence),
  });
  const elsewhere = new Set(provenance(field));
  const connecting = claims.filter(({ relation }) => !elsewhere.has(relation));
  const explaining = new Set(
    connecting.filter(({ relation }) => lengths.get(relation) !== undefined).map(({ id }) => id),
  );
  const links = connecting.map(linkOf);
  const ground = groundOf(field, claims);
  // That two things have a third in common explains neither, nor does what is true of everything with the same part, base or group.
  const joint: Joint = (before, step) => {
    const upper = before.forward ? before : step;
    return turns(before, step) || (before.forward === step.forward && ground.has(upper.link.id)) ? Infinity : 0;
  };
  // That two things have a constituent in common does not even connect them: the commonest part joins half of a review.
  const holding = new Set(relationsWith(field, 'constituent'));
  const held = new Set(claims.filter(({ relation }) => holding.has(relation)).map(({ id }) => id));
  const apart: Joint = (before, step) =>
    !turns(before, step) ? 0 : held.has(before.link.id) && held.has(step.link.id) ? Infinity : sharedTarget;
  const tolls = kinds.map((kind) => find(field.kinds, kind)?.toll ?? 0);
  const extra = (entry: number): number => tolls[entry] ?? 0;
  return {
    explaining: networkOf(
      kinds.length,
      links.filter(({ id }) => explaining.has(id)),
      extra,
      joint,
    ),
    connecting: networkOf(kinds.length, links, extra, apart),
  };
}

/** Looks for explanations, else for other connections; chains that one work makes as a whole come first. */
export function answerFrom({ explaining, connecting }: Networks, from: number, to: number, count?: number): Answer {
  const explanations = routesBetween(explaining, from, to, count, longest);
  const explains = explanations.length > 0;
  const routes = explains ? explanations : routesBetween(connecting, from, to, count, longest);
  return { explains, routes: [...routes.filter(isOfOneWork), ...routes.filter((route) => !isOfOneWork(route))] };
}

/** Claims that only say what something is made from or belongs to: no explanation goes on beyond their target. */
function groundOf(field: ExplainingWords, claims: readonly Said[]): ReadonlySet<string> {
  const parts = new Set(relationsWith(field, 'part'));
  const shared = Map.groupBy(
    claims.filter(({ relation }) => parts.has(relation)),
    ({ target }) => target,
  );
  return new Set(
    claims
      .filter(
        ({ relation, target }) =>
          find(field.relations, relation)?.ground ||
          (parts.has(relation) && (shared.get(target)?.length ?? 0) > commonplace),
      )
      .map(({ id }) => id),
  );
}

function isOfOneWork({ steps }: Route): boolean {
  const [first, ...rest] = steps.map(({ link }) => link.sources.filter(isWork));
  return rest.length === 0 || first!.some((work) => rest.every((works) => works.includes(work)));
}
