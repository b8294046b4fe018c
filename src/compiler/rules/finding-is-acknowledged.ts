import { isVocabulary } from '../../field/read.ts';
import type { Finding } from '../../model/finding.ts';
import type { Rule } from './rule.ts';

export const findingIsAcknowledged: Rule = {
  id: 'finding-is-acknowledged',
  says: 'Each contradiction that the audit finds carries an editor’s note.',
  check: (graph, { wrong, findings }) => {
    if ([...wrong].some(isVocabulary)) return [];
    const noted = new Set(graph.nodes.flatMap((node) => node.acknowledges?.map(({ finding }) => finding) ?? []));
    const placeOf = new Map(graph.nodes.map((node) => [node.id, node.place]));
    const entryOf = new Map(graph.outcomes.map(({ id, entry }) => [id, entry]));
    const filesOf = ({ subject, readings }: Finding): readonly string[] =>
      [subject, ...readings.map(({ outcome }) => entryOf.get(outcome ?? ''))].flatMap(
        (id) => (id && placeOf.get(id)?.path) ?? [],
      );
    return (
      findings()
        .filter(({ id, verdict }) => verdict === 'inconsistent' && !noted.has(id))
        // The note stands in the entry of the subject, or in one that tells of it: that file may have a problem of its own.
        .filter((finding) => !filesOf(finding).some((path) => wrong.has(path)))
        .map(({ id, subject, summary, readings }) => ({
          ...placeOf.get(subject)!,
          rule: 'finding-is-acknowledged',
          message: `the audit finds: ${summary} (${[...new Set(readings.map(({ locator }) => locator))].join('; ')}); say what may explain it under “acknowledges” with finding: ${id}`,
        }))
    );
  },
};
