import type { Field, RelationTerm } from '../../field/field.ts';
import { hasRole, kindOfShape } from '../../field/select.ts';
import { entriesOf } from '../../model/condition.ts';
import type { ClaimId, Edge, Evidence, Graph, Node, NodeId } from '../../model/graph.ts';
import {
  standings,
  type FactFile,
  type FactRow,
  type SpokenGroup,
  type SpokenRelation,
  type Standing,
} from '../facts/factFile.ts';
import { wordStem } from '../wordStem.ts';
import { queryWords } from '../words.ts';

/** The facts of a graph for the search: relations of topics, with what follows from them, and statements. */
export function factFile(graph: Graph): FactFile {
  const { field } = graph;
  const numbers = new Map(graph.nodes.map(({ id }, number) => [id, number]));
  const topics = new Set(graph.nodes.flatMap(({ id, kind }) => (isTopic(field, kind) ? [id] : [])));
  const relations = field.relations.filter(({ derived }) => derived === undefined || derived === 'outcome');
  const places = new Map(relations.map(({ name }, place) => [name, place]));
  const row = (
    edge: { readonly id: ClaimId; readonly source: NodeId; readonly target: NodeId; readonly relation: string },
    standing: Standing,
    evidence: readonly Evidence[] = [],
  ): readonly FactRow[] => {
    const relation = places.get(edge.relation);
    if (relation === undefined || !topics.has(edge.source) || !topics.has(edge.target)) return [];
    const locators = [...new Set(evidence.map(({ locator }) => locator))].join(', ');
    const usual = `${slugOf(edge.source)}--${edge.relation}--${slugOf(edge.target)}`;
    const claim = standing === 'asserted' && edge.id !== usual ? edge.id : '';
    return [
      [numbers.get(edge.source)!, relation, numbers.get(edge.target)!, standings.indexOf(standing), locators, claim],
    ];
  };
  const isCertain = certainIn(graph);
  const standingOf = (edge: Edge): Standing => {
    if (!edge.derived) return 'asserted';
    return isCertain(edge) ? 'derived' : 'possible';
  };
  return {
    relations: relations.map((term) => ({
      name: term.name,
      label: term.label,
      inverse: term.inverse,
      stems: stemsOf(term),
      ...joinsOf(term),
    })),
    groups: groupsOf(graph, numbers),
    wrongs: wrongsOf(graph, numbers),
    facts: [
      ...graph.edges.flatMap((edge) => row(edge, standingOf(edge), edge.evidence)),
      ...graph.inferred.flatMap((edge) => row(edge, 'inferred')),
    ],
    statements: graph.statements.map(({ id, subject, evidence }) => [
      numbers.get(subject)!,
      id,
      evidence.says ?? '',
      evidence.locator,
    ]),
  };
}

/** Whether a test surely was as its conditions say: not where they name several entries, one of which was used. */
function certainIn({ field, outcomes }: Graph): (edge: Edge) => boolean {
  const given = field.conditions.flatMap(({ name, relation }) => (relation === undefined ? [] : [{ name, relation }]));
  const certain = new Set(
    outcomes.flatMap(({ subject, conditions }) =>
      given.flatMap(({ name, relation }) => {
        const [first, ...others] = entriesOf(conditions, name);
        return first === undefined || others.length > 0 ? [] : [`${subject} ${relation} ${first}`];
      }),
    ),
  );
  const named = new Set(given.map(({ relation }) => relation));
  return ({ source, relation, target }) => !named.has(relation) || certain.has(`${source} ${relation} ${target}`);
}

function joinsOf({ roles }: RelationTerm): Pick<SpokenRelation, 'joins'> {
  if (roles.includes('constituent')) return { joins: 'part' };
  return roles.includes('belongs') ? { joins: 'family' } : {};
}

/** Whoever asks what changes a quantity asks for what acts on its going wrong, which is called by its name and a word more. */
function wrongsOf({ field, nodes }: Graph, numbers: ReadonlyMap<NodeId, number>): FactFile['wrongs'] {
  const wrongs = nodes.filter((node) => hasRole(field, node, 'failure'));
  const has = (one: Node, words: readonly string[]): boolean =>
    [one.title, ...one.aliases].map(queryWords).some((own) => words.every((word) => own.includes(word)));
  return nodes.flatMap((node) => {
    if (!hasRole(field, node, 'quantity')) return [];
    const words = queryWords(node.title);
    const own = wrongs.filter((one) => has(one, words)).map(({ id }) => numbers.get(id)!);
    return own.length === 0 ? [] : [[numbers.get(node.id)!, own] as const];
  });
}

const slugOf = (id: NodeId): string => id.slice(id.indexOf('/') + 1);

const isTopic = (field: Field, kind: string): boolean =>
  kind !== kindOfShape(field, 'works') && kind !== kindOfShape(field, 'reading path');

/** Words that stand in every label and tell no relation from another. */
const common = new Set([
  'is',
  'was',
  'were',
  'the',
  'of',
  'in',
  'by',
  'with',
  'on',
  'at',
  'to',
  'from',
  'this',
  'it',
  'use',
]);

const stems = (text: string): readonly string[] =>
  queryWords(text)
    .filter((word) => !common.has(word))
    .map(wordStem);

const stemsOf = ({ label, inverse, spoken }: RelationTerm): readonly string[] => [
  ...new Set([label, inverse, ...spoken].flatMap(stems)),
];

/** Kinds and classes by what one and several of them are called; classes that share their last word are meant by it together. */
function groupsOf({ field, nodes }: Graph, numbers: ReadonlyMap<NodeId, number>): readonly SpokenGroup[] {
  const entriesWith = (kind: string, name?: string): readonly number[] =>
    nodes.flatMap((node) =>
      node.kind === kind && (name === undefined || node.classes.includes(name)) ? [numbers.get(node.id)!] : [],
    );
  const groups = field.kinds
    .filter(({ name }) => isTopic(field, name))
    .flatMap(({ name, singular, plural, classes }) => [
      group(plural, [singular, plural], entriesWith(name)),
      ...classes.map((row) =>
        group(row.plural ?? row.name, [row.name, row.singular ?? '', row.plural ?? ''], entriesWith(name, row.name)),
      ),
    ]);
  const known = new Set(groups.flatMap(({ stems: all }) => all));
  const lasts = Map.groupBy(
    groups.flatMap((one) => one.stems.map((words) => ({ last: words.split(' ').at(-1)!, one }))),
    ({ last }) => last,
  );
  return [
    ...groups,
    ...[...lasts].flatMap(([last, of]) =>
      known.has(last)
        ? []
        : [
            {
              label: [...new Set(of.map(({ one }) => one.label))].join(', '),
              stems: [last],
              entries: [...new Set(of.flatMap(({ one }) => one.entries))],
            },
          ],
    ),
  ].filter(({ entries }) => entries.length > 0);
}

const group = (label: string, words: readonly string[], entries: readonly number[]): SpokenGroup => ({
  label,
  stems: [...new Set(words.map((word) => stems(word).join(' ')))].filter((word) => word !== ''),
  entries,
});
