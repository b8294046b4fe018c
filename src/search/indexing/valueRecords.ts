import { conditionsInWords } from '../../derive/conditions.ts';
import { hasRole, relationsWith } from '../../field/select.ts';
import type { Condition } from '../../model/condition.ts';
import type { Graph, NodeId } from '../../model/graph.ts';
import type { Given, ValueRecord } from '../values.ts';
import { isElement } from '../elements.ts';
import { elementsOfEntries } from './elementsOfEntries.ts';

/** Every measured value with what is needed to ask for it by number. */
export function valueRecords(graph: Graph): readonly ValueRecord[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const withParts = constituents(graph);
  const slug = (id: NodeId): string => nodes.get(id)!.slug;
  const title = (id: NodeId): string => nodes.get(id)!.title;
  return graph.measured.map((claim) => ({
    claim: claim.id,
    outcome: claim.outcome,
    subject: slug(claim.subject),
    quantity: claim.quantity,
    test: claim.test,
    comparator: claim.measure.comparator,
    value: claim.measure.value,
    max: claim.measure.max ?? null,
    unit: claim.measure.unit,
    printed: claim.asPrinted,
    conditions: conditionsInWords(graph.field, claim.conditions, title).join(', '),
    source: [claim.evidence.locator, ...claim.evidence.referenceNumbers.map((number) => `[${number}]`)].join(' '),
    about: [
      ...new Set(
        [
          claim.subject,
          ...claim.conditions.flatMap((condition) => (condition.shape === 'entries' ? condition.entries : [])),
        ].flatMap(withParts),
      ),
    ].map(slug),
    given: claim.conditions.map(givenOf),
  }));
}

/**
 * Gives for an entry what it can also be asked for by, itself first: its base and the family of that, what it holds and what
 * that holds, and the elements in it that are entries.
 */
function constituents(graph: Graph): (id: NodeId) => readonly NodeId[] {
  const { field } = graph;
  const carrying = relationsWith(field, 'base', 'constituent', 'belongs');
  const products = relationsWith(field, 'product');
  const parts = Map.groupBy(
    graph.edges.filter((edge) => carrying.includes(edge.relation)),
    (edge) => edge.source,
  );
  const elements = elementsOfEntries(graph);
  const entryOf = new Map(
    graph.nodes
      .filter((node) => node.formula !== undefined && isElement(node.formula) && hasRole(field, node, 'part'))
      .map((node) => [node.formula!, node.id]),
  );
  // The ion that every test moves is in all of them; only what is said to contain it is about it.
  for (const { words } of field.checks) if (words['ion'] !== undefined) entryOf.delete(words['ion']);
  const elementary = (id: NodeId): readonly NodeId[] =>
    (elements.get(id)?.own ?? []).flatMap((symbol) => entryOf.get(symbol) ?? []);
  return (id) => {
    const found = new Set([id]);
    // A set takes in what is added while it is walked, so this goes on to the parts of parts.
    for (const part of found) {
      for (const { relation, target } of parts.get(part) ?? [])
        // What a component turns into it may turn into elsewhere, and only beside another component.
        if (!products.includes(relation) || part === id) found.add(target);
      for (const element of elementary(part)) found.add(element);
    }
    return [...found];
  };
}

/** A condition as a row: its number where it is one. */
function givenOf(condition: Condition): Given {
  if (condition.shape !== 'measure') return [condition.name];
  const { value, unit, comparator, max } = condition.measure;
  if (max !== undefined) return [condition.name, value, unit, comparator, max];
  return comparator === '=' ? [condition.name, value, unit] : [condition.name, value, unit, comparator];
}
