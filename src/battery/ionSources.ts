import { elementsOfFormula } from '../chemistry/formula.ts';
import type { Field } from '../field/field.ts';
import { activeCheck, type ActiveCheck } from '../field/premise.ts';
import { relationsWith } from '../field/select.ts';
import { term } from '../field/term.ts';
import { entriesOf, isGiven } from '../model/condition.ts';
import { findingId, inOrder, type Finding, type FindingWords } from '../model/finding.ts';
import type { Graph, Node, NodeId, Outcome } from '../model/graph.ts';

type Check = ActiveCheck<'ion-source'>;

const prefixOf = ({ words }: Check): string => `${words.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-source`;

/** What pages say of the question. */
export function ionSourceWords(field: Field): FindingWords | undefined {
  const check = activeCheck(field, 'ion-source');
  if (!check) return undefined;
  const { name } = check.words;
  const tests = check.tests.map((test) => term(field.tests, test).label).join(' or ');
  const source = term(field.conditions, check.conditions.source).label;
  const heading = (join: string): string => `${tests[0]!.toUpperCase()}${tests.slice(1)} ${join} ${name}`;
  return {
    kind: 'ion-source',
    prefix: prefixOf(check),
    heading: heading('without a source of'),
    fits: heading('with a source of'),
    says: `In this test the only ${name} is that of the ${source}; here the formula of the ${source} contains none.`,
    about: `source of ${name}`,
    alone: true,
  };
}

/** The element of an ion, written `Na`, `Na+` or `Zn2+`. */
const elementOf = (ion: string): string => /^[A-Z][a-z]?/.exec(ion)?.[0] ?? ion;

/** In which tests that live on the ion of one entry does its formula hold none, and no part or other name of it either? */
export function ionSources({
  field,
  nodes,
  edges,
  outcomes,
}: Pick<Graph, 'field' | 'nodes' | 'edges' | 'outcomes'>): readonly Finding[] {
  const check = activeCheck(field, 'ion-source');
  if (!check) return [];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const constituents = new Set(relationsWith(field, 'constituent'));
  const parts = Map.groupBy(
    edges.filter(({ relation }) => constituents.has(relation)),
    ({ source }) => source,
  );
  const element = elementOf(check.words.ion);
  const elementsOf = (id: NodeId): readonly string[] => elementsOfFormula(byId.get(id)?.formula ?? '');
  const namesOf = (id: NodeId): readonly string[] => [
    byId.get(id)?.title ?? '',
    ...(byId.get(id)?.aliases ?? []),
    ...(byId.get(id)?.namesAsPrinted ?? []),
  ];
  const holds = (id: NodeId): boolean =>
    elementsOf(id).includes(element) || namesOf(id).some((name) => elementsOfFormula(name).includes(element));
  const filled = new Set(
    edges.filter(({ relation }) => check.relations['holds']?.includes(relation)).map(({ source }) => source),
  );
  // A formula that is not known, or that cannot be read, shows nothing.
  const lacks = (id: NodeId): boolean =>
    elementsOf(id).length > 0 &&
    !filled.has(id) &&
    ![id, ...(parts.get(id) ?? []).map(({ target }) => target)].some(holds);
  const sourceOf = ({ conditions }: Outcome): NodeId | undefined => {
    const sources = entriesOf(conditions, check.conditions.source);
    // Of several it is not said which one was used: one that holds the ion is enough.
    return sources.every(lacks) ? sources[0] : undefined;
  };
  const stock = check.conditions['stock'];
  const lacking = outcomes.filter(
    (outcome) =>
      check.tests.includes(outcome.test) &&
      !(stock !== undefined && isGiven(outcome.conditions, stock)) &&
      sourceOf(outcome) !== undefined,
  );
  const cells = Map.groupBy(lacking, (outcome) => `${outcome.subject} ${sourceOf(outcome)}`);
  // Each group has an outcome, and its source is an entry.
  return [...cells.values()].map((own) => finding(field, check, own, byId.get(sourceOf(own[0]!)!)!));
}

function finding(field: Field, check: Check, outcomes: readonly Outcome[], source: Node): Finding {
  const { subject, test } = outcomes[0]!;
  return {
    id: findingId(prefixOf(check), subject, [source.slug]),
    kind: 'ion-source',
    verdict: 'inconsistent',
    subject,
    summary: `${term(field.tests, test).label} with ${source.title}, which contains no ${check.words.name}`,
    readings: inOrder(
      outcomes.map((outcome) => ({ locator: outcome.evidence.locator, claims: outcome.claims, outcome: outcome.id })),
      field.locators,
    ),
    arithmetic: [],
  };
}
