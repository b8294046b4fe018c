import type { Field } from '../../field/field.ts';
import { entriesOf } from '../../model/condition.ts';
import { named } from '../../vocabulary/named.ts';
import { conditionPhrases } from '../../derive/conditions.ts';
import type { Graph, MeasuredClaim, Measure, NodeId } from '../../model/graph.ts';
import type { Relation } from '../../vocabulary/relations.ts';
import type { Unit } from '../../vocabulary/units.ts';
import type { Bound, ValueRecord } from '../values.ts';
import { elementsOfEntries } from './elementsOfEntries.ts';

/** What a material can also be asked for by: its base and the family of that, its layers, the phases it forms, its components. */
const carrying: ReadonlySet<Relation> = new Set(['modifies', 'contains', 'forms', 'coated-with', 'part-of']);

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
    conditions: conditionsLine(graph.field, claim, title),
    source: [claim.evidence.locator, ...claim.evidence.referenceNumbers.map((number) => `[${number}]`)].join(' '),
    about: [
      ...new Set(
        [claim.subject, ...named(claim.conditions).electrolytes, ...entriesOf(claim.conditions, 'cathode')].flatMap(
          withParts,
        ),
      ),
    ].map(slug),
    currentDensity: bound(named(claim.conditions).currentDensity),
    arealCapacity: bound(named(claim.conditions).arealCapacity),
    rate: bound(named(claim.conditions).rate, 'C'),
    specificCurrent: bound(named(claim.conditions).rate, 'A/g'),
    depthOfDischarge: bound(named(claim.conditions).depthOfDischarge),
    loading: bound(named(claim.conditions).loading),
    temperature: bound(named(claim.conditions).temperature),
    npRatio: bound(named(claim.conditions).npRatio),
  }));
}

/** Gives for an entry what it consists of, itself first: through all relations of that kind, and the metals among its elements. */
function constituents(graph: Graph): (id: NodeId) => readonly NodeId[] {
  const parts = Map.groupBy(
    graph.edges.filter((edge) => carrying.has(edge.relation)),
    (edge) => edge.source,
  );
  const elements = elementsOfEntries(graph);
  const metals = new Map(
    graph.nodes
      .filter((node) => node.classes.includes('metal') && node.formula !== undefined)
      .map((node) => [node.formula!, node.id]),
  );
  // Sodium is in every test; only a collector that is said to contain it is about it.
  metals.delete('Na');
  const elementary = (id: NodeId): readonly NodeId[] =>
    (elements.get(id)?.own ?? []).flatMap((symbol) => metals.get(symbol) ?? []);
  return (id) => {
    const found = new Set([id]);
    // A set takes in what is added while it is walked, so this goes on to the parts of parts.
    for (const part of found) {
      for (const { relation, target } of parts.get(part) ?? [])
        // What a component forms it may form elsewhere: zinc forms Na–Zn–Sn only beside tin.
        if (relation !== 'forms' || part === id) found.add(target);
      for (const metal of elementary(part)) found.add(metal);
    }
    return [...found];
  };
}

/** A condition without its unit; null when it is absent or, where one is named, in another unit. */
const bound = (measure: Measure | undefined, unit?: Unit): Bound | null => {
  if (!measure || (unit !== undefined && measure.unit !== unit)) return null;
  const { value, comparator, max } = measure;
  if (max !== undefined) return [value, comparator, max];
  return comparator === '=' ? [value] : [value, comparator];
};

function conditionsLine(field: Field, { conditions }: MeasuredClaim, title: (id: NodeId) => string): string {
  const parts = [
    ...conditionPhrases(field, conditions),
    ...entriesOf(conditions, 'cathode').map((cathode) => `cathode ${title(cathode)}`),
    ...electrolyteWords(named(conditions).electrolytes.map(title)),
  ];
  return parts.length === 0 ? 'conditions not reported' : parts.join(', ');
}

/** Several electrolytes of one test are alternatives, not a mixture: the review does not say which served where. */
const electrolyteWords = (titles: readonly string[]): readonly string[] =>
  titles.length > 1 ? [`${titles.join(' or ')} (not stated which)`] : titles;
