import { basisOf, usual } from '../field/basis.ts';
import type { Derivation } from '../field/roles.ts';
import type { Field, Relation } from '../field/field.ts';
import { find } from '../field/term.ts';
import { entriesOf } from '../model/condition.ts';
import type { ClaimId, Edge, Evidence, Graph, NodeId } from '../model/graph.ts';

/** Edges that follow from what is typed: from the conditions of outcomes, from evidence, and from the reading path. */
export function derive(
  field: Field,
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
            status: 'derived',
            derived: true,
            evidence: [evidence],
            place: placeOf.get(source)!,
          },
        ];
  const bare = ({ says: _says, through: _through, ...rest }: Evidence): Evidence => rest;
  const kindOf = (id: NodeId): string => id.slice(0, id.indexOf('/'));
  const derivedFrom = (from: Derivation): Relation | undefined =>
    field.relations.find(({ derived }) => derived === from)?.name;
  const mayStart = (relation: Relation, id: NodeId): boolean =>
    find(field.relations, relation)?.from.kinds.includes(kindOf(id)) ?? false;

  const sections = new Set(nodes.filter((node) => node.section).map(({ id }) => id));
  const reported: readonly { about: NodeId; evidence: Evidence }[] = [
    ...typed.flatMap((item) => item.evidence.map((evidence) => ({ about: item.source, evidence }))),
    ...outcomes.map((outcome) => ({ about: outcome.subject, evidence: outcome.evidence })),
    ...statements.map((statement) => ({ about: statement.subject, evidence: statement.evidence })),
  ];
  const [citing, discussing] = [derivedFrom('evidence'), derivedFrom('reading path')];
  const plain = usual(field);
  const basis = basisOf(field.bases, plain.method, plain.cell) ?? '';
  const told = nodes.filter((node) => node.section);
  const numberOf = new Map(nodes.flatMap(({ id, bibliography }) => (bibliography ? [[id, bibliography.number]] : [])));
  return [
    ...field.conditions.flatMap(({ name, relation }) =>
      relation === undefined
        ? []
        : outcomes
            .filter(({ subject }) => mayStart(relation, subject))
            .flatMap(({ subject, conditions, evidence }) =>
              entriesOf(conditions, name).flatMap((target) => edge(subject, relation, target, bare(evidence))),
            ),
    ),
    ...reported.flatMap(({ about, evidence }) =>
      // A section reports nothing itself: it is where the reading path discusses.
      citing === undefined || sections.has(about)
        ? []
        : evidence.references.flatMap((target, index) =>
            edge(about, citing, target, {
              ...bare(evidence),
              references: [target],
              referenceNumbers: [evidence.referenceNumbers[index]!],
            }),
          ),
    ),
    ...told.flatMap((section) =>
      section.passages.flatMap((passage) =>
        [...passage.mentions, ...passage.references].flatMap((source) =>
          discussing === undefined
            ? []
            : edge(source, discussing, section.id, {
                locator: passage.locator,
                references: passage.references,
                referenceNumbers: passage.references.map((id) => numberOf.get(id)!),
                ...plain,
                basis,
                confidence: 'high',
              }),
        ),
      ),
    ),
  ];
}
