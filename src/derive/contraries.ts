import type { Field } from '../field/field.ts';
import type { Said } from './said.ts';

const keyOf = ({ source, target }: Said, relation: string): string => `${source} ${target} ${relation}`;

/**
 * Looks up what the review also says about the two ends of a claim and what speaks the other way, such as a remedy that is a burden
 * too; prepares once, then constant time. Either of the two relations may be the one that names the other as its contrary.
 */
export function contrariesIn(
  { relations }: Pick<Field, 'relations'>,
  claims: readonly Said[],
): (claim: Said) => Said | undefined {
  const opposed = (relation: string): readonly string[] =>
    relations.flatMap(({ name, opposes }) =>
      name === relation && opposes !== undefined ? [opposes] : opposes === relation ? [name] : [],
    );
  const opposites = new Map(relations.map(({ name }) => [name, [...new Set(opposed(name))]]));
  const known = new Map<string, Said>();
  for (const claim of claims) {
    const key = keyOf(claim, claim.relation);
    if (claim.from === undefined && !known.has(key)) known.set(key, claim);
  }
  return (claim) =>
    (opposites.get(claim.relation) ?? [])
      .map((other) => known.get(keyOf(claim, other)))
      .find((other) => other !== undefined);
}
