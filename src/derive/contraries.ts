import type { Field } from '../field/field.ts';
import type { Said } from './explanation.ts';

const keyOf = ({ source, target }: Said, relation: string): string => `${source} ${target} ${relation}`;

/**
 * Looks up what the review also says about the two ends of a claim and what speaks the other way, such as a remedy that is a burden
 * too; prepares once, then constant time.
 */
export function contrariesIn(
  { relations }: Pick<Field, 'relations'>,
  claims: readonly Said[],
): (claim: Said) => Said | undefined {
  const opposite = new Map(relations.map(({ name, opposes }) => [name, opposes]));
  const known = new Map<string, Said>();
  for (const claim of claims) {
    const key = keyOf(claim, claim.relation);
    if (!known.has(key)) known.set(key, claim);
  }
  return (claim) => {
    const other = opposite.get(claim.relation);
    return other === undefined ? undefined : known.get(keyOf(claim, other));
  };
}
