import { relationsWith } from '../../field/select.ts';
import type { ConditionTerm } from '../../field/field.ts';
import { agree } from '../../model/agreement.ts';
import type { Condition } from '../../model/condition.ts';
import type { Differ } from '../../model/experiment.ts';
import type { Graph, NodeId } from '../../model/graph.ts';

/** How conditions of this graph are compared: an entry agrees with the family it is part of; what is told in words is not compared. */
export function differIn({ field, edges }: Pick<Graph, 'field' | 'edges'>): Differ {
  const belonging = relationsWith(field, 'belongs');
  const families = Map.groupBy(
    edges.filter(({ relation }) => belonging.includes(relation)),
    ({ source }) => source,
  );
  const kin = (id: NodeId): readonly NodeId[] => [id, ...(families.get(id) ?? []).map(({ target }) => target)];
  const related = (a: NodeId, b: NodeId): boolean => kin(a).includes(b) || kin(b).includes(a);
  const differs = (a: Condition, b: Condition): boolean => {
    if (a.shape === 'measure' && b.shape === 'measure') return !agree(field.units, a.measure, b.measure);
    if (a.shape === 'entries' && b.shape === 'entries')
      return !a.entries.some((one) => b.entries.some((other) => related(one, other)));
    return false;
  };
  return (one, other) =>
    field.conditions.flatMap(({ name, label }: ConditionTerm) => {
      const a = one.find((condition) => condition.name === name);
      const b = a && other.find((condition) => condition.name === name);
      return a && b && differs(a, b) ? [label] : [];
    });
}
