import type { Field, Kind } from '../field/field.ts';
import { provenance, relationsWith } from '../field/select.ts';
import { find } from '../field/term.ts';
import { networkOf, sharedTarget, turns, type Joint, type Link, type Network } from './network.ts';
import { isDetour, routesBetween, type Route } from './paths.ts';
import type { Said } from './said.ts';
import { isWork, sourcesOf, supportOf, type EvidenceWords } from './support.ts';

/** What of a field decides which chains of claims explain. */
export type ExplainingWords = Pick<Field, 'kinds' | 'relations' | 'outcomes'> & EvidenceWords;

/** The two networks in which routes are looked for. */
export interface Networks {
  /** Claims that say how or why one thing leads to another, and what was reported of it. */
  readonly explaining: Network;
  /** The same with what merely follows from claims. */
  readonly following: Network;
  /** Every claim but those that only say where something is written, and nothing that merely follows. */
  readonly connecting: Network;
}

/** The best few routes between two entries; connections that explain nothing are given only where nothing explains. */
export interface Answer {
  readonly explains: boolean;
  readonly routes: readonly Route[];
}

/** How long a step is of a relation that explains nothing. */
const besideThePoint = 2.5;
/** How long a step to a reported outcome is: that a thing was tested so is no explanation, but what was to be explained. */
const toOutcome = 1;
// What follows must never be shorter than the claims it follows from, whatever it costs to pass what is between them.
const perConclusion = 3;
// What more things than this have as a part tells none of them from the others.
const commonplace = 6;
/** The most steps a route has: a longer chain is an association, however good each step is. */
export const longest = 4;

/** Prepares the claims for questions; `kinds` are those of the entries, by number. */
export function networksOf(field: ExplainingWords, kinds: readonly Kind[], claims: readonly Said[]): Networks {
  const reports = field.outcomes?.reports;
  const lengths = new Map(field.relations.map(({ name, explains }) => [name, explains]));
  const lengthOf = ({ relation }: Said): number | undefined =>
    relation === reports ? toOutcome : lengths.get(relation);
  const linkOf = (claim: Said): Link => {
    const { id, source, target, evidence, from } = claim;
    const chain = from ?? [claim];
    const length = chain.reduce((sum, one) => sum + (lengthOf(one) ?? besideThePoint), 0);
    return {
      id,
      source,
      target,
      length: length + perConclusion * (chain.length - 1),
      support: supportOf(field, evidence),
      sources: sourcesOf(field, evidence),
      ...(from ? { over: from.slice(1).map((one) => one.source) } : {}),
    };
  };
  const elsewhere = new Set(provenance(field).filter((relation) => relation !== reports));
  const connecting = claims.filter(({ relation }) => !elsewhere.has(relation));
  const explaining = new Set(connecting.filter((claim) => lengthOf(claim) !== undefined).map(({ id }) => id));
  const links = connecting.map(linkOf);
  const ground = groundOf(
    field,
    claims.filter(({ from }) => from === undefined),
  );
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
  const network = (fits: (link: Link) => boolean, between: Joint): Network =>
    networkOf(kinds.length, links.filter(fits), extra, between);
  const said = ({ over }: Link): boolean => over === undefined;
  return {
    explaining: network((link) => said(link) && explaining.has(link.id), joint),
    following: network(({ id }) => explaining.has(id), joint),
    connecting: network(said, apart),
  };
}

/**
 * Looks for explanations that claims make, then for those that need something that merely follows, else for other connections;
 * chains that one work makes as a whole come first among the claims.
 */
export function answerFrom(
  { explaining, following, connecting }: Networks,
  from: number,
  to: number,
  count = 3,
): Answer {
  const said = routesBetween(explaining, from, to, count, longest);
  const more =
    said.length < count
      ? routesBetween(following, from, to, count, longest).filter(
          (route) =>
            route.steps.some(({ link }) => link.over) && !said.some((better) => isDetour(route.steps, better.steps)),
        )
      : [];
  const explains = said.length + more.length > 0;
  const routes = explains ? said : routesBetween(connecting, from, to, count, longest);
  return {
    explains,
    routes: [
      ...routes.filter(isOfOneWork),
      ...routes.filter((route) => !isOfOneWork(route)),
      ...more.slice(0, count - said.length),
    ],
  };
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
