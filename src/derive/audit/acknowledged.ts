import type { Acknowledgement, Graph, NodeId } from '../../model/graph.ts';
import { remembered } from '../../asking/asking.ts';
import type { Finding } from '../../model/finding.ts';

/** A finding with the editor’s note on it, if it needs one. */
export interface Noted {
  readonly finding: Finding;
  readonly note?: Acknowledgement;
}

/** Joins findings with the notes that the entries carry. */
export function acknowledged(findings: readonly Finding[], graph: Pick<Graph, 'nodes'>): readonly Noted[] {
  const notes = new Map(graph.nodes.flatMap((node) => node.acknowledges ?? []).map((note) => [note.finding, note]));
  return findings.map((finding) => {
    const note = notes.get(finding.id);
    return note ? { finding, note } : { finding };
  });
}

/** The contradictions that a subject takes part in: what its own page should point to. */
export const contradictionsOf = (findings: readonly Finding[], subject: NodeId): readonly Finding[] =>
  contradictions(findings).get(subject) ?? [];

const contradictions = remembered((findings: readonly Finding[]) =>
  Map.groupBy(
    findings.filter(({ verdict }) => verdict === 'inconsistent'),
    (finding) => finding.subject,
  ),
);
