import type { ClaimId, Edge, Evidence, Graph, NodeId } from '../model/graph.ts';
import type { Relation } from '../vocabulary/relations.ts';

/** Edges that follow from what is typed: tested-in and paired-with from outcomes, reported-in from evidence, discussed-in from the reading path. */
export function derive(
  { nodes, outcomes, statements }: Pick<Graph, 'nodes' | 'outcomes' | 'statements'>,
  typed: readonly Edge[],
): readonly Edge[] {
  const placeOf = new Map(nodes.map((node) => [node.id, node.place]));
  const slug = (id: NodeId): string => id.slice(id.indexOf('/') + 1);
  const edge = (source: NodeId, relation: Relation, target: NodeId, evidence: Evidence): Edge[] =>
    source === target
      ? []
      : [
          {
            id: `${slug(source)}--${relation}--${slug(target)}` as ClaimId,
            source,
            target,
            relation,
            derived: true,
            evidence: [evidence],
            place: placeOf.get(source)!,
          },
        ];
  const bare = ({ says: _says, ...rest }: Evidence): Evidence => rest;
  const isMaterial = (id: NodeId): boolean => id.startsWith('materials/');

  const tested = outcomes.filter((outcome) => isMaterial(outcome.subject));
  const reported: readonly { about: NodeId; evidence: Evidence }[] = [
    ...typed.flatMap((item) => item.evidence.map((evidence) => ({ about: item.source, evidence }))),
    ...outcomes.map((outcome) => ({ about: outcome.subject, evidence: outcome.evidence })),
    ...statements.map((statement) => ({ about: statement.subject, evidence: statement.evidence })),
  ];
  const sections = nodes.filter((node) => node.kind === 'sections');
  return [
    ...tested.flatMap((outcome) =>
      outcome.conditions.electrolytes.flatMap((target) =>
        edge(outcome.subject, 'tested-in', target, bare(outcome.evidence)),
      ),
    ),
    ...tested.flatMap(({ subject, conditions, evidence }) =>
      conditions.cathode ? edge(subject, 'paired-with', conditions.cathode, bare(evidence)) : [],
    ),
    ...reported.flatMap(({ about, evidence }) =>
      // A section reports nothing itself: it is where the reading path discusses.
      about.startsWith('sections/')
        ? []
        : evidence.references.flatMap((target, index) =>
            edge(about, 'reported-in', target, {
              ...bare(evidence),
              references: [target],
              referenceNumbers: [evidence.referenceNumbers[index]!],
            }),
          ),
    ),
    ...sections.flatMap((section) =>
      section.passages.flatMap((passage) =>
        [...passage.mentions, ...passage.references].flatMap((source) =>
          edge(source, 'discussed-in', section.id, {
            locator: passage.locator,
            references: passage.references,
            referenceNumbers: passage.references.map(
              (id) => nodes.find((node) => node.id === id)!.bibliography!.number,
            ),
            basis: 'stated without data',
            confidence: 'high',
          }),
        ),
      ),
    ),
  ];
}
