import { hasRole } from '../field/select.ts';
import { rankIn, term } from '../field/term.ts';
import type { Quantity, Test } from '../field/field.ts';
import { inBase } from '../model/agreement.ts';
import type { MeasuredClaim, Node } from '../model/graph.ts';
import type { Indexes } from './indexes.ts';

/** All values of one quantity in one test, the better first. */
export interface QuantityValues {
  readonly quantity: Quantity;
  readonly test: Test;
  readonly claims: readonly MeasuredClaim[];
}

/** The quantities that an entry of the glossary explains: those its title or another name of it is. */
export function quantitiesOf({ field }: Indexes, node: Node): readonly Quantity[] {
  if (!hasRole(field, node, 'quantity')) return [];
  const names = new Set([node.title, ...node.aliases].map((name) => name.toLowerCase()));
  return field.quantities
    .filter(
      ({ name, topic }) => names.has(name.toLowerCase()) || (topic !== undefined && names.has(topic.toLowerCase())),
    )
    .map(({ name }) => name);
}

/** Every value recorded of the quantities that an entry explains, by quantity and test, in the order of the vocabulary. */
export function valuesOfQuantity(atlas: Indexes, node: Node): readonly QuantityValues[] {
  const { field, graph } = atlas;
  const wanted = quantitiesOf(atlas, node);
  if (wanted.length === 0) return [];
  const upward = (quantity: Quantity): number => (term(field.quantities, quantity).better === 'lower' ? 1 : -1);
  const own = graph.measured.filter(({ quantity }) => wanted.includes(quantity));
  return [...Map.groupBy(own, ({ quantity, test }) => `${quantity}\n${test}`).values()]
    .map((claims) => {
      const { quantity, test } = claims[0]!;
      const base = (claim: MeasuredClaim): number => inBase(field.units, claim.measure);
      return {
        quantity,
        test,
        claims: claims.toSorted((a, b) => upward(quantity) * (base(a) - base(b)) || (a.id < b.id ? -1 : 1)),
      };
    })
    .sort(
      (a, b) =>
        rankIn(field.quantities, a.quantity) - rankIn(field.quantities, b.quantity) ||
        rankIn(field.tests, a.test) - rankIn(field.tests, b.test),
    );
}
