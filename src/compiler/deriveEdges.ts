import { basisOf, usual } from '../field/basis.ts';
import type { Derivation } from '../field/roles.ts';
import type { Field, Relation } from '../field/field.ts';
import { find } from '../field/term.ts';
import { entriesOf } from '../model/condition.ts';
import type { ClaimId, Edge, Evidence, Graph, Node, NodeId, Outcome, Place, StatementClaim } from '../model/graph.ts';
import { noHeld, type Held } from './held.ts';

type Told = Pick<Graph, 'nodes' | 'outcomes' | 'statements'>;

/** Edges that follow from what is typed: from the conditions of outcomes, from evidence, and from the reading path; entry by entry. */
export function derive(
  field: Field,
  { nodes, outcomes, statements }: Told,
  typed: readonly Edge[],
  held: Held = noHeld,
): readonly Edge[] {
  const words = wordsOf(field);
  const edges = Map.groupBy(typed, ({ source }) => source);
  const tests = Map.groupBy(outcomes, ({ subject }) => subject);
  const said = Map.groupBy(statements, ({ subject }) => subject);
  const discussions = discussionsIn(field, nodes, words, held);
  return nodes.flatMap(({ id, place, section }) => {
    const own: About = {
      id,
      place,
      isSection: section !== undefined,
      typed: edges.get(id) ?? [],
      outcomes: tests.get(id) ?? [],
      statements: said.get(id) ?? [],
      discussions: discussions.get(id) ?? [],
    };
    const from = [field, place, own.isSection, ...own.typed, ...own.outcomes, ...own.statements, ...own.discussions];
    return held.piece('derived', id, from, () => derivedOf(field, words, own));
  });
}

/** A passage of the reading path that speaks of an entry. */
interface Discussion {
  readonly section: NodeId;
  readonly evidence: Evidence;
}

/** All that edges of one entry are derived from. */
interface About {
  readonly id: NodeId;
  readonly place: Place;
  readonly isSection: boolean;
  readonly typed: readonly Edge[];
  readonly outcomes: readonly Outcome[];
  readonly statements: readonly StatementClaim[];
  readonly discussions: readonly Discussion[];
}

interface Words {
  readonly citing: Relation | undefined;
  readonly discussing: Relation | undefined;
}

function wordsOf(field: Field): Words {
  const derivedFrom = (from: Derivation): Relation | undefined =>
    field.relations.find(({ derived }) => derived === from)?.name;
  return { citing: derivedFrom('evidence'), discussing: derivedFrom('reading path') };
}

/** Where the reading path speaks of each entry, in its order. */
function discussionsIn(
  field: Field,
  nodes: readonly Node[],
  { discussing }: Words,
  held: Held,
): ReadonlyMap<NodeId, readonly Discussion[]> {
  const plain = usual(field);
  const basis = basisOf(field.bases, plain.method, plain.cell) ?? '';
  const numberOf = new Map(nodes.flatMap(({ id, bibliography }) => (bibliography ? [[id, bibliography.number]] : [])));
  const told = nodes.flatMap(({ id: section, section: fields, passages }) =>
    fields && discussing !== undefined
      ? passages.flatMap((passage, index) => {
          const { mentions, references, locator } = passage;
          const referenceNumbers = references.map((id) => numberOf.get(id)!);
          const discussion = held.piece(
            'discussion',
            `${section} ${index}`,
            [field, passage, ...referenceNumbers],
            (): Discussion => ({
              section,
              evidence: { locator, references, referenceNumbers, ...plain, basis, confidence: 'high' },
            }),
          );
          return [...mentions, ...references].map((source) => ({ source, discussion }));
        })
      : [],
  );
  const groups = Map.groupBy(told, ({ source }) => source);
  return new Map([...groups].map(([id, own]) => [id, own.map(({ discussion }) => discussion)]));
}

/** What follows for one entry. */
function derivedOf(field: Field, { citing, discussing }: Words, about: About): readonly Edge[] {
  const { id: source, place, outcomes } = about;
  const edge = (relation: Relation, target: NodeId, evidence: Evidence): Edge[] =>
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
            place,
          },
        ];
  const mayStart = (relation: Relation): boolean =>
    find(field.relations, relation)?.from.kinds.includes(source.slice(0, source.indexOf('/'))) ?? false;
  const reported = [
    ...about.typed.flatMap((item) => item.evidence),
    ...outcomes.map(({ evidence }) => evidence),
    ...about.statements.map(({ evidence }) => evidence),
  ];
  return [
    ...field.conditions.flatMap(({ name, relation }) =>
      relation === undefined || !mayStart(relation)
        ? []
        : outcomes.flatMap(({ conditions, evidence }) =>
            entriesOf(conditions, name).flatMap((target) => edge(relation, target, bare(evidence))),
          ),
    ),
    ...reported.flatMap((evidence) =>
      // A section reports nothing itself: it is where the reading path discusses.
      citing === undefined || about.isSection
        ? []
        : evidence.references.flatMap((target, index) =>
            edge(citing, target, {
              ...bare(evidence),
              references: [target],
              referenceNumbers: [evidence.referenceNumbers[index]!],
            }),
          ),
    ),
    ...about.discussions.flatMap(({ section, evidence }) =>
      discussing === undefined ? [] : edge(discussing, section, evidence),
    ),
  ];
}

const slug = (id: NodeId): string => id.slice(id.indexOf('/') + 1);

const bare = ({ says: _says, through: _through, ...rest }: Evidence): Evidence => rest;
