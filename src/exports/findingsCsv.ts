import * as columnWords from '#words/columns.ts';
import { gradedFindings } from '../derive/audit/grades.ts';
import type { Graph } from '../model/graph.ts';
import { titlesOf } from './cells.ts';
import { column, type Column } from './column.ts';
import type { Row } from './csv.ts';

/** Columns of findings.csv. */
export const findingColumns: readonly Column[] = [
  column('finding_id', 'word', columnWords.findingId),
  column('grade', 'word', columnWords.grade),
  column('rule', 'word', columnWords.rule),
  column('subject_id', 'word', columnWords.aboutId),
  column('subject', 'text', columnWords.itsTitle),
  column('finding', 'text', columnWords.finding),
  column('claims_a', 'list', columnWords.claimsA),
  column('claims_b', 'list', columnWords.claimsB),
  column('places', 'list', columnWords.placesOfFinding),
  column('differs', 'list', columnWords.differs),
  column('not_stated', 'list', columnWords.notStated),
  column('note', 'text', columnWords.editorsNote),
  column('url', 'word', columnWords.placeOfFinding),
];

/** One row for each finding that does not fit, in the order of the audit. */
export function findingRows(graph: Graph): readonly Row[] {
  const title = titlesOf(graph);
  return gradedFindings(graph).map(({ finding, grade, differs, unstated, note }) => {
    const [first, ...others] = finding.readings;
    return {
      finding_id: finding.id,
      grade,
      rule: finding.kind,
      subject_id: finding.subject,
      subject: title(finding.subject),
      finding: finding.summary,
      claims_a: first?.claims ?? [],
      claims_b: others.flatMap(({ claims }) => claims),
      places: finding.readings.map(({ locator }) => locator),
      differs,
      not_stated: unstated,
      note,
      url: `audit/#${finding.id}`,
    };
  });
}
