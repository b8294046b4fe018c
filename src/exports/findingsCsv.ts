import { gradedFindings } from '../derive/audit/grades.ts';
import type { Graph } from '../model/graph.ts';
import { titlesOf } from './cells.ts';
import { column, type Column } from './column.ts';
import type { Row } from './csv.ts';

/** Columns of findings.csv. */
export const findingColumns: readonly Column[] = [
  column('finding_id', 'word', 'Permanent id of the finding.'),
  column('grade', 'word', 'contradiction; contradiction unless what one side leaves out differs; or different tests.'),
  column('rule', 'word', 'What the audit asked.'),
  column('subject_id', 'word', 'Node id of what it is about.'),
  column('subject', 'text', 'Its title.'),
  column('finding', 'text', 'The finding in one line.'),
  column('claims_a', 'list', 'Claims on the first side.'),
  column('claims_b', 'list', 'Claims on the other sides.'),
  column('places', 'list', 'Where the review makes them, side by side.'),
  column('differs', 'list', 'Conditions that both sides state and state differently.'),
  column('not_stated', 'list', 'Conditions that only one side states.'),
  column('note', 'text', 'What the editors note of it.'),
  column('url', 'word', 'Place of the finding, relative to the address of the site.'),
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
